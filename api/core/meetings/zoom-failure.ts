import { forStaff, type Sentence } from '#api/core/language.ts';
import { MeetingError, type MeetingTrouble } from '#api/core/meetings/errors.ts';

/** A refusal of Zoom as it came. `headers` have lower-case names. */
export type ZoomRefusal = { status: number; headers: Readonly<Record<string, string>>; body: unknown };

/**
 * What a refusal means. One code means different things at Zoom (200 is "no permission" and "no plan", 3000 is
 * many things), so status, code and text decide together. The text itself goes no further: it may quote a
 * person's address.
 */
export function meaningOf(refusal: ZoomRefusal, now: Temporal.Instant): MeetingError {
  const { status } = refusal;
  const { code, message, fields } = bodyOf(refusal.body);
  const facts = { code: code === null ? String(status) : `${status}/${code}` };
  if (status === 429) return limitOf(refusal, message, facts.code, now);
  if (code === 4711 || code === 4700) return scopeMissing(scopesIn(message), facts.code);
  if (status === 401) return new MeetingError('auth', facts);
  if (status >= 500 || status < 400) return new MeetingError('unavailable', facts);
  if (status === 404 && code === 1001)
    return new MeetingError('not_found', { ...facts, because: hostUnknown });
  if (status === 404) return new MeetingError('not_found', facts);
  const required = fields.filter((field) => /^custom_questions\b/.test(field) || questionsOfZoom.has(field));
  if (code === 300 && required.length > 0)
    return new MeetingError('conflict', { ...facts, fields, because: questionRequired(required) });
  const row = rows.find((one) => one.codes.includes(code ?? -1) && (!one.text || one.text.test(message)));
  // A refusal nobody has described may well be about one person of many.
  if (!row)
    return new MeetingError('conflict', {
      ...facts,
      because: refusedWith(facts.code),
      aboutRegistrant: true,
    });
  const because = row.kind === 'validation' && fields.length > 0 ? fieldsNotTaken(fields) : row.because;
  return new MeetingError(row.kind, {
    ...facts,
    fields,
    aboutRegistrant: row.aboutRegistrant ?? false,
    ...(because ? { because } : {}),
  });
}

/** Is it the daily limit or the one of a second? */
function limitOf(refusal: ZoomRefusal, message: string, code: string, now: Temporal.Instant): MeetingError {
  const { headers } = refusal;
  const isDaily = headers['x-ratelimit-type'] === 'Daily-limit' || /daily rate limit/i.test(message);
  if (isDaily) {
    const told = instantIn(headers['retry-after']);
    // Zoom has been seen to leave the header out; every daily limit ends at the same time.
    const retryAt = told && Temporal.Instant.compare(told, now) > 0 ? told : nextUtcMidnight(now);
    return new MeetingError('rate_daily', { code, retryAt, aboutRegistrant: /registrant/i.test(message) });
  }
  const reset = Number(headers['x-ratelimit-reset']);
  const told =
    Number.isFinite(reset) && reset > 0 ? Temporal.Instant.fromEpochMilliseconds(reset * 1_000) : null;
  const soonest = now.add({ seconds: 1 });
  const isNear = told && Temporal.Instant.compare(told, now.add({ minutes: 1 })) < 0;
  const retryAt = isNear && Temporal.Instant.compare(told, soonest) > 0 ? told : soonest;
  return new MeetingError('rate_second', { code, retryAt });
}

/** The next 00:00 UTC, when every daily limit of Zoom ends (09:00 in Japan). */
export function nextUtcMidnight(now: Temporal.Instant): Temporal.Instant {
  return now.toZonedDateTimeISO('UTC').startOfDay().add({ days: 1 }).toInstant();
}

/** The scopes are said by name, so that the administrator can add them. */
export function scopeMissing(scopes: readonly string[], code?: string): MeetingError {
  const names = scopes.join(', ');
  const because: Sentence | undefined =
    names === ''
      ? undefined
      : forStaff({
          ja: `Zoom のアプリに権限（スコープ）がありません：${names}。Zoom App Marketplace のアプリの設定で追加してください。`,
          en: `The app at Zoom lacks these scopes: ${names}. Add them in the app’s settings in the Zoom App Marketplace.`,
        });
  return new MeetingError('scope', { scopes, ...(because ? { because } : {}), ...(code ? { code } : {}) });
}

type Row = {
  kind: MeetingTrouble;
  codes: readonly number[];
  text?: RegExp;
  because?: Sentence;
  aboutRegistrant?: boolean;
};

/** The first row that fits decides. */
const rows: readonly Row[] = [
  { kind: 'plan', codes: [200], text: /webinar plan is missing/i },
  {
    kind: 'auth',
    codes: [200],
    because: forStaff({
      ja: 'Zoom のアプリに、このホストのウェビナーを扱う許可がありません。アプリを作った人の役割を確認してください。',
      en: 'The app at Zoom may not handle the webinars of this host. Check the role of the person who made the app.',
    }),
  },
  { kind: 'over', codes: [3038] },
  { kind: 'full', codes: [3035, 3043] },
  { kind: 'full', codes: [3000], text: /limit for the number of attendees/i },
  {
    kind: 'conflict',
    codes: [3027],
    aboutRegistrant: true,
    because: forStaff({
      ja: 'この人はウェビナーのホストなので、参加者として登録できません。ホスト用のリンクを使ってください。',
      en: 'This person is the host of the webinar and cannot be registered as an attendee. Use the host’s link.',
    }),
  },
  {
    kind: 'conflict',
    codes: [3000],
    text: /panelist/i,
    aboutRegistrant: true,
    because: forStaff({
      ja: 'この人は登壇者として招待されているので、参加者として登録できません。登壇者用のリンクを使ってください。',
      en: 'This person is invited as a panelist and cannot be registered as an attendee. Use the panelist’s link.',
    }),
  },
  {
    kind: 'conflict',
    codes: [3034],
    aboutRegistrant: true,
    because: forStaff({
      ja: 'Zoom の設定により、このメールアドレスでは登録できません。',
      en: 'By the settings at Zoom, this e-mail address cannot be registered.',
    }),
  },
  {
    kind: 'conflict',
    codes: [300, 3000],
    text: /registration (?:as required|has not been enabled)|does not have registration/i,
    because: forStaff({
      ja: 'Zoom のウェビナーで登録が無効になっています。設定を元に戻してください。',
      en: 'Registration is switched off for this webinar at Zoom. Put its settings back.',
    }),
  },
  { kind: 'not_found', codes: [3079] },
  { kind: 'not_found', codes: [3000], text: /was not found/i },
  { kind: 'conflict', codes: [3000], text: /denied|cancell?ed/i, aboutRegistrant: true },
  { kind: 'validation', codes: [300] },
];

/**
 * What Zoom's own registration form may ask beside name and address. Nothing of it is ever sent, because the questions
 * are asked here: where somebody made one required in Zoom's screens, nobody can be registered, whoever it is.
 */
const questionsOfZoom: ReadonlySet<string> = new Set([
  'address',
  'city',
  'country',
  'zip',
  'state',
  'phone',
  'industry',
  'org',
  'job_title',
  'purchasing_time_frame',
  'role_in_purchase_process',
  'no_of_employees',
  'comments',
]);

const questionRequired = (fields: readonly string[]): Sentence =>
  forStaff({
    ja: `Zoom の登録フォームで、必須の質問が設定されています（${fields.join('、')}）。質問はこちらの申込みで聞くので、Zoom の「登録」の設定で必須を外してください。`,
    en: `The registration form at Zoom has a required question (${fields.join(', ')}). Questions are asked here: make it optional in the registration settings at Zoom.`,
  });

const hostUnknown: Sentence = forStaff({
  ja: '設定されたホストが Zoom のアカウントにいません。メールアドレスまたはユーザー ID を確認してください。',
  en: 'The host in the settings is not in the Zoom account. Check the e-mail address or the user ID.',
});

const refusedWith = (code: string): Sentence =>
  forStaff({
    ja: `Zoom がこの操作を受け付けませんでした（コード ${code}）。`,
    en: `Zoom refused this (code ${code}).`,
  });

const fieldsNotTaken = (fields: readonly string[]): Sentence =>
  forStaff({
    ja: `Zoom が受け付けない項目があります：${fields.join('、')}。`,
    en: `Zoom does not accept: ${fields.join(', ')}.`,
  });

function bodyOf(body: unknown): { code: number | null; message: string; fields: string[] } {
  if (typeof body !== 'object' || body === null) return { code: null, message: '', fields: [] };
  const code = 'code' in body ? Number(body.code) : Number.NaN;
  const message = 'message' in body && typeof body.message === 'string' ? body.message : '';
  const errors = 'errors' in body && Array.isArray(body.errors) ? body.errors : [];
  return { code: Number.isInteger(code) ? code : null, message, fields: errors.flatMap(fieldIn) };
}

function fieldIn(error: unknown): string[] {
  if (typeof error !== 'object' || error === null || !('field' in error)) return [];
  return /^[\w.[\]]{1,80}$/.test(String(error.field)) ? [String(error.field)] : [];
}

function scopesIn(message: string): string[] {
  const list = /scopes:\s*\[([^\]]*)\]/.exec(message)?.[1] ?? '';
  const names = list.split(',').map((name) => name.trim());
  const admin = names.filter((name) => /^[a-z_]+(?::[a-z_]+){1,3}$/.test(name));
  // Zoom names each scope twice; a server-to-server app can only be given the one with `:admin`.
  const forApps = admin.filter((name) => name.endsWith(':admin'));
  return forApps.length > 0 ? forApps : admin;
}

function instantIn(text: string | undefined): Temporal.Instant | null {
  try {
    return text ? Temporal.Instant.from(text) : null;
  } catch {
    return null;
  }
}
