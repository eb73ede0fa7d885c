/**
 * The headers of every answer. No inline script and no inline style is allowed anywhere; nothing is fetched
 * from elsewhere; no other site may show us in a frame. `Referrer-Policy` is `same-origin` because with
 * `no-referrer` browsers send `Origin: null` on form posts, which the origin check must refuse. The camera is
 * for reading tickets at the door of a seminar.
 */
export function securityHeaders(baseUrl: string): ReadonlyArray<readonly [string, string]> {
  const headers: Array<readonly [string, string]> = [
    ['Content-Security-Policy', contentSecurityPolicy],
    ['X-Frame-Options', 'DENY'],
    ['X-Content-Type-Options', 'nosniff'],
    ['Referrer-Policy', 'same-origin'],
    ['Permissions-Policy', 'camera=(self), geolocation=(), microphone=(), payment=(), usb=()'],
    ['Cross-Origin-Opener-Policy', 'same-origin'],
    ['Cross-Origin-Resource-Policy', 'same-origin'],
  ];
  if (baseUrl.startsWith('https:')) headers.push(['Strict-Transport-Security', 'max-age=63072000']);
  return headers;
}

const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "media-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join('; ');
