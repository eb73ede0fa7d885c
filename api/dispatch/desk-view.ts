import { businessDaysBetween, type Calendar, dayOf } from '#api/core/calendar/calendar.ts';
import { loadCalendar, loadOffice } from '#api/core/calendar/load.ts';
import type { Context } from '#api/core/context.ts';
import type { Queryable, Transaction } from '#api/core/db/client.ts';
import { NotFoundError } from '#api/core/errors.ts';
import { eventsOf, recordEvent } from '#api/core/events/events.ts';
import { officeLanguage } from '#api/core/language.ts';
import { decideCall } from '#api/core/mail/contact-rules.ts';
import { staffMembers, staffNames } from '#api/core/people/staff.ts';
import { promiseState, type ServicePromise } from '#api/core/promises/promises.ts';
import { type CaseKey, open, openCaseKeys } from '#api/core/sealing/sealing.ts';
import { lettersOf, mailsOf } from '#api/dispatch/applicant-view.ts';
import { keyOf, readApplication, readContact, standingOf, subjectOf } from '#api/dispatch/case-file.ts';
import { completionOf, decisionOf, interviewOf, readAnswers } from '#api/dispatch/completion-queries.ts';
import type { DeskDispatchCase, DispatchList, DispatchListQuery } from '#api/dispatch/desk-contract.ts';
import { caseCounts, casePage, dispatchRowOf, listedCase, otherCasesOf } from '#api/dispatch/desk-queries.ts';
import { documentLabels, documentsOf, documentViews } from '#api/dispatch/document-queries.ts';
import { historySentence } from '#api/dispatch/history.ts';
import { openingOf } from '#api/dispatch/letter-view.ts';
import { type ProgrammeRow, programmeById } from '#api/dispatch/programme-queries.ts';
import { publicProgrammeOf, said } from '#api/dispatch/programme-view.ts';
import { contactsOf, type DispatchCaseRow, holdsOf, lockedCase } from '#api/dispatch/queries.ts';
import { roadFactsOf } from '#api/dispatch/road-queries.ts';
import { roadOf } from '#api/dispatch/road-rules.ts';
import {
  type DispatchMove,
  type DispatchPromiseKind,
  decide,
  dispatchMoves,
} from '#api/dispatch/workflow.ts';

type NameOf = (staffId: string | null) => string;

const mayReadSealed = (ctx: Context): boolean => ctx.actor.kind === 'staff' && ctx.actor.role !== 'auditor';

/** One page of the list, what is due first. The organisations' names are opened for those who may read them. */
export async function dispatchListOf(ctx: Context, query: DispatchListQuery): Promise<DispatchList> {
  const { sql } = ctx;
  const calendar = await loadCalendar(sql);
  const today = dayOf(calendar, ctx.now());
  const me = ctx.actor.kind === 'staff' ? ctx.actor.staffId : '';
  const [{ rows, total, pages }, counts] = await Promise.all([
    casePage(sql, query, today, me),
    caseCounts(sql, today),
  ]);
  const keys = mayReadSealed(ctx)
    ? await openCaseKeys(
        sql,
        ctx.secrets,
        rows.map(({ keyId }) => keyId),
      )
    : new Map<string, CaseKey>();
  const reader = { now: ctx.now(), language: ctx.language };
  return {
    today,
    rows: rows.map((row) => {
      const key = keys.get(row.keyId);
      return dispatchRowOf(row, key ? readContact(key, row).organisation : null, calendar, reader);
    }),
    counts,
    page: query.page,
    pages,
    total,
  };
}

/** A case opened at the desk. That it was opened, and by whom, is recorded before anything is shown. */
export async function openedDispatchCase(ctx: Context, caseNumber: string): Promise<DeskDispatchCase> {
  return await ctx.sql.begin(async (tx) => {
    const row = await lockedCase(tx, caseNumber);
    await recordEvent(tx, ctx, subjectOf(caseNumber), mayReadSealed(ctx) ? 'opened' : 'looked_at');
    return await deskCaseOf(tx, ctx, row);
  });
}

async function deskCaseOf(tx: Transaction, ctx: Context, row: DispatchCaseRow): Promise<DeskDispatchCase> {
  const { language } = ctx;
  const { calendar, settings } = await loadOffice(tx);
  const [listed, programme, names, members, events, documents, interview, decision, completion] =
    await Promise.all([
      listedCase(tx, row.id),
      programmeById(tx, row.programmeId),
      staffNames(tx),
      staffMembers(tx),
      eventsOf(tx, subjectOf(row.caseNumber)),
      documentsOf(tx, { caseId: row.id }),
      interviewOf(tx, row.id),
      decisionOf(tx, row.id),
      completionOf(tx, row.id),
    ]);
  if (!listed) throw new NotFoundError();
  const nameOf: NameOf = (staffId) => (staffId ? (names.get(staffId) ?? '') : '');
  const key = mayReadSealed(ctx) && !row.erasedAt ? await keyOf(tx, ctx, row) : null;
  const application = key && readApplication(key, row);
  const contact = key && readContact(key, row);
  const facts = await roadFactsOf(tx, row, programme, calendar);
  const reader = { calendar, now: ctx.now(), language };
  const tell = (promise: ServicePromise) => toldOf(promise, ctx, calendar);
  const current = facts.promises.find((promise) => !promise.keptAt && !promise.endedAt) ?? null;
  const role = ctx.actor.kind === 'staff' ? ctx.actor.role : 'auditor';
  const today = dayOf(calendar, ctx.now());
  return {
    row: dispatchRowOf(listed, contact?.organisation ?? null, calendar, reader),
    programme: await publicProgrammeOf(tx, programme, reader),
    application: application && contact && { ...application, email: contact.email },
    declarations: (application?.declared ?? []).map(({ key: name, text, on }) => ({
      key: name,
      text: said(text, language),
      on,
    })),
    contactRules: contactRulesOf(row, ctx, calendar),
    fromConsultation: row.fromConsultation,
    otherCases: (await otherCasesOf(tx, row)).map((one) => ({
      ...one,
      receivedAt: one.receivedAt.toString(),
    })),
    road: roadOf(facts, reader),
    promise: current && tell(current),
    promises: facts.promises.map(tell),
    businessDaysLeft:
      current && !current.pausedAt ? businessDaysBetween(calendar, today, current.dueOn) : null,
    ...(await logsOf(tx, row, key, nameOf)),
    documents: documentViews(documents, key, documentLabels(programme, language)),
    interview: {
      questions: programme.about.interviewGuide.map(({ key: name, question, hint }) => ({
        key: name,
        question: said(question, language).text,
        hint: said(hint, language).text,
      })),
      answers: key && interview ? readAnswers(key, 'interview', interview.sealedAnswers) : [],
      savedAt: interview?.savedAt.toString() ?? null,
      heldOn: interview?.heldOn ?? null,
      way: interview?.way ?? null,
    },
    decision: decision && {
      accepted: decision.accepted,
      reasons: decision.reasons,
      text: key ? open(key, 'decision', decision.sealedText) : '',
      decidedOn: decision.decidedOn,
      staffName: nameOf(decision.staffId),
    },
    survey: key ? surveyOf(programme, key, completion?.sealedSurvey ?? null, ctx) : [],
    finalManualId: completion?.manualDocumentId ?? null,
    letters: lettersOf(decision, completion),
    letterOpenings: {
      accepted: openingOf(programme.about, 'accepted', row.language).text,
      declined: openingOf(programme.about, 'declined', row.language).text,
      closing: openingOf(programme.about, 'closing', row.language).text,
    },
    endedBecause: row.endedBecause,
    history: events.map((event) => ({
      at: event.at.toString(),
      who: nameOf(event.staffId),
      ...historySentence(event, { language: officeLanguage(language), timeZone: calendar.timeZone, nameOf }),
    })),
    mails: await mailsOf(tx, ctx, row),
    moves: (Object.keys(dispatchMoves) as DispatchMove[]).filter(
      (move) => decide(move, standingOf(row), role).allowed,
    ),
    colleagues: members
      .filter((one) => one.active && (one.role === 'coordinator' || one.role === 'administrator'))
      .map(({ id, name }) => ({ id, name })),
    eraseOn:
      row.closedAt && !row.erasedAt
        ? Temporal.PlainDate.from(dayOf(calendar, row.closedAt))
            .add({ years: settings.retentionYears })
            .toString()
        : null,
  };
}

function toldOf(
  promise: ServicePromise,
  ctx: Context,
  calendar: Calendar,
): DeskDispatchCase['promises'][number] {
  return {
    kind: promise.kind as DispatchPromiseKind,
    earliestOn: promise.earliestOn,
    dueOn: promise.dueOn,
    provisional: promise.provisional,
    state: promiseState(promise, ctx.now(), calendar),
    toldAt: promise.toldAt.toString(),
    keptAt: promise.keptAt?.toString() ?? null,
  };
}

/** The hours an organisation asked for hold for every call; whether it wishes for mail is another question. */
function contactRulesOf(
  row: DispatchCaseRow,
  ctx: Context,
  calendar: Calendar,
): DeskDispatchCase['contactRules'] {
  const rules = { ...row.contactRules, channel: 'telephone' as const };
  const call = decideCall(rules, { place: 'other', at: ctx.now(), timeZone: calendar.timeZone });
  return {
    hours: row.contactRules.hours,
    neverNameSubject: row.contactRules.neverNameSubject,
    mayMail: row.contactRules.channel === 'email',
    mayCallNow: call.allowed,
    whyNotNow: call.allowed ? null : call.because[ctx.language],
  };
}

type Logs = Pick<DeskDispatchCase, 'holds' | 'contacts' | 'notes'>;

/** What the desk wrote down; without the key, that it was written, by whom and when. */
async function logsOf(
  sql: Queryable,
  row: DispatchCaseRow,
  key: CaseKey | null,
  nameOf: NameOf,
): Promise<Logs> {
  const read = (purpose: string, sealed: Buffer | null): string =>
    key && sealed ? open(key, purpose, sealed) : '';
  const [holds, contacts, notes] = await Promise.all([
    holdsOf(sql, row.id),
    contactsOf(sql, row.id),
    sql<{ id: string; at: Temporal.Instant; staffId: string; sealed: Buffer }[]>`
      select id, at, staff_id as "staffId", sealed from dispatch.note where case_id = ${row.id} order by at`,
  ]);
  return {
    holds: holds.map((hold) => ({
      reason: hold.reason,
      note: read('hold-note', hold.sealedNote),
      since: hold.since.toString(),
      until: hold.untilAt?.toString() ?? null,
      staffName: nameOf(hold.staffId),
    })),
    contacts: contacts.map((contact) => ({
      id: contact.id,
      at: contact.at.toString(),
      staffName: nameOf(contact.staffId),
      way: contact.way,
      outcome: contact.outcome,
      note: read('contact-note', contact.sealedNote),
    })),
    notes: notes.map((note) => ({
      id: note.id,
      at: note.at.toString(),
      staffName: nameOf(note.staffId),
      text: read('note', note.sealed),
    })),
  };
}

function surveyOf(
  programme: ProgrammeRow,
  key: CaseKey,
  sealed: Buffer | null,
  { language }: Context,
): DeskDispatchCase['survey'] {
  if (!sealed) return [];
  const answers = new Map(readAnswers(key, 'survey', sealed).map((one) => [one.key, one.answer]));
  return programme.about.survey.map(({ key: name, question }) => ({
    key: name,
    question: said(question, language).text,
    answer: answers.get(name) ?? '',
  }));
}
