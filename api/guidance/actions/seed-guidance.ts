import type { Context } from '#api/core/context.ts';
import { saveNewEntry } from '#api/guidance/actions/save-entry.ts';
import { entryInput } from '#api/guidance/desk-contract.ts';
import { faqSamples } from '#api/guidance/faq-samples.ts';
import { referralSamples } from '#api/guidance/referral-samples.ts';

/**
 * Gives an office answers and desks to begin with, as drafts that its administrators read, correct and publish. What is
 * there under a sample's name, or ever was, is left alone. Returns how many were added.
 */
export async function seedGuidance(ctx: Context): Promise<number> {
  const known = await ctx.sql<{ kind: string; slug: string }[]>`select kind, slug from guidance.entry`;
  const taken = new Set(known.map(({ kind, slug }) => `${kind}/${slug}`));
  const faq = faqSamples.map(({ slug, group, ja, en, easy }, at) =>
    entryInput.parse({
      kind: 'faq',
      slug,
      position: (at + 1) * 10,
      facts: { group },
      texts: { ja, en, easy },
    }),
  );
  const desks = referralSamples.map(({ slug, ja, en, easy, ...facts }, at) =>
    entryInput.parse({ kind: 'referral', slug, position: (at + 1) * 10, facts, texts: { ja, en, easy } }),
  );
  const wanted = [...faq, ...desks].filter(({ kind, slug }) => !taken.has(`${kind}/${slug}`));
  for (const entry of wanted) await saveNewEntry(ctx, entry);
  return wanted.length;
}
