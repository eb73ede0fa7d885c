import { dayOf } from '#api/core/calendar/calendar.ts';
import { loadOffice } from '#api/core/calendar/load.ts';
import type { Context } from '#api/core/context.ts';
import { NotFoundError } from '#api/core/errors.ts';
import { officeLanguage } from '#api/core/language.ts';
import { open } from '#api/core/sealing/sealing.ts';
import { keyOf, readApplication, readContact } from '#api/dispatch/case-file.ts';
import { completionOf, decisionOf } from '#api/dispatch/completion-queries.ts';
import type { LetterView } from '#api/dispatch/contract.ts';
import { programmeById } from '#api/dispatch/programme-queries.ts';
import { said } from '#api/dispatch/programme-view.ts';
import type { DispatchCaseRow } from '#api/dispatch/queries.ts';
import { decisionReasons, declineReasons } from '#api/dispatch/vocabulary.ts';

type Letter = Pick<LetterView, 'on' | 'text' | 'reasons'>;

/**
 * A letter of a case for its page and for paper, in the language of the case. The decision quotes what the
 * organisation declared and when.
 * @throws NotFoundError when there is no such letter yet.
 */
export async function letterOf(
  ctx: Context,
  row: DispatchCaseRow,
  kind: LetterView['kind'],
): Promise<LetterView> {
  const { sql } = ctx;
  const { language } = row;
  const letter = kind === 'closing' ? await closingLetter(ctx, row) : await decisionLetter(ctx, row, kind);
  const [{ settings }, programme, key] = await Promise.all([
    loadOffice(sql),
    programmeById(sql, row.programmeId),
    keyOf(sql, ctx, row),
  ]);
  const contact = readContact(key, row);
  return {
    kind,
    caseNumber: row.caseNumber,
    organisation: contact.organisation,
    person: contact.name,
    programme: said(programme.name, language),
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
    on: dayOf(calendar, completion.letterAt),
    text: open(await keyOf(ctx.sql, ctx, row), 'closing-letter', completion.sealedLetter),
    reasons: [],
  };
}
