import { z } from 'zod';
import { officeLanguage } from '../../language.ts';
import { sourceIds } from './sources.ts';
import { siteLanguage, type Tongue, tongueCodes } from './tongues.ts';

/** For whom a guide is written. */
export const audiences = ['worker', 'business', 'customer'] as const;
export type Audience = (typeof audiences)[number];

/** What stands above the text of a guide. Days are calendar days of the office, in quotes in the file. */
export const guideSchema = z.strictObject({
  title: z.string().min(1),
  lead: z.string().min(1),
  /** Its place in the list, counted from 1. */
  order: z.number().int().positive(),
  audience: z.array(z.enum(audiences)).min(1),
  published: z.iso.date(),
  /** The law described is the law of this day. */
  lawAsOf: z.iso.date(),
  /** From this day on it is in the list of what must be read again. */
  nextReview: z.iso.date(),
  /** What it tells may happen right now: the numbers to call stand before the text. */
  emergency: z.boolean().default(false),
  sources: z.array(z.enum(sourceIds)).min(1),
});
export type GuideFacts = z.infer<typeof guideSchema>;

/** A guide is to be read again from its review date on, that day included. Both are calendar days of the office. */
export const isLate = ({ nextReview }: { nextReview: string }, today: string): boolean => nextReview <= today;

/** The guides past their review date, the longest overdue first. */
export function staleGuides<G extends { id: string; nextReview: string }>(
  guides: readonly G[],
  today: string,
): G[] {
  return guides
    .filter((guide) => isLate(guide, today))
    .sort((a, b) => a.nextReview.localeCompare(b.nextReview) || a.id.localeCompare(b.id));
}

/** One guide in all its languages: the next day on which one of them must be read again, and which are late. */
export type GuideReview = {
  slug: string;
  nextReview: string;
  late: Tongue[];
  missing: Tongue[];
};

/** Every guide once, what must be read again first. */
export function guideReviews(
  guides: ReadonlyArray<{ slug: string; tongue: Tongue; nextReview: string }>,
  today: string,
): GuideReview[] {
  const bySlug = Map.groupBy(guides, ({ slug }) => slug);
  return [...bySlug]
    .map(([slug, versions]) => ({
      slug,
      nextReview: versions.map(({ nextReview }) => nextReview).sort()[0] ?? '',
      late: tongueCodes.filter((code) =>
        versions.some((version) => version.tongue === code && isLate(version, today)),
      ),
      missing: tongueCodes.filter((code) => versions.every(({ tongue }) => tongue !== code)),
    }))
    .sort((a, b) => a.nextReview.localeCompare(b.nextReview) || a.slug.localeCompare(b.slug));
}

/**
 * The guide in this language; where it is missing, in the language the rest of the site has for this reader,
 * or in any. What is returned says its own language, so that the page can say that it is another one.
 */
export function guideIn<G extends { slug: string; tongue: Tongue }>(
  guides: readonly G[],
  tongue: Tongue,
  slug: string,
): G | undefined {
  const wanted: Tongue[] = [tongue, officeLanguage(siteLanguage(tongue)), 'en', ...tongueCodes];
  return wanted
    .map((each) => guides.find((guide) => guide.slug === slug && guide.tongue === each))
    .find((guide) => guide !== undefined);
}
