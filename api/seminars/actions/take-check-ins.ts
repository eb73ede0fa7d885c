import type { Context } from '#api/core/context.ts';
import { NotFoundError, RefusedError } from '#api/core/errors.ts';
import { recordEvent } from '#api/core/events/events.ts';
import { forStaff, type Sentence } from '#api/core/language.ts';
import { parseReceiptNumber } from '#api/core/receipts/receipt-number.ts';
import type { CheckInResults } from '#api/seminars/desk-contract.ts';
import { seminarById } from '#api/seminars/queries.ts';
import { lockedRegistration, registrationByTicket } from '#api/seminars/registration-queries.ts';
import { allow, checkInCode, keyOf, readContact, subjectOf } from '#api/seminars/ticket.ts';

type Result = CheckInResults['results'][number];

/**
 * Check-ins of a phone at the door, also those it kept through a gap in the network: each counts once, with the time
 * it was noted (never one to come). `code` is the QR code of a ticket, or its number for a name found in the list.
 */
export async function takeCheckIns(
  ctx: Context,
  seminarId: string,
  checkIns: readonly { code: string; at: string }[],
): Promise<Result[]> {
  const results: Result[] = [];
  for (const { code, at } of checkIns) results.push(await takeOne(ctx, seminarId, code, at));
  return results;
}

async function takeOne(ctx: Context, seminarId: string, code: string, notedAt: string): Promise<Result> {
  const no = (because: Sentence): Result => ({
    code,
    ok: false,
    because: because[ctx.language],
    name: null,
    ticketNumber: null,
    already: false,
  });
  const [typed = '', proof] = code.split('.');
  const number = parseReceiptNumber(typed, 'S');
  if (!number.ok) return no(number.because);
  if (proof !== undefined && checkInCode(ctx.secrets, number.number) !== `${number.number}.${proof}`)
    return no(sentences.notOurs);
  try {
    return await checkIn(ctx, seminarId, number.number, code, notedAt);
  } catch (error) {
    if (error instanceof RefusedError || error instanceof NotFoundError) return no(error.because);
    throw error;
  }
}

async function checkIn(
  ctx: Context,
  seminarId: string,
  ticketNumber: string,
  code: string,
  notedAt: string,
): Promise<Result> {
  if ((await registrationByTicket(ctx.sql, ticketNumber)).seminarId !== seminarId)
    throw new RefusedError(sentences.otherSeminar);
  return await ctx.sql.begin(async (tx) => {
    const row = await lockedRegistration(tx, ticketNumber);
    const seminar = await seminarById(tx, seminarId);
    allow(ctx, seminar, row, 'checkIn');
    const noted = Temporal.Instant.from(notedAt);
    const at = Temporal.Instant.compare(noted, ctx.now()) > 0 ? ctx.now() : noted;
    const written = await tx`
      insert into seminars.attendance as a (registration_id, seminar_id, hall_at)
      values (${row.id}, ${seminarId}, ${at})
      on conflict (registration_id) do update set hall_at = excluded.hall_at where a.hall_at is null
      returning registration_id`;
    if (written.length > 0) await recordEvent(tx, ctx, subjectOf(ticketNumber), 'checked_in');
    const { name } = readContact(await keyOf(tx, ctx, row), row);
    return { code, ok: true, because: null, name, ticketNumber, already: written.length === 0 };
  });
}

const sentences = {
  notOurs: forStaff({
    ja: 'このコードは、この窓口のチケットではありません。',
    en: 'This code is not one of our tickets.',
  }),
  otherSeminar: forStaff({
    ja: 'これは別のセミナーのチケットです。',
    en: 'This ticket is for another seminar.',
  }),
} satisfies Record<string, Sentence>;
