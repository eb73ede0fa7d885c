import { z } from '@hono/zod-openapi';
import { languages } from '#api/core/language.ts';
import { areas, caseExamples, codesOf, faqGroups, needs, sectors, sides } from '#api/guidance/vocabulary.ts';

export { guideSources } from '#api/guidance/guide-sources.ts';
export { type Part, plainText, proseBlocks } from '#api/guidance/prose-rules.ts';
export {
  excerpt,
  type Hit,
  highlighted,
  indexOf,
  matchesFor,
  type Piece,
  type SearchDocument,
  type SearchIndex,
  searchIn,
} from '#api/guidance/search.ts';
export {
  areas,
  caseExamples,
  faqGroups,
  type Need,
  needs,
  sectors,
  sides,
} from '#api/guidance/vocabulary.ts';

const language = z.enum(languages).openapi({
  description: 'In which language the text is. Another than asked for where that one is missing.',
});
const day = z.string().openapi({ format: 'date' });
const instant = z.string().openapi({ format: 'date-time' });

export const faqEntry = z
  .object({
    slug: z.string(),
    group: z.enum(codesOf(faqGroups)),
    language,
    question: z.string(),
    answer: z.string().openapi({ description: 'Paragraphs, lists ("- ") and links ("[words](address)").' }),
    words: z.string().openapi({ description: 'Other words people use for it; for search.' }),
    changedOn: day,
  })
  .openapi('FaqEntry');
export const faq = z.object({ entries: z.array(faqEntry) }).openapi('Faq');

export const newsItem = z
  .object({
    slug: z.string(),
    language,
    title: z.string(),
    body: z.string(),
    publishedOn: day,
    changedOn: day,
  })
  .openapi('NewsItem');
export const news = z.object({ items: z.array(newsItem) }).openapi('News');

export const notice = z
  .object({ slug: z.string(), language, text: z.string(), link: z.string(), untilAt: instant })
  .openapi('Notice');
export const notices = z.object({ notices: z.array(notice) }).openapi('Notices');

export const referral = z
  .object({
    slug: z.string(),
    language,
    name: z.string(),
    forWhom: z.string(),
    hours: z.string(),
    languages: z.string(),
    needs: z.array(z.enum(codesOf(needs))),
    area: z.enum(codesOf(areas)),
    areaName: z.string().openapi({ description: 'Empty for the whole country.' }),
    telephone: z.string(),
    url: z.string(),
    checkedOn: day,
    source: z.string(),
  })
  .openapi('Referral');
export const referrals = z
  .object({
    referrals: z.array(referral),
    places: z
      .array(
        z.object({
          value: z.string(),
          name: z.string(),
          prefecture: z.string().openapi({ description: 'Of a municipality, where it is known.' }),
        }),
      )
      .openapi({ description: 'The places that can be chosen, prefectures first.' }),
  })
  .openapi('Referrals');

export const referralsQuery = z.object({
  need: z.enum(['', ...codesOf(needs)]).default(''),
  place: z
    .string()
    .max(100)
    .default('')
    .openapi({ description: 'A prefecture or municipality, by its Japanese name.' }),
});

const sector = z.enum(codesOf(sectors));
const side = z.enum(codesOf(sides));
const example = z.enum(codesOf(caseExamples));

export const caseStudy = z
  .object({
    slug: z.string(),
    language,
    title: z.string(),
    happened: z.string(),
    handled: z.string(),
    learned: z.string(),
    prevents: z.string(),
    sector,
    side: side.openapi({ description: 'From whose side it is told.' }),
    examples: z.array(example),
    publishedOn: day,
    changedOn: day,
  })
  .openapi('CaseStudy');
export const caseStudies = z
  .object({
    cases: z.array(caseStudy),
    total: z.int().openapi({ description: 'How many are published, whatever was asked for.' }),
    choices: z
      .object({ sectors: z.array(sector), sides: z.array(side), examples: z.array(example) })
      .openapi({ description: 'What can be asked for so that something is found.' }),
  })
  .openapi('CaseStudies');
export const caseStudiesQuery = z.object({
  sector: z.enum(['', ...codesOf(sectors)]).default(''),
  side: z.enum(['', ...codesOf(sides)]).default(''),
  example: z.enum(['', ...codesOf(caseExamples)]).default(''),
});

export type CaseStudy = z.output<typeof caseStudy>;
export type CaseStudies = z.output<typeof caseStudies>;
export type FaqEntry = z.output<typeof faqEntry>;
export type NewsItem = z.output<typeof newsItem>;
export type Notice = z.output<typeof notice>;
export type Referral = z.output<typeof referral>;
export type Referrals = z.output<typeof referrals>;
