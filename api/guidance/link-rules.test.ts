import { describe, expect, test } from 'vitest';
import type { Failure, OutsideAnswer } from '#api/core/outside/ask-outside.ts';
import { linksOfArticle } from '#api/guidance/article-rules.ts';
import {
  afterAnswer,
  askedAddress,
  hasNoWayOut,
  isDue,
  type LinkMemory,
  mayAskNow,
  movedTo,
  outsideLinksOf,
  stateOf,
  verdictOf,
} from '#api/guidance/link-rules.ts';
import { at } from '#tests/support/at.ts';

const url = 'https://city.example/guide/desk.html';
const dayOf = (moment: Temporal.Instant): string =>
  moment.toZonedDateTimeISO('Asia/Tokyo').toPlainDate().toString();
const answered = (result: number | Failure, ...redirects: [status: number, to: string][]): OutsideAnswer => ({
  result,
  redirects: redirects.map(([status, to]) => ({ status, to })),
});
/** One address through nights; each answer at its moment. */
const nights = (...found: [moment: string, answer: OutsideAnswer][]): LinkMemory => {
  const last = found.reduce<LinkMemory | null>(
    (before, [moment, answer]) => afterAnswer(before, { url, answer, at: at(moment) }, dayOf),
    null,
  );
  if (!last) throw new Error('No night was told.');
  return last;
};

test.each([
  ['200', 'fine'],
  ['204', 'fine'],
  ['404', 'gone'],
  ['410', 'gone'],
  ['no_such_name', 'gone'],
  ['301', 'unclear'],
  ['401', 'unclear'],
  ['403', 'unclear'],
  ['429', 'unclear'],
  ['500', 'unclear'],
  ['503', 'unclear'],
  ['time_out', 'unclear'],
  ['unreachable', 'unclear'],
  ['certificate', 'unclear'],
  ['not_allowed', 'unclear'],
  ['too_many_redirects', 'unclear'],
])('%s means %s', (answer, verdict) => {
  expect(verdictOf({ answer, movedTo: null })).toBe(verdict);
});

describe('a page that leads on', () => {
  const other = 'https://city.example/new/desk.html';
  test.each([
    ['for good', [[301, other]], other],
    [
      'for good, in two steps',
      [
        [308, 'https://www.city.example/'],
        [302, other],
      ],
      other,
    ],
    ['for the time being', [[302, other]], null],
    ['for good, to itself with TLS', [[301, url.replace('https:', 'http:')]], null],
    ['for good, to itself with a slash', [[301, `${url}/`]], null],
    ['from a page to the front of the site', [[302, 'https://city.example/']], 'https://city.example/'],
  ] as const)('%s', (_how, redirects, to) => {
    const steps = redirects.map(([status, where]): [number, string] => [status, where]);
    expect(movedTo(url, answered(200, ...steps))).toBe(to);
  });

  test('from the front of a site to its Japanese front has not moved', () => {
    const steps: [number, string] = [302, 'https://city.example/ja/'];
    expect(movedTo('https://city.example/', answered(200, steps))).toBeNull();
  });

  test('and ends at a page that is not there is gone, not moved', () => {
    const link = nights(['2026-11-24 (火) 02:40', answered(404, [301, other])]);
    expect(stateOf(link, at('2026-11-24 (火) 09:00'))).toBe('gone');
  });
});

describe('what failed', () => {
  const morning = at('2026-11-26 (木) 09:00');

  test('and is gone is told at once, with the day since when', () => {
    const link = nights(
      ['2026-11-24 (火) 02:40', answered(404)],
      ['2026-11-26 (木) 02:40', answered('no_such_name')],
    );
    expect(stateOf(link, morning)).toBe('gone');
    expect(link.failingSince).toEqual(at('2026-11-24 (火) 02:40'));
  });

  test('and is unclear is told after three days, asked every night until then and weekly after', () => {
    const twice = nights(
      ['2026-11-24 (火) 02:40', answered(403)],
      ['2026-11-24 (火) 10:00', answered(403)],
      ['2026-11-25 (水) 02:40', answered('time_out')],
    );
    expect([stateOf(twice, morning), isDue(twice, '2026-11-26', dayOf)]).toEqual(['unsure', true]);
    const thrice = afterAnswer(twice, { url, answer: answered(500), at: at('2026-11-26 (木) 02:40') }, dayOf);
    expect([stateOf(thrice, morning), isDue(thrice, '2026-11-27', dayOf)]).toEqual(['unclear', false]);
    expect(isDue(thrice, '2026-12-03', dayOf)).toBe(true);
  });

  test('and answers again is fine, and begins anew when it fails the next time', () => {
    const link = nights(
      ['2026-11-23 (月) 02:40', answered(500)],
      ['2026-11-24 (火) 02:40', answered(500)],
      ['2026-11-25 (水) 02:40', answered(200)],
      ['2026-11-26 (木) 02:40', answered(500)],
    );
    expect([stateOf(link, morning), link.failedDays]).toEqual(['unsure', 1]);
    expect(link.failingSince).toEqual(at('2026-11-26 (木) 02:40'));
  });
});

describe('what was opened by hand', () => {
  const refused = nights(
    ['2026-11-22 (日) 02:40', answered(403)],
    ['2026-11-23 (月) 02:40', answered(403)],
    ['2026-11-24 (火) 02:40', answered(403)],
  );
  const opened = { ...refused, openedAt: at('2026-11-24 (火) 09:00'), openedBy: 'yamada' };
  const later = (answer: OutsideAnswer) =>
    afterAnswer(opened, { url, answer, at: at('2026-12-01 (火) 02:40') }, dayOf);

  test('is fine while it answers as it did, for half a year', () => {
    expect(stateOf(later(answered(403)), at('2027-05-01 (土) 09:00'))).toBe('opened');
    expect(stateOf(later(answered(403)), at('2027-06-01 (火) 09:00'))).toBe('unclear');
  });

  test('is told again when it answers otherwise', () => {
    expect(stateOf(later(answered(404)), at('2026-12-01 (火) 09:00'))).toBe('gone');
  });

  test('is known even where the office asks nobody', () => {
    const never = { ...opened, askedAt: null, answer: null, failingSince: null, failedDays: 0 };
    expect(stateOf(never, at('2026-12-01 (火) 09:00'))).toBe('opened');
    expect(stateOf(never, at('2027-06-01 (火) 09:00'))).toBe('not_asked');
    expect(stateOf(null, at('2026-12-01 (火) 09:00'))).toBe('not_asked');
  });
});

test('every address is asked once a week, and at somebody’s wish, but not within the hour', () => {
  const fine = nights(['2026-11-24 (火) 02:40', answered(200)]);
  expect(isDue(null, '2026-11-24', dayOf)).toBe(true);
  expect(isDue(fine, '2026-11-30', dayOf)).toBe(false);
  expect(isDue(fine, '2026-12-01', dayOf)).toBe(true);
  expect(mayAskNow(fine, at('2026-11-24 (火) 03:39'))).toBe(false);
  expect(mayAskNow(fine, at('2026-11-24 (火) 03:40'))).toBe(true);
});

test('where nobody answered there is no way out, and one answer of any kind shows that there is', () => {
  const silent = [answered('no_such_name'), answered('time_out'), answered('certificate')];
  expect(hasNoWayOut(silent)).toBe(true);
  expect(hasNoWayOut([...silent, answered(404)])).toBe(false);
});

describe('where our texts lead', () => {
  test('links in every language, the link of a notice and the address of a desk, each once, without its place', () => {
    const answer =
      'See [the law](https://law.example/a#b) or [below](#c), [ask](/ja/consult), [call](tel:110).';
    const texts = {
      ja: { question: '法律は', answer, words: '' },
      en: { question: 'The law', answer: '- [the law](https://law.example/a)', words: '' },
      easy: null,
    };
    expect(outsideLinksOf({ kind: 'faq', facts: { group: 'desk' }, texts })).toEqual([
      'https://law.example/a',
    ]);
    const facts = { link: '/news/year-end', url: 'https://desk.example/' };
    expect(outsideLinksOf({ kind: 'referral', facts, texts: { ja: null } })).toEqual([
      'https://desk.example/',
    ]);
  });

  test('what is no address of the web is not asked', () => {
    expect(askedAddress('https://Law.example/a b#c')).toBe('https://law.example/a%20b');
    for (const href of ['mailto:a@law.example', 'https://', '/ja/faq', ''])
      expect(askedAddress(href)).toBeNull();
  });

  test('an article leads where its links lead, each once, in its order', () => {
    const html =
      '<p><a href="#one">One</a> <a href="https://b.example/">B <b>b</b></a> <a href="https://b.example/">b</a></p>';
    expect(linksOfArticle(html)).toEqual([
      { href: '#one', words: 'One' },
      { href: 'https://b.example/', words: 'B b' },
    ]);
  });
});
