import { describe, expect, test } from 'vitest';
import { cleanArticle, obsoleteIn, obsoleteNote, wordsOf } from '#api/guidance/article-rules.ts';
import { articleLanguage, sectionLanguage } from '#api/guidance/language-rules.ts';
import { article, dutchArticle, source } from '#tests/support/article.ts';
import { at } from '#tests/support/at.ts';

const cleaned = (html: string) => cleanArticle(html, source, 'en');

describe('an article of somebody else', () => {
  const { html, findings } = cleaned(article.content.rendered);

  test('keeps its headings with the anchors they had, and names those that had none', () => {
    expect(findings.anchors.map(({ id, title, level }) => [level, id, title])).toEqual([
      [2, 'What_%E2%80%9Ccounts%E2%80%9D', 'What “counts”?'],
      [3, 'At_the_counter', 'At the counter'],
      [2, 'section-3', 'What employers prepare'],
      [2, 'Services_of_Our_Firm', 'Services of Our Firm'],
    ]);
    for (const { id } of findings.anchors) expect(html).toContain(`id="${id}"`);
    expect(html).toContain('<h2 id="What_%E2%80%9Ccounts%E2%80%9D">What “counts”?</h2>');
  });

  test('loses scripts, images, its table of contents, advertisements and the tail, all counted', () => {
    expect(findings.dropped).toEqual({
      scripts: 2,
      images: 1,
      contents: 3,
      advertisements: ['Book a meeting now', 'Services of Our Firm'],
      boilerplate: 2,
    });
    expect(html).not.toMatch(
      /<script|<iframe|<img|onclick|style=|Book a meeting|lawyers are waiting|Category:/,
    );
  });

  test('keeps lists, quotations and tables, and no wrapper', () => {
    expect(html).toMatch(/<ul>\s*<li>a name<\/li>/);
    expect(html).toContain('<blockquote>');
    expect(html).not.toMatch(/<div|<span|class=/);
  });

  test('leads its own links to its anchors here, others in full, and none that acts', () => {
    expect(html).toContain('<a href="#At_the_counter">below</a>');
    expect(html).toContain('<a href="https://law.example/elsewhere">elsewhere</a>');
    expect(html).toContain('<a>try</a>');
  });
});

test('a section in another language says so', () => {
  const { html, findings } = cleanArticle(dutchArticle, source, 'nl');
  expect(findings.anchors.map(({ language }) => language)).toEqual([null, 'en']);
  expect(html.match(/<p lang="en">/g)).toHaveLength(1);
});

describe('language', () => {
  test.each([
    ['De werknemers van het bedrijf zijn niet veilig als een klant die met hen praat te ver gaat.', 'nl'],
    ['Det er ikke alltid lett å si til en kunde at det som skjer er for mye og må ta slutt.', 'nb'],
    ['It is not always easy to say that this has to end, and which of the things were too much.', 'en'],
    ['お客様が大きな声を出したときは、まず二人で対応します。', 'ja'],
    ['Nintendo, Lawson', null],
  ])('%s', (text, language) => {
    expect(sectionLanguage(text)).toBe(language);
  });

  test('of an article: as it says, as its address says, or as its words tell', () => {
    expect(articleLanguage('nl', source, '')).toBe('nl');
    expect(articleLanguage(undefined, 'https://law.example/en/post', '')).toBe('en');
    expect(articleLanguage(undefined, 'https://law.example/post', 'お客様が大きな声を出したとき')).toBe('ja');
    expect(articleLanguage(undefined, 'https://law.example/post', 'Hm')).toBe('und');
  });
});

describe('law that is obsolete', () => {
  const before = at('2025-05-01 (木) 09:00');
  const after = at('2026-11-01 (日) 09:00');

  test.each([
    ['There is no clear legal definition of it.', 'definition'],
    ['In March a bill to strengthen measures was submitted.', 'bill'],
    ['Measures are becoming mandatory for companies.', 'duty'],
    ['対策の義務化が進んでいます', 'duty'],
    ['up to three years of imprisonment', 'imprisonment'],
    ['三年以下の懲役', 'imprisonment'],
  ])('%s → %s, in what was written before', (words, code) => {
    expect(obsoleteIn(words, before)).toEqual([code]);
    expect(obsoleteIn(words, after)).toEqual([]);
    expect(obsoleteNote(code)?.says.ja).toMatch(/20\d\d年/);
  });
});

test('the words of a title are read with its signs', () => {
  expect(wordsOf('What &#8220;counts&#8221;<br>here')).toBe('What “counts” here');
});
