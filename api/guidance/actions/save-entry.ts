import type { Context } from '#api/core/context.ts';
import type { Transaction } from '#api/core/db/client.ts';
import { InvalidInputError, RefusedError } from '#api/core/errors.ts';
import { recordEvent } from '#api/core/events/events.ts';
import { forStaff } from '#api/core/language.ts';
import { nextNumber } from '#api/guidance/case-study-rules.ts';
import type { AnyEntryInput } from '#api/guidance/desk-contract.ts';
import { type Step, subjectOf } from '#api/guidance/history.ts';
import { type EntryRow, lockedEntry } from '#api/guidance/queries.ts';
import { freeSlug, missingLanguages, slugFrom } from '#api/guidance/rules.ts';

/** A new entry, as a draft that nobody but its editors sees. */
export async function saveNewEntry(ctx: Context, input: AnyEntryInput): Promise<{ id: string }> {
  return await ctx.sql.begin(async (tx) => {
    const slug = await slugOf(tx, input);
    const [saved] = await tx<{ id: string }[]>`
      insert into guidance.entry (kind, slug, position, facts, texts, status, version, changed_at)
      values (${input.kind}, ${slug}, ${input.position}, ${tx.json(input.facts)}, ${tx.json(input.texts)}, 'draft', 1,
        ${ctx.now()}) returning id`;
    const id = saved?.id ?? '';
    await keepVersion(tx, ctx, { ...input, id, slug, version: 1 }, 'entry_added');
    return { id };
  });
}

/**
 * Changes an entry; what is published is changed for its readers at once, with its new date. Of a case study they go on
 * reading what was checked, until the change is checked and published too. Its name in addresses stays. Saving what already stands there changes nothing, and makes no version.
 * @throws RefusedError when somebody else has changed it since the version the editor began from.
 */
export async function saveEntry(
  ctx: Context,
  id: string,
  change: { entry: AnyEntryInput; version: number },
): Promise<void> {
  await ctx.sql.begin(async (tx) => {
    const row = await lockedEntry(tx, id);
    const { entry } = change;
    if (entry.kind !== row.kind) throw new RefusedError(sentences.otherKind);
    if (change.version !== row.version) throw new RefusedError(sentences.changedMeanwhile);
    if (isSame(row, entry)) return;
    const version = row.version + 1;
    const isShown = row.status === 'published' && row.kind !== 'case_study';
    await tx`
      update guidance.entry
      set position = ${entry.position}, facts = ${tx.json(entry.facts)}, texts = ${tx.json(entry.texts)},
        version = ${version}, published_version = ${isShown ? version : row.publishedVersion},
        changed_at = ${ctx.now()}
      where id = ${id}`;
    await keepVersion(tx, ctx, { ...entry, id, slug: row.slug, version }, 'entry_changed');
  });
}

async function keepVersion(
  tx: Transaction,
  ctx: Context,
  entry: AnyEntryInput & { id: string; slug: string; version: number },
  step: Step,
): Promise<void> {
  const staffId = ctx.actor.kind === 'staff' ? ctx.actor.staffId : null;
  await tx`
    insert into guidance.revision (entry_id, version, at, staff_id, position, facts, texts)
    values (${entry.id}, ${entry.version}, ${ctx.now()}, ${staffId}, ${entry.position}, ${tx.json(entry.facts)},
      ${tx.json(entry.texts)})`;
  await recordEvent(tx, ctx, subjectOf(entry), step, {
    version: entry.version,
    missing: missingLanguages(entry.texts),
  });
}

/** As the editor named it, or from the title; the second of a name is numbered, and so is every case study. Never one that was used before. */
async function slugOf(tx: Transaction, input: AnyEntryInput): Promise<string> {
  const rows = await tx<
    { slug: string }[]
  >`select slug from guidance.entry where kind = ${input.kind} for update`;
  if (input.kind === 'case_study') return nextNumber(rows.map(({ slug }) => slug));
  const taken = new Set(rows.map(({ slug }) => slug));
  if (input.slug !== '') {
    if (taken.has(input.slug))
      throw new InvalidInputError([{ field: 'entry.slug', because: sentences.taken }]);
    return input.slug;
  }
  const title = Object.values(input.texts.en ?? {})[0] ?? '';
  return freeSlug(slugFrom(title) || input.kind, taken);
}

const isSame = (row: EntryRow, entry: AnyEntryInput): boolean =>
  row.position === entry.position && sameJson(row.facts, entry.facts) && sameJson(row.texts, entry.texts);

/** The database keeps the members of an object in an order of its own. */
const sameJson = (one: unknown, other: unknown): boolean => inOrder(one) === inOrder(other);
const inOrder = (value: unknown): string =>
  JSON.stringify(value, (_name, each: unknown) =>
    each && typeof each === 'object' && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([one], [other]) => (one < other ? -1 : 1)))
      : each,
  );

const sentences = {
  taken: forStaff({ ja: 'この名前は、もう使われています。', en: 'This name is already used.' }),
  otherKind: forStaff({ ja: '種類は変えられません。', en: 'The kind of an entry cannot be changed.' }),
  changedMeanwhile: forStaff({
    ja: 'この間に、ほかの人が直しました。新しい版を開き、見比べてから保存してください。',
    en: 'Somebody else changed it meanwhile. Open the new version and compare before you save.',
  }),
} as const;
