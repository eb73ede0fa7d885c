import { dayOf } from '#api/core/calendar/calendar.ts';
import { loadOffice } from '#api/core/calendar/load.ts';
import type { Context } from '#api/core/context.ts';
import { NotFoundError } from '#api/core/errors.ts';
import { type Language, officeLanguage } from '#api/core/language.ts';
import { open } from '#api/core/sealing/sealing.ts';
import { keyOf, readApplication, readContact } from '#api/dispatch/case-file.ts';
import { completionOf, decisionOf } from '#api/dispatch/completion-queries.ts';
import type { LetterView, ShownText } from '#api/dispatch/contract.ts';
import { type ProgrammeAbout, versionAt } from '#api/dispatch/programme-queries.ts';
import { said } from '#api/dispatch/programme-view.ts';
import type { DispatchCaseRow } from '#api/dispatch/queries.ts';
import { decisionReasons, declineReasons } from '#api/dispatch/vocabulary.ts';

type Letter = Pick<LetterView, 'on' | 'text' | 'reasons'> & { writtenAt: Temporal.Instant };

/** Where a programme keeps what it says in every letter of a kind. */
const openings = {
  accepted: 'acceptedText',
  declined: 'declinedText',
  closing: 'closingText',
} as const satisfies Record<LetterView['kind'], keyof ProgrammeAbout>;

/** With what a letter to somebody of this language begins: always in the office's official words. */
export const openingOf = (
  about: Pick<ProgrammeAbout, (typeof openings)[LetterView['kind']]>,
  kind: LetterView['kind'],
  language: Language,
): ShownText => said(about[openings[kind]], officeLanguage(language));

/**
 * A letter of a case for its page and for paper, in the language of the case. It opens with what the programme said in
 * such letters when this one was written, in the office's official words, Japanese or English: what is decided has one
 * wording in each, and no plain one beside it that could be read another way. The decision quotes what the organisation
 * declared and when, as it read it.
 * @throws NotFoundError when there is no such letter yet.
 */
export async function letterOf(
  ctx: Context,
  row: DispatchCaseRow,
  kind: LetterView['kind'],
): Promise<LetterView> {
  const { sql } = ctx;
  const { language } = row;
  const { writtenAt, ...letter } =
    kind === 'closing' ? await closingLetter(ctx, row) : await decisionLetter(ctx, row, kind);
  const [{ settings }, { name, about }, key] = await Promise.all([
    loadOffice(sql),
    versionAt(sql, row.programmeId, writtenAt),
    keyOf(sql, ctx, row),
  ]);
  const contact = readContact(key, row);
  return {
    kind,
    caseNumber: row.caseNumber,
    organisation: contact.organisation,
    person: contact.name,
    programme: said(name, officeLanguage(language)),
    opening: openingOf(about, kind, language),
    ...letter,
    declarations:
      kind === 'closing'
        ? []
        : readApplication(key, row).declared.map(({ text, on }) => ({ text: said(text, language), on })),
    office: {
      name: settings.officeName[officeLanguage(language)],
      operator: settings.operatorName[officeLanguage(language)],
      telephone: settings.telephone,
      address: settings.contactAddress,
    },
  };
}

async function decisionLetter(
  ctx: Context,
  row: DispatchCaseRow,
  kind: 'accepted' | 'declined',
): Promise<Letter> {
  const decision = await decisionOf(ctx.sql, row.id);
  if (!decision || decision.accepted !== (kind === 'accepted')) throw new NotFoundError();
  const words = { ...decisionReasons, ...declineReasons };
  return {
    writtenAt: decision.decidedAt,
    on: decision.decidedOn,
    text: open(await keyOf(ctx.sql, ctx, row), 'decision', decision.sealedText),
    reasons: decision.reasons.map((reason) => words[reason][row.language]),
  };
}

async function closingLetter(ctx: Context, row: DispatchCaseRow): Promise<Letter> {
  const completion = await completionOf(ctx.sql, row.id);
  if (!completion?.sealedLetter || !completion.letterAt) throw new NotFoundError();
  const { calendar } = await loadOffice(ctx.sql);
  return {
    writtenAt: completion.letterAt,
    on: dayOf(calendar, completion.letterAt),
    text: open(await keyOf(ctx.sql, ctx, row), 'closing-letter', completion.sealedLetter),
    reasons: [],
  };
}
