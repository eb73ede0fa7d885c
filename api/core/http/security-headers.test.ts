import { expect, test } from 'vitest';
import { securityHeaders } from '#api/core/http/security-headers.ts';

test('nothing inline, nothing from elsewhere, no frame, and form posts keep their origin', () => {
  const headers = new Map(securityHeaders('http://localhost:3000'));
  expect(headers.get('Content-Security-Policy')).not.toContain('unsafe');
  expect(headers.get('Content-Security-Policy')).toContain("default-src 'none'; script-src 'self'");
  expect(headers.get('X-Frame-Options')).toBe('DENY');
  expect(headers.get('Referrer-Policy')).toBe('same-origin');
});

test('browsers are told to stay on https only where the office is on https', () => {
  expect(new Map(securityHeaders('http://localhost:3000')).has('Strict-Transport-Security')).toBe(false);
  expect(new Map(securityHeaders('https://soudan.city.example')).has('Strict-Transport-Security')).toBe(true);
});
