import { keyOf, readContact, subjectOf } from '#api/consultations/case-file.ts';
import type {
  ConsultationMessage,
  ConsultationReceipt,
  ConsultationStatus,
  MailState,
  ToldPromise,
} from '#api/consultations/contract.ts';
import { type ConsultationRow, type MessageRow, messagesOf } from '#api/consultations/queries.ts';
import { type ConsultationMove, decide } from '#api/consultations/workflow.ts';
import { type Calendar, closedDaysBetween, dayOf, due } from '#api/core/calendar/calendar.ts';
import { loadCalendar } from '#api/core/calendar/load.ts';
import type { Context } from '#api/core/context.ts';
import type { Queryable } from '#api/core/db/client.ts';
import { NotFoundError } from '#api/core/errors.ts';
import { eventsOf, type RecordedEvent } from '#api/core/events/events.ts';
import { maskAddress } from '#api/core/mail/address.ts';
import { mailStatesOf } from '#api/core/mail/states.ts';
import { promiseState, type ServicePromise } from '#api/core/promises/promises.ts';
import { promisesOf } from '#api/core/promises/store.ts';
import { open } from '#api/core/sealing/sealing.ts';
import { officeSettingsOf } from '#api/core/settings/settings.ts';

type TimelineEntry = ConsultationStatus['timeline'][number];

/** The case as its requester sees it: both sides' words, every date as it was told, and where each mail got to. */
export async function statusOf(ctx: Context, row: ConsultationRow): Promise<ConsultationStatus> {
  if (row.erasedAt) throw new NotFoundError();
  const sql = ctx.sql;
  const [calendar, settings, promises, messages, events, key, mails] = await Promise.all([
    loadCalendar(sql),
    officeSettingsOf(sql),
    promisesOf(sql, subjectOf(row.receiptNumber)),
    messagesOf(sql, row.id),
    eventsOf(sql, subjectOf(row.receiptNumber)),
    keyOf(sql, ctx, row),
    mailsOf(ctx.sql, ctx, row),
  ]);
  const today = dayOf(calendar, ctx.now());
  const current = promises.find((promise) => !promise.keptAt && !promise.endedAt) ?? null;
  const tell = (promise: ServicePromise) => toldPromiseOf(promise, ctx, calendar);
  const standing = {
    status: row.status,
    erased: false,
    waitingForRequester: current?.pausedAt != null,
    writableUntil: row.writableUntil,
  };
  const may = (move: ConsultationMove) => decide(move, standing, 'requester', today).allowed;
  const contact = readContact(key, row);
  const next = (businessDays: number) =>
    due(calendar, { receivedAt: ctx.now(), businessDays, rule: settings.countingRule }).dueOn;
  return {
    receiptNumber: row.receiptNumber,
    status: row.status,
    waitingForRequester: standing.waitingForRequester,
    receivedAt: row.receivedAt.toString(),
    language: row.language,
    requesterType: row.requesterType,
    replyBy: row.replyBy,
    maskedAddress: contact.email ? maskAddress(contact.email) : null,
    promise: current ? tell(current) : null,
    timeline: timelineOf(
      messages.map((message) => readMessage(message, open(key, 'message', message.sealed))),
      promises.map(tell),
      promises,
      events,
    ),
    mails,
    mayWrite: may('writeOn'),
    mayWithdraw: may('withdraw'),
    writableUntil: row.writableUntil,
    nextPromise: { earliestOn: next(1), dueOn: next(settings.answerTargetBusinessDays) },
    referredTo: row.referredTo,
    closedBecause: row.closedBecause,
  };
}

/** How long the receipt page may show the secret code: long enough to write it down, through reloads. */
const secretShownMinutes = 30;

/** What the receipt page shows. The secret code is in it only right after receipt, until it was hidden. */
export async function receiptOf(
  ctx: Context,
  row: ConsultationRow,
  secretCode: string,
): Promise<Omit<ConsultationReceipt, 'repeated' | 'ticket' | 'session'>> {
  const [calendar, promises] = await Promise.all([
    loadCalendar(ctx.sql),
    promisesOf(ctx.sql, subjectOf(row.receiptNumber)),
  ]);
  const [first] = promises;
  if (!first) throw new NotFoundError();
  const until = row.receivedAt.add({ minutes: secretShownMinutes });
  const shown = row.secretHiddenAt === null && Temporal.Instant.compare(ctx.now(), until) < 0;
  return {
    receiptNumber: row.receiptNumber,
    secretCode: shown ? secretCode : null,
    receivedAt: row.receivedAt.toString(),
    promise: toldPromiseOf(first, ctx, calendar),
    replyBy: row.replyBy,
    mails: await mailsOf(ctx.sql, ctx, row),
  };
}

export function toldPromiseOf(promise: ServicePromise, ctx: Context, calendar: Calendar): ToldPromise {
  const closed = closedDaysBetween(calendar, promise.countedFrom, promise.dueOn);
  return {
    kind: 'answer',
    earliestOn: promise.earliestOn,
    dueOn: promise.dueOn,
    provisional: promise.provisional,
    state: promiseState(promise, ctx.now(), calendar),
    toldAt: promise.toldAt.toString(),
    keptAt: promise.keptAt?.toString() ?? null,
    notCounted: closed.flatMap((state) =>
      state.open || state.because.kind === 'weekend'
        ? []
        : [{ day: state.day, name: state.because.name[ctx.language] }],
    ),
  };
}

export async function mailsOf(
  sql: Queryable,
  ctx: Context,
  row: Pick<ConsultationRow, 'receiptNumber'>,
): Promise<MailState[]> {
  const states = await mailStatesOf(sql, ctx.secrets, subjectOf(row.receiptNumber));
  return states.map((mail) => ({
    id: mail.id,
    purpose: mail.purpose,
    address: mail.maskedAddress,
    state: mail.state,
    sentence: mail.sentence[ctx.language],
    at: mail.at.toString(),
  }));
}

function readMessage(message: MessageRow, text: string): ConsultationMessage {
  const from = message.staffId === null ? 'requester' : 'office';
  return { id: message.id, kind: message.kind, from, at: message.at.toString(), text };
}

const messageMoments = {
  consultation: 'received',
  addition: 'addition',
  answer: 'answer',
  question: 'question',
  notice: 'promise_moved',
  closing: 'closed',
} as const;

function timelineOf(
  messages: readonly ConsultationMessage[],
  told: readonly ToldPromise[],
  promises: readonly ServicePromise[],
  events: readonly RecordedEvent[],
): TimelineEntry[] {
  const entry = (
    at: string,
    what: TimelineEntry['what'],
    more: Partial<TimelineEntry> = {},
  ): TimelineEntry => ({
    at,
    what,
    message: null,
    promise: null,
    detail: null,
    ...more,
  });
  const toldWith = (message: ConsultationMessage): ToldPromise | null =>
    told.find(
      (promise, place) =>
        ['received', 'postponed'].includes(promises[place]?.toldBecause ?? '') &&
        promise.toldAt === message.at,
    ) ?? null;
  const keptBy = (message: ConsultationMessage): ToldPromise | null =>
    told.find((promise) => promise.keptAt === message.at) ?? null;
  const hasClosingWords = messages.some((message) => message.kind === 'closing');
  const entries = [
    ...messages.map((message) =>
      entry(message.at, messageMoments[message.kind], {
        message,
        promise:
          message.from === 'requester' || message.kind === 'notice' ? toldWith(message) : keptBy(message),
      }),
    ),
    ...promises.flatMap((promise, place) =>
      promise.toldBecause === 'received' || promise.toldBecause === 'postponed'
        ? []
        : [
            entry(
              promise.toldAt.toString(),
              promise.toldBecause === 'resumed' ? 'resumed' : 'promise_moved',
              { promise: told[place] ?? null },
            ),
          ],
    ),
    ...events.flatMap((event) => {
      const at = event.at.toString();
      if (event.verb === 'withdrawn') return [entry(at, 'withdrawn')];
      if (event.verb === 'closed' && !hasClosingWords) return [entry(at, 'closed')];
      if (event.verb === 'called' && event.detail.outcome === 'reached') return [entry(at, 'called')];
      return [];
    }),
  ];
  return entries.sort((a, b) => Temporal.Instant.compare(a.at, b.at));
}
