import { describe, expect, test } from 'vitest';
import { guideFlaws } from '#scripts/guide-flaws.ts';
import { anchorsOf, guideFiles } from '#scripts/guides.ts';
import { glossary, neverSaid } from './glossary.ts';
import { guideIn, guideReviews, staleGuides } from './guide.ts';
import { sourceIds } from './sources.ts';
import { dayIn, tongueCodes } from './tongues.ts';

const files = await guideFiles();
const inTongue = (tongue: string) => files.filter((file) => file.tongue === tongue);
const japanese = inTongue('ja');

describe('the guides', () => {
  test('are eleven, in every language the same', () => {
    expect(japanese).toHaveLength(11);
    for (const tongue of tongueCodes)
      expect(inTongue(tongue).map(({ slug }) => slug)).toEqual(japanese.map(({ slug }) => slug));
  });

  test('have the same sections, order, readers, dates and sources in every language', () => {
    for (const { slug, text, facts } of japanese) {
      for (const other of files.filter((file) => file.slug === slug)) {
        expect(anchorsOf(other.text), other.path).toEqual(anchorsOf(text));
        const { title: _title, lead: _lead, ...shared } = other.facts;
        expect(facts, other.path).toMatchObject(shared);
      }
    }
  });

  test('have an anchor at every heading, and no anchor twice', () => {
    for (const { path, text } of files) {
      const headings = text.split('\n').filter((line) => line.startsWith('#'));
      expect(anchorsOf(text), path).toHaveLength(headings.length);
      expect(new Set(anchorsOf(text)).size, path).toBe(headings.length);
    }
  });

  test('have as many list entries and table rows in every language', () => {
    const shape = (text: string) => ({
      entries: text.match(/^(?:- |\d+\. )/gm)?.length ?? 0,
      rows: text.match(/^\|/gm)?.length ?? 0,
    });
    for (const { slug, text } of japanese) {
      const wanted = shape(text);
      const others = files.filter((file) => file.slug === slug);
      for (const { path, text: other } of others) {
        expect(shape(other), path).toEqual(wanted);
      }
    }
  });

  test('stand in an order without gaps', () => {
    expect(japanese.map(({ facts }) => facts.order).sort((a, b) => a - b)).toEqual(
      japanese.map((_file, index) => index + 1),
    );
  });

  test('are reviewed after they were published, and describe the law of no later day', () => {
    for (const { path, facts } of files) {
      expect(facts.nextReview > facts.published, path).toBe(true);
      expect(facts.lawAsOf <= facts.published, path).toBe(true);
    }
  });

  test('lead only where there is something, and say when it is in another language', () => {
    expect(guideFlaws(files)).toEqual([]);
  });

  test('cite every source of the table', () => {
    expect(new Set(files.flatMap(({ facts }) => facts.sources))).toEqual(new Set(sourceIds));
  });
});

describe('the words of the law', () => {
  test('are used in every language where the Japanese guide uses them', () => {
    const missing = japanese.flatMap(({ slug, text }) =>
      glossary
        .filter(({ found }) => found.ja.test(text))
        .flatMap(({ word, found }) =>
          files
            .filter((file) => file.slug === slug && !found[file.tongue].test(file.text))
            .map((file) => `${file.path} says nothing of "${word[file.tongue]}" (${word.ja})`),
        ),
    );
    expect(missing).toEqual([]);
  });

  test('are never replaced by slurs, other names or terms that are out of date', () => {
    const said = files.flatMap((file) =>
      neverSaid[file.tongue]
        .filter((words) => words.test(file.text) || words.test(file.facts.title + file.facts.lead))
        .map((words) => `${file.path} says ${words}`),
    );
    expect(said).toEqual([]);
  });

  test('are found in their own entry of the glossary', () => {
    for (const { word, found } of glossary)
      for (const tongue of tongueCodes) expect(word[tongue]).toMatch(found[tongue]);
  });
});

describe('the penalties', () => {
  test.each([
    [
      'ja',
      [
        /三年以下の拘禁刑、または十万円以下/,
        /\| 三年以下の拘禁刑 \|/,
        /三年以下の拘禁刑、または五十万円以下/,
        /第233条と同じ/,
      ],
    ],
    [
      'easy',
      [
        /3年以下の拘禁刑（.+）、または10万円以下/,
        /\| 3年以下の拘禁刑 \|/,
        /3年以下の拘禁刑、または50万円以下/,
        /第233条と同じ/,
      ],
    ],
    [
      'en',
      [
        /3 years, or a fine up to 100,000 yen/,
        /\| Imprisonment up to 3 years \|/,
        /3 years, or a fine up to 500,000 yen/,
        /As in article 233/,
      ],
    ],
    [
      'nb',
      [
        /3 år eller bot inntil 100 000 yen/,
        /\| Fengsel inntil 3 år \|/,
        /3 år eller bot inntil 500 000 yen/,
        /Som i artikkel 233/,
      ],
    ],
    [
      'nl',
      [
        /3 jaar of een boete tot 100\.000 yen/,
        /\| Gevangenisstraf tot 3 jaar \|/,
        /3 jaar of een boete tot 500\.000 yen/,
        /Als in artikel 233/,
      ],
    ],
  ])('of articles 130, 223, 233 and 234 are the same in %s', (tongue, penalties) => {
    const rows = files
      .find((file) => file.id === `${tongue}/criminal-law`)
      ?.text.split('\n')
      .filter((line) => /^\| .*(?:130|223|233|234)/.test(line));
    expect(rows).toHaveLength(4);
    for (const [index, penalty] of penalties.entries()) expect(rows?.[index]).toMatch(penalty);
  });
});

test('a guide that is missing in a language is shown in another one, which it says of itself', () => {
  const guides = [
    { slug: 'care', tongue: 'ja' as const },
    { slug: 'care', tongue: 'en' as const },
    { slug: 'duties', tongue: 'ja' as const },
  ];
  expect(guideIn(guides, 'nb', 'care')).toEqual({ slug: 'care', tongue: 'en' });
  expect(guideIn(guides, 'en', 'duties')).toEqual({ slug: 'duties', tongue: 'ja' });
  expect(guideIn(guides, 'easy', 'care')).toEqual({ slug: 'care', tongue: 'ja' });
  expect(guideIn(guides, 'nl', 'duties')).toEqual({ slug: 'duties', tongue: 'ja' });
  expect(guideIn(guides, 'ja', 'nowhere')).toBeUndefined();
});

test('a guide is stale from its review date on, the longest overdue first', () => {
  const guides = [
    { id: 'ja/care', nextReview: '2027-05-22' },
    { id: 'ja/timeline', nextReview: '2027-02-28' },
  ];
  expect(staleGuides(guides, '2027-02-27')).toEqual([]);
  expect(staleGuides(guides, '2027-02-28').map(({ id }) => id)).toEqual(['ja/timeline']);
  expect(staleGuides(guides, '2027-06-01').map(({ id }) => id)).toEqual(['ja/timeline', 'ja/care']);
});

test('the list of reviews has each guide once, with the languages that are late and those that are missing', () => {
  const guides = [
    { slug: 'care', tongue: 'ja' as const, nextReview: '2027-05-22' },
    { slug: 'timeline', tongue: 'ja' as const, nextReview: '2027-05-22' },
    { slug: 'timeline', tongue: 'nb' as const, nextReview: '2027-02-28' },
  ];
  expect(guideReviews(guides, '2027-02-28')).toEqual([
    { slug: 'timeline', nextReview: '2027-02-28', late: ['nb'], missing: ['easy', 'en', 'nl'] },
    { slug: 'care', nextReview: '2027-05-22', late: [], missing: ['easy', 'en', 'nb', 'nl'] },
  ]);
  expect(guideReviews(guides, '2027-02-27').flatMap(({ late }) => late)).toEqual([]);
});

test('a day is written as its readers write it', () => {
  expect(tongueCodes.map((tongue) => dayIn(tongue, '2026-11-22'))).toEqual([
    '2026年11月22日（日）',
    '2026年11月22日（日）',
    'Sun 22 Nov 2026',
    '22. november 2026',
    '22 november 2026',
  ]);
});
