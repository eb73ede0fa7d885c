import { type Secrets, subkey } from '#api/core/secrets.ts';

const names = { session: 'madoguchi.session', challenge: 'madoguchi.second_factor' } as const;

/** better-auth and Hono both sign cookies with it; better-auth encrypts second factors under it. */
export function signInSecret(secrets: Secrets): string {
  return subkey(secrets, 'staff-sign-in').toString('base64url');
}

/** `__Secure-` makes a browser refuse the cookie from a page without TLS. */
export function cookieName(baseUrl: string, which: keyof typeof names): string {
  return `${isSecure(baseUrl) ? '__Secure-' : ''}${names[which]}`;
}

export function isSecure(baseUrl: string): boolean {
  return baseUrl.startsWith('https:');
}
