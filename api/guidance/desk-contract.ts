import { z } from '@hono/zod-openapi';
import { lengthInCharacters } from '#api/core/japanese/normalise.ts';
import { type Language, languages, staffLanguages } from '#api/core/language.ts';
import { identifierKinds, type NeverKind, neverIn } from '#api/guidance/anonymity-rules.ts';
import { type guidanceSentences, longest } from '#api/guidance/fields.ts';
import { linkStanding } from '#api/guidance/link-contract.ts';
import {
  anonymityChecklist,
  areas,
  caseBases,
  caseExamples,
  codesOf,
  entryKinds,
  faqGroups,
  houseKinds,
  needs,
  sectors,
  sides,
} from '#api/guidance/vocabulary.ts';

export { guidanceSentences } from '#api/guidance/fields.ts';
export {
  anonymityChecklist,
  caseBases,
  type EntryKind,
  type HouseKind,
  houseKinds,
} from '#api/guidance/vocabulary.ts';

type Code = keyof typeof guidanceSentences;
const says = (error: Code) => ({ error });
const instant = z.string().openapi({ format: 'date-time' });

const trimmed = (most: number) =>
  z
    .string()
    .default('')
    .transform((text) => text.replace(/\r\n?/g, '\n').trim())
    .refine((text) => lengthInCharacters(text) <= most, says('text.tooLong'));

const faqText = z.object({
  question: trimmed(longest.line),
  answer: trimmed(longest.prose),
  words: trimmed(longest.words),
});
const newsText = z.object({ title: trimmed(longest.line), body: trimmed(longest.prose) });
const noticeText = z.object({ text: trimmed(longest.words) });
const referralText = z.object({
  name: trimmed(longest.line),
  forWhom: trimmed(longest.words),
  hours: trimmed(longest.line),
  languages: trimmed(longest.line),
  source: trimmed(longest.words),
});

/** Not even a draft holds what can never be right: its versions are kept. */
const anonymous = (most: number) => {
  const without = (kind: NeverKind) => (text: string) => neverIn(text) !== kind;
  return trimmed(most)
    .refine(without('mail_address'), says('never.mail_address'))
    .refine(without('telephone'), says('never.telephone'))
    .refine(without('receipt_number'), says('never.receipt_number'));
};
const caseStudyText = z.object({
  title: anonymous(longest.line),
  happened: anonymous(longest.prose),
  handled: anonymous(longest.prose),
  learned: anonymous(longest.prose),
  prevents: anonymous(longest.prose),
});

/** What a text may leave out in a language that is shown. */
const optionalFields: ReadonlySet<string> = new Set(['words', 'hours', 'languages', 'source']);

/**
 * A text in each language or in none: a language with nothing written is null, one that is begun must be whole.
 * Japanese or English at least is there; plain Japanese may be left out altogether.
 */
function inLanguages<T extends z.ZodObject>(text: T) {
  type Written = z.output<T>;
  const blank = (typed: Written): boolean => Object.values(typed).every((said) => said === '');
  return z.object({ ja: text, en: text, easy: text.prefault({} as z.input<T>) }).transform((typed, check) => {
    const byLanguage = typed as Record<Language, Written>;
    for (const language of languages) {
      if (blank(byLanguage[language])) continue;
      for (const [field, said] of Object.entries(byLanguage[language]))
        if (said === '' && !optionalFields.has(field))
          check.addIssue({ code: 'custom', message: 'text.halfWritten', path: [language, field] });
    }
    if (staffLanguages.every((language) => blank(byLanguage[language])))
      check.addIssue({
        code: 'custom',
        message: 'text.noLanguage',
        path: ['ja', Object.keys(byLanguage.ja)[0] ?? ''],
      });
    const whole = (language: Language): Written | null =>
      blank(byLanguage[language]) ? null : byLanguage[language];
    return { ja: whole('ja'), en: whole('en'), easy: whole('easy') };
  });
}

const slug = z
  .string()
  .trim()
  .default('')
  .refine((text) => text === '' || /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text), says('slug.form'))
  .refine((text) => text.length <= 60, says('slug.form'))
  .openapi({
    description: 'The name in addresses; made from the title where it is left out. Never changed later.',
  });
const position = z.coerce
  .number(says('position.form'))
  .int(says('position.form'))
  .min(0, says('position.form'))
  .max(9999, says('position.form'))
  .default(0);
const moment = z.iso
  .datetime({ offset: true, ...says('moment.form') })
  .transform((said) => Temporal.Instant.from(said).toString())
  .openapi({ type: 'string', format: 'date-time' });
const webAddress = z
  .url({ protocol: /^https$/, ...says('url.form') })
  .max(longest.address, says('text.tooLong'))
  .or(z.literal(''))
  .default('')
  .openapi({ type: 'string' });
const areaName = z.object({ ja: trimmed(longest.line), en: trimmed(longest.line) });

const faqFacts = z.object({ group: z.enum(codesOf(faqGroups), says('choice.missing')) });
const newsFacts = z.object({});
const noticeFacts = z
  .object({
    fromAt: moment,
    untilAt: moment,
    link: trimmed(longest.address).refine(
      (text) => text === '' || /^(?:https:\/\/|\/(?!\/))\S+$/.test(text),
      says('link.form'),
    ),
  })
  .refine(({ fromAt, untilAt }) => Temporal.Instant.compare(fromAt, untilAt) < 0, {
    ...says('notice.order'),
    path: ['untilAt'],
  });
const referralFacts = z
  .object({
    needs: z.array(z.enum(codesOf(needs))).min(1, says('needs.missing')),
    area: z
      .object({
        kind: z.enum(codesOf(areas), says('choice.missing')),
        name: areaName.default({ ja: '', en: '' }),
        prefecture: areaName.default({ ja: '', en: '' }).openapi({
          description: 'Of a municipality: in which prefecture it lies.',
        }),
      })
      .refine(({ kind, name }) => kind === 'country' || (name.ja !== '' && name.en !== ''), {
        ...says('area.name'),
        path: ['name', 'ja'],
      }),
    telephone: trimmed(longest.line).refine((text) => /^[\d#*+ -]*$/.test(text), says('telephone.form')),
    url: webAddress,
    checkedOn: z.iso.date(says('day.form')),
  })
  .refine(({ telephone, url }) => telephone !== '' || url !== '', {
    ...says('reach.missing'),
    path: ['telephone'],
  });

const caseStudyFacts = z.object({
  sector: z.enum(codesOf(sectors), says('choice.missing')),
  side: z.enum(codesOf(sides), says('choice.missing')),
  examples: z.array(z.enum(codesOf(caseExamples))).min(1, says('examples.missing')),
});

/** What is written of an entry. `version` is the one the editor began from: who comes second is told so. */
export const entryInput = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('faq'), slug, position, facts: faqFacts, texts: inLanguages(faqText) }),
  z.object({ kind: z.literal('news'), slug, position, facts: newsFacts, texts: inLanguages(newsText) }),
  z.object({ kind: z.literal('notice'), slug, position, facts: noticeFacts, texts: inLanguages(noticeText) }),
  z.object({
    kind: z.literal('referral'),
    slug,
    position,
    facts: referralFacts,
    texts: inLanguages(referralText),
  }),
]);
export const changedEntry = z.object({ entry: entryInput, version: z.int() });

/**
 * A case told so that nobody in it can be found. It says of which consultation it was written nowhere, and neither does
 * its name in addresses, which is a number: whoever consulted can be forgotten without touching it.
 */
export const caseStudyInput = z
  .object({
    kind: z.literal('case_study').default('case_study'),
    slug: slug.refine(({ length }) => length === 0, says('slug.numbered')),
    position,
    facts: caseStudyFacts,
    texts: inLanguages(caseStudyText),
  })
  .openapi('CaseStudyInput');
export const changedCaseStudy = z.object({ entry: caseStudyInput, version: z.int() });

/** Somebody other than the writer went through the list, for the version they read. */
export const anonymityCheck = z.object({
  version: z.int(),
  confirmed: z
    .array(z.enum(codesOf(anonymityChecklist)))
    .default([])
    .refine(
      (points) => codesOf(anonymityChecklist).every((point) => points.includes(point)),
      says('check.incomplete'),
    ),
  basis: z.enum(codesOf(caseBases), says('basis.missing')),
});

export const entryParams = z.object({ id: z.uuid() });
export const kindQuery = z.object({ kind: z.enum(houseKinds) });

/** An entry as the desk has it: the same shape for every kind, its facts and texts as they were saved. */
export const deskEntry = z
  .object({
    id: z.string(),
    kind: z.enum(entryKinds),
    slug: z.string(),
    position: z.int(),
    facts: z.record(z.string(), z.unknown()),
    texts: z.object({
      ja: z.record(z.string(), z.string()).nullable(),
      en: z.record(z.string(), z.string()).nullable(),
      easy: z.record(z.string(), z.string()).nullable(),
    }),
    status: z.enum(['draft', 'published']),
    version: z.int(),
    publishedVersion: z.int().nullable().openapi({
      description:
        'What the public reads. Of a case study it stays behind until the newest is checked and published.',
    }),
    changedAt: instant,
    publishedAt: instant.nullable(),
    missing: z.array(z.enum(staffLanguages)),
    attention: z.enum(['check_due', 'coming', 'over', 'to_check', 'to_publish']).nullable().openapi({
      description:
        'A directory entry to look up again; a notice before or after its time; a case study to check, or to publish.',
    }),
  })
  .openapi('GuidanceEntry');
export const deskEntries = z.object({ entries: z.array(deskEntry) });

const step = z.object({
  at: instant,
  who: z.string(),
  what: z.string(),
  version: z.int().nullable().openapi({ description: 'The version this step made, if it made one.' }),
});
export const openedEntry = z
  .object({
    entry: deskEntry,
    history: z.array(step),
    versions: z.array(deskEntry.pick({ version: true, facts: true, texts: true, position: true })),
  })
  .openapi('OpenedGuidanceEntry');

const identifier = z.object({
  field: z.string(),
  kind: z.enum(identifierKinds),
  found: z.string(),
});
/** A case study with what may tell who it was, who confirmed what, and whether this reader may confirm now. */
export const openedCaseStudy = openedEntry
  .extend({
    identifiers: z.array(identifier),
    checks: z.array(
      z.object({
        version: z.int(),
        at: instant,
        who: z.string(),
        confirmed: z.array(z.enum(codesOf(anonymityChecklist))),
        basis: z.enum(codesOf(caseBases)),
      }),
    ),
    mayCheck: z.boolean(),
    whyNot: z.string().nullable().openapi({ description: 'Why this reader may not confirm it now.' }),
  })
  .openapi('OpenedCaseStudy');

export const overview = z
  .object({
    kinds: z.array(
      z.object({ kind: z.enum(entryKinds), published: z.int(), drafts: z.int(), attention: z.int() }),
    ),
    articles: z.int(),
    links: z.object({
      outside: z.int(),
      attention: z.int().openapi({ description: 'Gone, moved, or without a clear answer for days.' }),
    }),
  })
  .openapi('GuidanceOverview');

/** The texts as their readers will see them. */
export const preview = z.object({ texts: deskEntry.shape.texts }).openapi('GuidancePreview');
export const caseStudyPreview = preview
  .extend({ identifiers: z.array(identifier) })
  .openapi('CaseStudyPreview');
export const takenOver = z.object({ added: z.int() });

/** What became of an article on its way in. */
export const findings = z.object({
  anchors: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      level: z.int(),
      language: z.string().nullable().openapi({ description: 'Where it differs from the article.' }),
    }),
  ),
  dropped: z.object({
    scripts: z.int(),
    images: z.int(),
    contents: z.int().openapi({ description: 'Entries of a table of contents that became anchors.' }),
    advertisements: z.array(z.string()).openapi({ description: 'Headings of what advertised something.' }),
    boilerplate: z.int(),
  }),
  obsolete: z.array(z.string()).openapi({ description: 'What it says of the law that is so no more.' }),
});
export const deskArticle = z
  .object({
    id: z.string(),
    title: z.string(),
    source: z.string(),
    language: z.string(),
    publishedAt: instant,
    modifiedAt: instant,
    importedAt: instant,
    findings: findings.extend({
      obsolete: z.array(z.object({ code: z.string(), since: z.string(), says: z.string() })),
    }),
  })
  .openapi('ImportedArticle');
export const openedArticle = deskArticle
  .extend({
    html: z.string(),
    references: z
      .array(linkStanding.extend({ words: z.string() }))
      .openapi({ description: 'Where it leads, in its order, and whether that still answers.' }),
  })
  .openapi('OpenedArticle');
export const deskArticles = z.object({ articles: z.array(deskArticle) });
export const articleUpload = z.object({ json: z.string().max(240 * 1024) });

export type EntryInput = z.output<typeof entryInput>;
export type CaseStudyInput = z.output<typeof caseStudyInput>;
/** What is written of an entry of any kind. */
export type AnyEntryInput = EntryInput | CaseStudyInput;
export type AnonymityCheck = z.output<typeof anonymityCheck>;
export type FoundIdentifier = z.output<typeof identifier>;
export type DeskEntry = z.output<typeof deskEntry>;
export type OpenedEntry = z.output<typeof openedEntry>;
export type OpenedCaseStudy = z.output<typeof openedCaseStudy>;
export type Overview = z.output<typeof overview>;
export type Findings = z.output<typeof findings>;
export type DeskArticle = z.output<typeof deskArticle>;
export type OpenedArticle = z.output<typeof openedArticle>;
