import { keyOf, readContact, subjectOf } from '#api/consultations/case-file.ts';
import type { DeskCase, DeskToday, Inbox, InboxQuery } from '#api/consultations/desk-contract.ts';
import {
  arrivedSince,
  candidates,
  deskCounts,
  deskRowOf,
  groupRows,
  inboxPage,
  keptShare,
  type ListedConsultation,
  listedConsultation,
  mostOpenedForSearch,
  presenceOf,
} from '#api/consultations/desk-queries.ts';
import { historySentence } from '#api/consultations/history.ts';
import { type ConsultationRow, lockedConsultation, messagesOf } from '#api/consultations/queries.ts';
import { mailsOf, toldPromiseOf } from '#api/consultations/requester-view.ts';
import { holdsWords } from '#api/consultations/search.ts';
import { type ConsultationMove, consultationMoves, decide } from '#api/consultations/workflow.ts';
import { addBusinessDays, businessDaysBetween, dayOf, instantAt } from '#api/core/calendar/calendar.ts';
import { loadCalendar, loadOffice } from '#api/core/calendar/load.ts';
import type { Context } from '#api/core/context.ts';
import type { Transaction } from '#api/core/db/client.ts';
import { NotFoundError } from '#api/core/errors.ts';
import { eventsOf, recordEvent } from '#api/core/events/events.ts';
import { officeLanguage } from '#api/core/language.ts';
import { decideCall } from '#api/core/mail/contact-rules.ts';
import { undeliveredMails } from '#api/core/mail/states.ts';
import { staffMembers, staffNames } from '#api/core/people/staff.ts';
import { promisesOf } from '#api/core/promises/store.ts';
import { open, openCaseKeys } from '#api/core/sealing/sealing.ts';

const rowsPerGroup = 12;

/** The morning page: what is owed first. */
export async function deskTodayOf(ctx: Context): Promise<DeskToday> {
  const calendar = await loadCalendar(ctx.sql);
  const today = dayOf(calendar, ctx.now());
  const groups = ['overdue', 'due_today', 'ours', 'theirs'] as const;
  const lastClosing = instantAt(calendar, addBusinessDays(calendar, today, -1), calendar.closes);
  const [counts, lists, arrived, notDelivered, kept] = await Promise.all([
    deskCounts(ctx.sql, today),
    Promise.all(groups.map((group) => groupRows(ctx.sql, group, today, rowsPerGroup))),
    arrivedSince(ctx.sql, lastClosing),
    undeliveredMails(ctx.sql),
    keptShare(ctx.sql, ctx.now(), calendar.timeZone),
  ]);
  return {
    today,
    counts,
    groups: groups.map((group, place) => {
      const rows = (lists[place] ?? []).map((row) => deskRowOf(row, calendar, ctx.now()));
      return { group, rows, more: counts[group] - rows.length };
    }),
    arrivedSinceLastOpening: arrived,
    mailsNotDelivered: notDelivered,
    keptShare: kept,
  };
}

/**
 * One page of the inbox. With words to search for, the cases that may hold them are opened and looked at; that
 * this was done, and by whom, goes into the trace.
 */
export async function inboxOf(ctx: Context, query: InboxQuery): Promise<Inbox> {
  const calendar = await loadCalendar(ctx.sql);
  const today = dayOf(calendar, ctx.now());
  const me = ctx.actor.kind === 'staff' ? ctx.actor.staffId : '';
  const asRow = (row: ListedConsultation) => deskRowOf(row, calendar, ctx.now());
  if (query.q.trim() === '') {
    const { rows, total, pages } = await inboxPage(ctx.sql, query, today, me);
    return { rows: rows.map(asRow), page: query.page, pages, total, searched: false, incomplete: false };
  }
  const found = await candidates(ctx, query, today, me);
  const isNumber =
    found.length === 1 && found[0]?.receiptNumber.endsWith(query.q.trim().toUpperCase().slice(-3));
  const rows = isNumber ? found : await withWords(ctx, found.slice(0, mostOpenedForSearch), query.q);
  return {
    rows: rows.map(asRow),
    page: 1,
    pages: 1,
    total: rows.length,
    searched: !isNumber && found.length > 0,
    incomplete: found.length > mostOpenedForSearch,
  };
}

/** The auditor reads no sealed text, so no search reads it for them either. */
async function withWords(
  ctx: Context,
  rows: ListedConsultation[],
  words: string,
): Promise<ListedConsultation[]> {
  const isAuditor = ctx.actor.kind === 'staff' && ctx.actor.role === 'auditor';
  if (rows.length === 0 || isAuditor) return [];
  return await ctx.sql.begin(async (tx) => {
    const texts = await openedTexts(
      tx,
      ctx,
      rows.map((row) => row.id),
    );
    await recordEvent(tx, ctx, { kind: 'office', id: 'search' }, 'searched', { opened: rows.length });
    return rows.filter((row) => holdsWords(texts.get(row.id) ?? [], words));
  });
}

async function openedTexts(tx: Transaction, ctx: Context, ids: string[]): Promise<Map<string, string[]>> {
  const rows = await tx<{ id: string; keyId: string; purpose: string; sealed: Buffer }[]>`
    select c.id, c.key_id as "keyId", t.purpose, t.sealed from consultations.consultation c
    join (
      select consultation_id, 'message' as purpose, sealed from consultations.message
        where consultation_id = any(${ids}::uuid[])
      union all select consultation_id, 'note', sealed from consultations.note
        where consultation_id = any(${ids}::uuid[])
      union all select id, 'contact', sealed_contact from consultations.consultation
        where id = any(${ids}::uuid[]) and sealed_contact is not null
    ) t on t.consultation_id = c.id
    where c.erased_at is null`;
  const keys = await openCaseKeys(tx, ctx.secrets, [...new Set(rows.map((row) => row.keyId))]);
  const texts = new Map<string, string[]>();
  for (const row of rows) {
    const key = keys.get(row.keyId);
    if (!key) continue;
    const text = open(key, row.purpose, row.sealed);
    const readable =
      row.purpose === 'contact' ? Object.values(JSON.parse(text) as Record<string, string>) : [text];
    texts.set(row.id, [...(texts.get(row.id) ?? []), ...readable]);
  }
  return texts;
}

/** A case opened at the desk. That it was opened, and by whom, is recorded before anything is shown. */
export async function openedCase(ctx: Context, receiptNumber: string): Promise<DeskCase> {
  return await ctx.sql.begin(async (tx) => {
    const row = await lockedConsultation(tx, receiptNumber);
    const reads = ctx.actor.kind === 'staff' && ctx.actor.role !== 'auditor';
    await recordEvent(tx, ctx, subjectOf(receiptNumber), reads ? 'opened' : 'looked_at');
    return await deskCaseOf(tx, ctx, row);
  });
}

async function deskCaseOf(tx: Transaction, ctx: Context, row: ConsultationRow): Promise<DeskCase> {
  const { calendar, settings } = await loadOffice(tx);
  const today = dayOf(calendar, ctx.now());
  const listed = await listedConsultation(tx, row.receiptNumber);
  if (!listed) throw new NotFoundError();
  const names = await staffNames(tx);
  const colleagues = (await staffMembers(tx)).filter((one) => one.active && one.role !== 'auditor');
  const nameOf = (staffId: string | null): string => (staffId ? (names.get(staffId) ?? '') : '');
  const promises = await promisesOf(tx, subjectOf(row.receiptNumber));
  const current = promises.find((promise) => !promise.keptAt && !promise.endedAt) ?? null;
  const events = await eventsOf(tx, subjectOf(row.receiptNumber));
  const sealed = row.erasedAt ? null : await sealedParts(tx, ctx, row, nameOf);
  const call = decideCall(row.contactRules, { place: 'other', at: ctx.now(), timeZone: calendar.timeZone });
  const standing = {
    status: row.status,
    erased: row.erasedAt !== null,
    waitingForRequester: current?.pausedAt != null,
    writableUntil: row.writableUntil,
  };
  const role = ctx.actor.kind === 'staff' ? ctx.actor.role : 'auditor';
  const moves = (Object.keys(consultationMoves) as ConsultationMove[]).filter(
    (move) => decide(move, standing, role, today).allowed,
  );
  return {
    row: deskRowOf(listed, calendar, ctx.now()),
    messages: sealed?.messages ?? [],
    contact: sealed?.contact ?? null,
    contactRules: {
      neverNameSubject: row.contactRules.neverNameSubject,
      neverCallWorkplace: row.contactRules.neverCallWorkplace,
      hours: row.contactRules.hours,
      mayCallNow: call.allowed,
      whyNotNow: call.allowed ? null : call.because[ctx.language],
    },
    channel: row.channel,
    companySize: row.companySize,
    topics: row.topics,
    behaviours: row.behaviours,
    promise: current ? toldPromiseOf(current, ctx, calendar) : null,
    earlierPromises: promises
      .filter((one) => one !== current)
      .map((one) => toldPromiseOf(one, ctx, calendar)),
    businessDaysLeft:
      current && !current.pausedAt ? businessDaysBetween(calendar, today, current.dueOn) : null,
    notes: sealed?.notes ?? [],
    history: events.map((event) => ({
      at: event.at.toString(),
      who: event.staffId ? nameOf(event.staffId) : '',
      ...historySentence(event, officeLanguage(ctx.language), today, nameOf),
    })),
    mails: await mailsOf(tx, ctx, row),
    others: await presenceOf(ctx, row.receiptNumber, tx),
    draft: sealed?.draft ?? null,
    moves,
    colleagues: colleagues.map(({ id, name }) => ({ id, name })),
    closedBecause: row.closedBecause,
    referredTo: row.referredTo,
    writableUntil: row.writableUntil,
    eraseOn:
      row.closedAt && !row.erasedAt
        ? yearsAfter(dayOf(calendar, row.closedAt), settings.retentionYears)
        : null,
  };
}

const yearsAfter = (day: string, years: number): string =>
  Temporal.PlainDate.from(day).add({ years }).toString();

async function sealedParts(
  tx: Transaction,
  ctx: Context,
  row: ConsultationRow,
  nameOf: (staffId: string | null) => string,
): Promise<Pick<DeskCase, 'messages' | 'contact' | 'notes' | 'draft'> | null> {
  if (ctx.actor.kind !== 'staff' || ctx.actor.role === 'auditor') return null;
  const key = await keyOf(tx, ctx, row);
  const notes = await tx<
    {
      id: string;
      at: Temporal.Instant;
      staffId: string;
      kind: 'note' | 'call';
      outcome: string | null;
      sealed: Buffer;
    }[]
  >`
    select id, at, staff_id as "staffId", kind, outcome, sealed from consultations.note
    where consultation_id = ${row.id} order by at`;
  const [draft] = await tx<{ savedAt: Temporal.Instant; sealed: Buffer }[]>`
    select saved_at as "savedAt", sealed from consultations.draft
    where consultation_id = ${row.id} and staff_id = ${ctx.actor.staffId}`;
  return {
    messages: (await messagesOf(tx, row.id)).map((message) => ({
      id: message.id,
      kind: message.kind,
      from: message.staffId === null ? 'requester' : 'office',
      at: message.at.toString(),
      text: open(key, 'message', message.sealed),
      staffName: message.staffId ? nameOf(message.staffId) : null,
    })),
    contact: readContact(key, row),
    notes: notes.map((note) => ({
      id: note.id,
      at: note.at.toString(),
      staffName: nameOf(note.staffId),
      kind: note.kind,
      outcome: note.outcome,
      text: open(key, 'note', note.sealed),
    })),
    draft: draft ? { text: open(key, 'draft', draft.sealed), savedAt: draft.savedAt.toString() } : null,
  };
}
