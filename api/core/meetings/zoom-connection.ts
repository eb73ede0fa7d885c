import { forStaff, type Sentence } from '#api/core/language.ts';
import { MeetingError } from '#api/core/meetings/errors.ts';
import type { ConnectionCheck, ConnectionReport } from '#api/core/meetings/provider.ts';
import { userSettings, webinarPage } from '#api/core/meetings/zoom-answers.ts';
import { scopeMissing } from '#api/core/meetings/zoom-failure.ts';
import { pathText, type ZoomOffice } from '#api/core/meetings/zoom-office.ts';
import { missingScopes } from '#api/core/meetings/zoom-settings.ts';
import type { TokenStore } from '#api/core/meetings/zoom-token.ts';

/**
 * Signs in anew, compares the app's scopes with those that are needed, and looks at the host's licence. It
 * changes nothing at Zoom. What comes after a failure is not tried.
 */
export async function testConnection(zoom: ZoomOffice, tokens: TokenStore): Promise<ConnectionReport> {
  const checks: ConnectionCheck[] = [];
  let capacity: number | null = null;
  const userId = pathText(zoom.settings.host);
  try {
    const { scopes } = await freshToken(tokens);
    checks.push({ name: 'credentials', ok: true, because: said.credentials });
    const missing = missingScopes(scopes);
    if (missing.length > 0) throw scopeMissing(missing.map((scope) => `${scope}:admin`));
    checks.push({ name: 'scopes', ok: true, because: said.scopes });
    const { feature } = await zoom.call({
      rateClass: 'medium',
      repeatable: true,
      answer: userSettings,
      send: (api) => api.users.getUserSettings({ path: { userId }, query: {} }),
    });
    if (feature.webinar === false) throw new MeetingError('plan');
    capacity = feature.webinar_capacity ?? null;
    await zoom.call({
      rateClass: 'medium',
      repeatable: true,
      answer: webinarPage,
      send: (api) => api.webinars.listWebinars({ path: { userId }, query: { page_size: 1 } }),
    });
    checks.push({ name: 'plan', ok: true, because: planFound(capacity) });
    return { ok: true, capacity, checks };
  } catch (error) {
    if (!(error instanceof MeetingError)) throw error;
    checks.push({ name: failedCheck(error, checks.length), ok: false, because: error.because });
    return { ok: false, capacity, checks };
  }
}

/** A token from before the app was changed has the scopes of before. */
async function freshToken(tokens: TokenStore) {
  const { accessToken } = await tokens.latest();
  await tokens.forget(accessToken);
  return await tokens.latest();
}

function failedCheck(error: MeetingError, passed: number): string {
  if (error.kind === 'scope') return 'scopes';
  if (error.kind === 'not_found') return 'host';
  return ['credentials', 'scopes', 'plan'][passed] ?? 'plan';
}

const said = {
  credentials: forStaff({ ja: 'Zoom に接続できました。', en: 'Zoom lets us in.' }),
  scopes: forStaff({
    ja: '必要な権限（スコープ）がすべてあります。',
    en: 'The app has every scope it needs.',
  }),
} satisfies Record<string, Sentence>;

const planFound = (capacity: number | null): Sentence =>
  capacity === null
    ? forStaff({ ja: 'ホストはウェビナーを開けます。', en: 'The host may hold webinars.' })
    : forStaff({
        ja: `ホストは${capacity}人までのウェビナーを開けます。`,
        en: `The host may hold webinars for up to ${capacity} people.`,
      });
