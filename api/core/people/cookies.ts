import type { Context as HonoContext } from 'hono';
import { deleteCookie, generateSignedCookie, getCookie, getSignedCookie } from 'hono/cookie';
import type { Context } from '#api/core/context.ts';
import type { ApiEnv } from '#api/core/http/env.ts';
import { type Secrets, subkey } from '#api/core/secrets.ts';

/** A sign-in ends after this long, however busy the day: one working day with its overtime. */
export const sessionHours = 12;

const names = { session: 'madoguchi.session', challenge: 'madoguchi.second_factor' } as const;
type Which = keyof typeof names;

/**
 * Of every cookie of the desk. Not `strict`: the link in a mail to staff would then open a desk that does
 * not know them. Unsafe requests are checked for their origin besides (http/origin.ts).
 */
export const cookieAttributes = { httpOnly: true, sameSite: 'lax', path: '/' } as const;

/** better-auth and Hono both sign cookies with it; better-auth encrypts second factors under it. */
export function signInSecret(secrets: Secrets): string {
  return subkey(secrets, 'staff-sign-in').toString('base64url');
}

/** `__Secure-` makes a browser refuse the cookie from a page without TLS. */
export function cookieName(baseUrl: string, which: Which): string {
  return `${isSecure(baseUrl) ? '__Secure-' : ''}${names[which]}`;
}

export function isSecure(baseUrl: string): boolean {
  return baseUrl.startsWith('https:');
}

/** The token of this request's session cookie; null without one, or when it was not made here. */
export async function sessionToken(c: HonoContext<ApiEnv>): Promise<string | null> {
  const { secrets, baseUrl } = c.var.ctx;
  return (await getSignedCookie(c, signInSecret(secrets), cookieName(baseUrl, 'session'))) || null;
}

/** Whose password was right and whose code is awaited: the name of better-auth's row, and its cookie as it came. */
export type Challenge = { identifier: string; cookie: string };

export async function challengeOf(c: HonoContext<ApiEnv>): Promise<Challenge | null> {
  const { secrets, baseUrl } = c.var.ctx;
  const name = cookieName(baseUrl, 'challenge');
  const identifier = await getSignedCookie(c, signInSecret(secrets), name);
  if (!identifier) return null;
  return { identifier, cookie: `${name}=${encodeURIComponent(getCookie(c, name) ?? '')}` };
}

/** A `Set-Cookie` for a session token of ours, in better-auth's form. */
export async function sessionCookie(ctx: Context, token: string): Promise<string> {
  return await generateSignedCookie(cookieName(ctx.baseUrl, 'session'), token, signInSecret(ctx.secrets), {
    ...cookieAttributes,
    secure: isSecure(ctx.baseUrl),
    maxAge: sessionHours * 60 * 60,
  });
}

/** Adds what a step of signing in has set to the answer, for the browser or the page that asked. */
export function passCookies(c: HonoContext<ApiEnv>, cookies: readonly string[]): void {
  for (const cookie of cookies) c.header('Set-Cookie', cookie, { append: true });
}

export function clearCookies(c: HonoContext<ApiEnv>): void {
  const { baseUrl } = c.var.ctx;
  for (const which of ['session', 'challenge'] as const)
    deleteCookie(c, cookieName(baseUrl, which), { ...cookieAttributes, secure: isSecure(baseUrl) });
}
