import { randomUUID } from 'node:crypto';
import { systemClock } from '#api/core/clock/clock.ts';
import type { StaffRole } from '#api/core/context.ts';
import { problemResponse } from '#api/core/http/problems.ts';
import { type Office, withContext } from '#api/core/http/request.ts';
import { createRouter } from '#api/core/http/router.ts';
import type { StaffLanguage } from '#api/core/language.ts';
import { seedStaff } from '#api/core/people/actions/add-staff.ts';
import { codeOfStep, newAuthenticatorSecret, stepOf } from '#api/core/people/authenticator.ts';
import { peopleRoutes } from '#api/core/people/routes.ts';

export const testPassword = 'four words nobody guesses';

export type TestStaff = {
  id: string;
  name: string;
  email: string;
  role: StaffRole;
  /** The key in the authenticator app. */
  secret: string;
};

export type SignedInStaff = TestStaff & {
  /** The `Cookie` header of their browser. */
  cookie: string;
};

/** The routes of the people part alone, as api/app.ts mounts them. */
export function peopleApp(office: Office) {
  const app = createRouter();
  app.use(withContext(office));
  app.onError(problemResponse);
  app.route('/', peopleRoutes);
  return app;
}

/** Somebody who can sign in: tanaka unless named otherwise, each with an address of their own. */
export async function newStaff(
  office: Office,
  role: StaffRole,
  own: { name?: string; language?: StaffLanguage } = {},
): Promise<TestStaff> {
  const name = own.name ?? 'tanaka';
  const email = `${name}-${randomUUID()}@desk.example`;
  const secret = newAuthenticatorSecret();
  const ctx = { ...office, actor: { kind: 'system' }, language: 'ja', requestId: 'staff' } as const;
  const input = { name, email, role, language: own.language ?? 'ja' };
  const id = await seedStaff(ctx, { ...input, password: testPassword, authenticatorSecret: secret });
  return { id, name, email, role, secret };
}

/** Somebody new who went the real way through password and authenticator, by the routes themselves. */
export async function signedInStaff(
  office: Office,
  role: StaffRole,
  own: { name?: string; language?: StaffLanguage } = {},
): Promise<SignedInStaff> {
  const staff = await newStaff(office, role, own);
  return { ...staff, cookie: await signInCookie(office, staff) };
}

/** Signs in; `later` counts 30-second steps from now (0 or 1), because each code opens once. */
export async function signInCookie(office: Office, staff: TestStaff, later = 0): Promise<string> {
  const browser = browserOf(office);
  await browser.post('/api/staff/sign-in', { email: staff.email, password: testPassword });
  const answer = await browser.post('/api/staff/second-factor', { code: currentCode(staff.secret, later) });
  if (answer.status !== 200) throw new Error(`${staff.name} could not sign in: ${await answer.text()}`);
  return browser.cookie();
}

/** What the authenticator shows now, or one step later. */
export function currentCode(secret: string, later = 0): string {
  return codeOfStep(secret, stepOf(systemClock.now()) + later);
}

/** A browser that keeps the cookies it is given, against the people routes. */
export function browserOf(
  office: Office,
  own: { address?: string; userAgent?: string; cookie?: string } = {},
) {
  const app = peopleApp(office);
  const jar = new Map<string, string>();
  if (own.cookie) keep(jar, own.cookie);
  const cookie = (): string => [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
  const send = async (method: string, path: string, body?: unknown): Promise<Response> => {
    const headers = new Headers({ Cookie: cookie(), 'User-Agent': own.userAgent ?? 'Firefox/140.0 (Linux)' });
    if (body !== undefined) headers.set('Content-Type', 'application/json');
    const init = body === undefined ? { method, headers } : { method, headers, body: JSON.stringify(body) };
    const answer = await app.request(path, init, { remoteAddress: own.address ?? '192.0.2.1' });
    for (const line of answer.headers.getSetCookie()) keep(jar, line);
    return answer;
  };
  return {
    cookie,
    get: (path: string) => send('GET', path),
    post: (path: string, body?: unknown) => send('POST', path, body),
    put: (path: string, body: unknown) => send('PUT', path, body),
    delete: (path: string) => send('DELETE', path),
  };
}

function keep(jar: Map<string, string>, setCookie: string): void {
  const [pair = '', ...attributes] = setCookie.split(';');
  const at = pair.indexOf('=');
  const name = pair.slice(0, at).trim();
  if (attributes.some((attribute) => attribute.trim().toLowerCase() === 'max-age=0')) jar.delete(name);
  else jar.set(name, pair.slice(at + 1));
}
