import { randomBytes } from 'node:crypto';
import type { Context } from '#api/core/context.ts';
import type { Transaction } from '#api/core/db/client.ts';
import { InvalidInputError, RefusedError } from '#api/core/errors.ts';
import { recordEvent } from '#api/core/events/events.ts';
import type { Sentence } from '#api/core/language.ts';
import { newReceiptNumber } from '#api/core/receipts/receipt-number.ts';
import { type CaseKey, createCaseKey, seal } from '#api/core/sealing/sealing.ts';
import type { RegistrationInput } from '#api/seminars/contract.ts';
import { fieldSentences } from '#api/seminars/fields.ts';
import { lockSeats, publicSeminar, type SeminarRow, seminarById } from '#api/seminars/queries.ts';
import { judgeAnswers } from '#api/seminars/questions.ts';
import {
  type RegistrationRow,
  registrationOfAddress,
  type SendingRow,
  sendingByKey,
} from '#api/seminars/registration-queries.ts';
import { windowOf } from '#api/seminars/rules.ts';
import { takeSeat } from '#api/seminars/seats.ts';
import { hashKey, queueRegistrantMail, registrantHash, subjectOf } from '#api/seminars/ticket.ts';
import { askForPerson } from '#api/seminars/webinar-planning.ts';

export type Outcome = SendingRow['outcome'];

/** Rolls the transaction back: the same address or the same sending was committed meanwhile. */
class TakenError extends Error {
  override readonly name = 'TakenError';
}

/** Each try finds what beat the one before; three are more than anybody will see. */
const tries = 3;

/**
 * Registers somebody: seat or place in the line, ticket, trace and mail in one transaction. Whether there is a seat
 * is decided in the database (`seminars.take_seat`). An address that is registered already gets its ticket once more
 * by mail, and the answer is the one somebody new would get: it betrays nobody.
 * @throws RefusedError when registration is not open or every seat is taken and nobody may wait.
 * @throws InvalidInputError when the seminar's own questions are not answered, or the way is not one of its ways.
 */
export async function registerForSeminar(
  ctx: Context,
  slug: string,
  input: RegistrationInput,
  sendingKey: string,
): Promise<Outcome> {
  const seminar = await publicSeminar(ctx.sql, slug);
  const answers = acceptable(seminar, input);
  for (let attempt = 1; ; attempt += 1) {
    const earlier = await sendingByKey(ctx.sql, hashKey(sendingKey));
    if (earlier) return earlier.outcome;
    try {
      const outcome = await ctx.sql.begin(async (tx) => {
        const key = await createCaseKey(tx, ctx);
        const existing = await registrationOfAddress(
          tx,
          seminar.id,
          registrantHash(ctx.secrets, input.email),
        );
        return existing
          ? await again(tx, ctx, { seminar, existing, input, key, sendingKey })
          : await registerNew(tx, ctx, { seminar, input: { ...input, answers }, key, sendingKey });
      });
      // Said after the commit, so that the mail to somebody who has a seat goes out all the same.
      if (outcome === 'full') throw new RefusedError(sentences.full);
      return outcome;
    } catch (error) {
      if (!(error instanceof TakenError) || attempt === tries) throw error;
    }
  }
}

/** The judged answers. @throws InvalidInputError, RefusedError */
function acceptable(seminar: SeminarRow, input: RegistrationInput): Record<string, string> {
  const { answers, problems } = judgeAnswers(seminar.about.questions, input.answers, 'input.answers');
  if (!seminar.ways.some(({ way }) => way === input.way))
    problems.push({ field: 'input.way', because: fieldSentences['way.required'] });
  if (problems.length > 0) throw new InvalidInputError(problems);
  return answers;
}

type Sending = { seminar: SeminarRow; input: RegistrationInput; key: CaseKey; sendingKey: string };

async function registerNew(tx: Transaction, ctx: Context, sending: Sending): Promise<Outcome | 'full'> {
  const { input, key } = sending;
  if (sending.seminar.approval) await lockSeats(tx, sending.seminar.id);
  const seated = !sending.seminar.approval && (await takeSeat(tx, sending.seminar.id, input.way));
  // Read again behind the lock: it may have been postponed or cancelled a moment ago.
  const seminar = await seminarById(tx, sending.seminar.id);
  refuseUnlessOpen(ctx, seminar);
  const state = seminar.approval ? 'requested' : seated ? 'registered' : 'waiting';
  if (state === 'waiting' && !seminar.waitingList) return 'full';
  const ticketNumber = newReceiptNumber('S', randomBytes);
  const { name, nameKana, organisation, email, answers } = input;
  const [row] = await tx<{ id: string }[]>`
    insert into seminars.registration (ticket_number, seminar_id, way, state, language, registered_at,
      address_hash, key_id, sealed_contact, sealed_answers, waiting_order)
    values (${ticketNumber}, ${seminar.id}, ${input.way}, ${state}, ${ctx.language}, ${ctx.now()},
      ${registrantHash(ctx.secrets, email)}, ${key.id},
      ${seal(key, 'contact', JSON.stringify({ name, nameKana, organisation, email }))},
      ${seal(key, 'answers', JSON.stringify(answers))},
      ${state === 'waiting' ? tx`nextval('seminars.waiting_order')` : null})
    on conflict do nothing returning id`;
  if (!row) throw new TakenError();
  await recordEvent(tx, ctx, subjectOf(ticketNumber), state, { seminarId: seminar.id, way: input.way });
  if (state === 'registered') await askForPerson(tx, ctx, seminar, input.way);
  const mailId = await queueRegistrantMail(tx, ctx, seminar, row.id, state, 'first', { key });
  await keepSending(tx, ctx, sending, { registrationId: row.id, made: true, outcome: state, mailId });
  return state;
}

/** Nobody fills a stranger's mailbox through our form. */
const mostTicketsADay = 3;

async function again(
  tx: Transaction,
  ctx: Context,
  sending: Sending & { existing: RegistrationRow },
): Promise<Outcome | 'full'> {
  const { existing, input } = sending;
  const seminar = await seminarById(tx, sending.seminar.id);
  refuseUnlessOpen(ctx, seminar);
  const way = seminar.ways.find((one) => one.way === input.way);
  const free = way !== undefined && way.taken < way.capacity && way.waiting === 0;
  const outcome = seminar.approval ? 'requested' : free ? 'registered' : 'waiting';
  const mailId = await mailTicketAgain(tx, ctx, seminar, existing, sending.sendingKey);
  if (outcome === 'waiting' && !seminar.waitingList) return 'full';
  await keepSending(tx, ctx, sending, { registrationId: existing.id, made: false, outcome, mailId });
  return outcome;
}

/** The ticket once more, a few times a day; beyond that the last of those mails stands for it. */
export async function mailTicketAgain(
  tx: Transaction,
  ctx: Context,
  seminar: SeminarRow,
  row: Pick<RegistrationRow, 'id' | 'ticketNumber'>,
  sendingKey: string,
): Promise<string | null> {
  const since = ctx.now().subtract({ hours: 24 });
  const sent = await tx<{ id: string; recent: boolean }[]>`
    select id, created_at > ${since} as recent from core.mail
    where subject_kind = 'registration' and subject_id = ${row.ticketNumber} and purpose = 'again'
    order by created_at desc`;
  if (sent.filter(({ recent }) => recent).length >= mostTicketsADay) return sent[0]?.id ?? null;
  await recordEvent(tx, ctx, subjectOf(row.ticketNumber), 'ticket_sent_again');
  const once = hashKey(sendingKey).toString('hex').slice(0, 16);
  return await queueRegistrantMail(tx, ctx, seminar, row.id, 'again', `${once}-${sent.length}`);
}

async function keepSending(
  tx: Transaction,
  ctx: Context,
  { key, input, sendingKey }: Sending,
  kept: { registrationId: string; made: boolean; outcome: Outcome; mailId: string | null },
): Promise<void> {
  const written = await tx`
    insert into seminars.sending (key_hash, registration_id, made_registration, outcome, key_id, sealed_input,
      mail_id, at)
    values (${hashKey(sendingKey)}, ${kept.registrationId}, ${kept.made}, ${kept.outcome}, ${key.id},
      ${seal(key, 'input', JSON.stringify(input))}, ${kept.mailId}, ${ctx.now()})
    on conflict do nothing returning key_hash`;
  if (written.length === 0) throw new TakenError();
}

function refuseUnlessOpen(ctx: Context, seminar: SeminarRow): void {
  const window = windowOf(seminar.status, seminar, ctx.now());
  if (window !== 'open') throw new RefusedError(sentences[window]);
}

const sentences = {
  not_yet: {
    ja: '申込みの受付はまだ始まっていません。',
    en: 'Registration has not opened yet.',
    easy: '申し込みは、まだ始まっていません。',
  },
  closed: {
    ja: '申込みの受付は終わりました。',
    en: 'Registration is closed.',
    easy: '申し込みは終わりました。',
  },
  full: {
    ja: '満席です。このセミナーにはキャンセル待ちがありません。',
    en: 'All seats are taken, and this seminar has no waiting list.',
    easy: '空いている席はありません。このセミナーは、席が空くのを待つことができません。',
  },
} satisfies Record<string, Sentence>;
