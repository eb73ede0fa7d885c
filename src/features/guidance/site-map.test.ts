import { expect, test } from 'vitest';
import { pageTongues } from '../../language.ts';
import { sitemap } from './site-map.ts';

test('each language of a page is an entry that names all of them, with the day of its last change', () => {
  const xml = sitemap('https://desk.example', [
    { tongues: pageTongues('/ja/news/new-year'), changedOn: '2026-11-20' },
  ]);
  const [, ja = '', easy = '', en = ''] = xml.split('<url>');
  expect(ja).toContain('<loc>https://desk.example/ja/news/new-year</loc><lastmod>2026-11-20</lastmod>');
  expect(en).toContain('<loc>https://desk.example/en/news/new-year</loc>');
  expect(easy).toContain('<loc>https://desk.example/easy/news/new-year</loc>');
  for (const entry of [ja, easy, en]) {
    expect(entry).toContain('hreflang="ja" href="https://desk.example/ja/news/new-year"/>');
    expect(entry).toContain('hreflang="ja-simple" href="https://desk.example/easy/news/new-year"/>');
    expect(entry).toContain('hreflang="en" href="https://desk.example/en/news/new-year"/>');
    expect(entry).toContain('hreflang="x-default" href="https://desk.example/ja/news/new-year"/>');
  }
});

test('an address is written so that it stays XML', () => {
  expect(sitemap('https://desk.example', [{ tongues: pageTongues('/ja/news/a&b<c') }])).toContain(
    '<loc>https://desk.example/ja/news/a&amp;b&lt;c</loc>',
  );
});
