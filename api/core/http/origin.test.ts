import { expect, test } from 'vitest';
import { isForeignOrigin, type OriginFacts } from '#api/core/http/origin.ts';

const post: OriginFacts = {
  method: 'POST',
  origin: undefined,
  secFetchSite: undefined,
  host: 'madoguchi.example',
  baseUrl: 'https://madoguchi.example',
};
const isForeign = (facts: Partial<OriginFacts>) => isForeignOrigin({ ...post, ...facts });

test('what only reads is never foreign', () => {
  for (const method of ['GET', 'HEAD', 'OPTIONS', 'get'])
    expect(isForeign({ method, origin: 'https://elsewhere.example', secFetchSite: 'cross-site' })).toBe(
      false,
    );
});

test.each(['POST', 'PUT', 'PATCH', 'DELETE', 'ANYTHING'])('%s from another site is foreign', (method) => {
  expect(isForeign({ method, origin: 'https://elsewhere.example' })).toBe(true);
  expect(isForeign({ method, secFetchSite: 'cross-site' })).toBe(true);
});

test('our own page may send, under the public address and under the one the browser used', () => {
  expect(isForeign({ origin: 'https://madoguchi.example' })).toBe(false);
  expect(isForeign({ origin: 'http://127.0.0.1:3000', host: '127.0.0.1:3000' })).toBe(false);
  expect(isForeign({ origin: 'https://madoguchi.example', secFetchSite: 'same-origin' })).toBe(false);
  expect(isForeign({ secFetchSite: 'none' })).toBe(false);
});

test('another port, a subdomain, a look-alike and a hidden origin are foreign', () => {
  expect(isForeign({ origin: 'https://madoguchi.example:8443' })).toBe(true);
  expect(isForeign({ origin: 'https://mail.madoguchi.example' })).toBe(true);
  expect(isForeign({ origin: 'https://madoguchi.example.elsewhere.example' })).toBe(true);
  expect(isForeign({ origin: 'null' })).toBe(true);
  expect(isForeign({ origin: '' })).toBe(true);
});

test('what the browser says of the site wins over the origin', () => {
  expect(isForeign({ origin: 'https://madoguchi.example', secFetchSite: 'same-site' })).toBe(true);
  expect(isForeign({ origin: 'https://madoguchi.example', secFetchSite: 'new-word' })).toBe(true);
  expect(isForeign({ origin: 'null', secFetchSite: 'same-origin' })).toBe(false);
});

test('a caller that sends neither header is no browser', () => {
  expect(isForeign({})).toBe(false);
});
