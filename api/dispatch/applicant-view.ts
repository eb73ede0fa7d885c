import { loadCalendar } from '#api/core/calendar/load.ts';
import type { Context } from '#api/core/context.ts';
import type { Queryable } from '#api/core/db/client.ts';
import { NotFoundError } from '#api/core/errors.ts';
import type { Language } from '#api/core/language.ts';
import { maskAddress } from '#api/core/mail/address.ts';
import { mailStatesOf } from '#api/core/mail/states.ts';
import type { ServicePromise } from '#api/core/promises/promises.ts';
import { type CaseKey, open } from '#api/core/sealing/sealing.ts';
import { keyOf, readApplication, readContact, standingOf, subjectOf } from '#api/dispatch/case-file.ts';
import {
  type CompletionRow,
  completionOf,
  type DecisionRow,
  decisionOf,
  interviewOf,
  readAnswers,
} from '#api/dispatch/completion-queries.ts';
import type { DispatchReceipt, DispatchStatusView, MailState, RoadStep } from '#api/dispatch/contract.ts';
import { documentLabels, documentsOf, documentViews } from '#api/dispatch/document-queries.ts';
import { type ProgrammeRow, programmeById } from '#api/dispatch/programme-queries.ts';
import { publicProgrammeOf, said } from '#api/dispatch/programme-view.ts';
import {
  type ContactRow,
  contactsOf,
  type DispatchCaseRow,
  type HoldRow,
  holdsOf,
} from '#api/dispatch/queries.ts';
import { roadFactsOf } from '#api/dispatch/road-queries.ts';
import { roadOf } from '#api/dispatch/road-rules.ts';
import { holdReasons } from '#api/dispatch/vocabulary.ts';
import {
  type DispatchMove,
  type DispatchPromiseKind,
  decide,
  dispatchStatuses,
} from '#api/dispatch/workflow.ts';

/** The case as the organisation sees it: the whole road, every date as it was told, and what it can do now. */
export async function statusOf(ctx: Context, row: DispatchCaseRow): Promise<DispatchStatusView> {
  if (row.erasedAt) throw new NotFoundError();
  const { sql, language } = ctx;
  const [calendar, programme, key, documents, interview, decision, completion, holds, contacts] =
    await Promise.all([
      loadCalendar(sql),
      programmeById(sql, row.programmeId),
      keyOf(sql, ctx, row),
      documentsOf(sql, { caseId: row.id }),
      interviewOf(sql, row.id),
      decisionOf(sql, row.id),
      completionOf(sql, row.id),
      holdsOf(sql, row.id),
      contactsOf(sql, row.id),
    ]);
  const reader = { calendar, now: ctx.now(), language };
  const facts = await roadFactsOf(sql, row, programme, calendar);
  const contact = readContact(key, row);
  const application = readApplication(key, row);
  const may = (move: DispatchMove) => decide(move, standingOf(row), 'applicant').allowed;
  return {
    caseNumber: row.caseNumber,
    status: row.status,
    statusLabel: dispatchStatuses[row.status].label[language],
    onHold: holdOf(holds, ctx),
    receivedAt: row.receivedAt.toString(),
    language: row.language,
    programme: await publicProgrammeOf(sql, programme, reader),
    organisation: contact.organisation,
    person: contact.name,
    contactBy: row.contactRules.channel === 'telephone' ? 'telephone' : 'email',
    maskedAddress: contact.email ? maskAddress(contact.email) : null,
    road: roadOf(facts, reader),
    told: toldOf(facts.promises),
    application: {
      wish: application.wish,
      topics: application.topics,
      address: `${application.postalCode} ${application.address}`,
      declarations: application.declared.map(({ text, on }) => ({ text: said(text, language), on })),
    },
    documents: documentViews(documents, key, documentLabels(programme, language)),
    interview: interview?.heldOn && interview.way ? { heldOn: interview.heldOn, way: interview.way } : null,
    letters: lettersOf(decision, completion),
    notices: noticesOf(key, contacts),
    endedBecause: row.endedBecause as DispatchStatusView['endedBecause'],
    survey: surveyOf(key, row, programme, completion, language),
    finalManualId: completion?.manualDocumentId ?? null,
    fromConsultation: row.fromConsultation,
    mails: await ownMailsOf(ctx, row),
    mayWithdraw: may('withdraw'),
    mayAddDocuments: may('addDocument'),
    mayAnswerSurvey: may('answerSurvey'),
  };
}

/** How long the receipt page may show the secret code: long enough to write it down, through reloads. */
const secretShownMinutes = 30;

/** What the receipt page shows. The secret code is in it only right after receipt, until it was hidden. */
export async function receiptOf(
  ctx: Context,
  row: DispatchCaseRow,
  secretCode: string,
): Promise<Omit<DispatchReceipt, 'repeated' | 'ticket' | 'session'>> {
  const until = row.receivedAt.add({ minutes: secretShownMinutes });
  const shown = row.secretHiddenAt === null && Temporal.Instant.compare(ctx.now(), until) < 0;
  return {
    caseNumber: row.caseNumber,
    secretCode: shown ? secretCode : null,
    receivedAt: row.receivedAt.toString(),
    road: await roadOfCase(ctx, row),
    contactBy: row.contactRules.channel === 'telephone' ? 'telephone' : 'email',
    mails: await ownMailsOf(ctx, row),
  };
}

async function roadOfCase(ctx: Context, row: DispatchCaseRow): Promise<RoadStep[]> {
  const [calendar, programme] = await Promise.all([
    loadCalendar(ctx.sql),
    programmeById(ctx.sql, row.programmeId),
  ]);
  const facts = await roadFactsOf(ctx.sql, row, programme, calendar);
  return roadOf(facts, { calendar, now: ctx.now(), language: ctx.language });
}

/** Every date that was promised, with the one it replaced. */
export function toldOf(promises: readonly ServicePromise[]): DispatchStatusView['told'] {
  return promises.map((promise) => ({
    kind: promise.kind as DispatchPromiseKind,
    dueOn: promise.dueOn,
    toldAt: promise.toldAt.toString(),
    because: promise.toldBecause,
    replacesDueOn: promises.find(({ id }) => id === promise.replaces)?.dueOn ?? null,
  }));
}

function holdOf(holds: readonly HoldRow[], { language }: Context): DispatchStatusView['onHold'] {
  const open = holds.find(({ untilAt }) => untilAt === null);
  if (!open) return null;
  return { since: open.since.toString(), reason: open.reason, sentence: holdReasons[open.reason][language] };
}

export function lettersOf(
  decision: DecisionRow | null,
  completion: CompletionRow | null,
): DispatchStatusView['letters'] {
  return [
    ...(decision ? [decision.accepted ? ('accepted' as const) : ('declined' as const)] : []),
    ...(completion?.letterAt ? (['closing'] as const) : []),
  ];
}

/** What the office wrote for the organisation; notes about calls and mails are the desk's own. */
function noticesOf(key: CaseKey, contacts: readonly ContactRow[]): DispatchStatusView['notices'] {
  return contacts.flatMap(({ way, at, sealedNote }) =>
    way === 'system' && sealedNote
      ? [{ at: at.toString(), text: open(key, 'contact-note', sealedNote) }]
      : [],
  );
}

function surveyOf(
  key: CaseKey,
  row: DispatchCaseRow,
  programme: ProgrammeRow,
  completion: CompletionRow | null,
  language: Language,
): DispatchStatusView['survey'] {
  if (row.status !== 'completing' && row.status !== 'closed') return null;
  return {
    questions: programme.about.survey.map(({ key: name, question, kind }) => ({
      key: name,
      question: said(question, language),
      kind,
    })),
    answers: completion?.sealedSurvey ? readAnswers(key, 'survey', completion.sealedSurvey) : [],
    answeredAt: completion?.surveyedAt?.toString() ?? null,
  };
}

/** The mails to the organisation's own address: those to the expert and at the office are theirs. */
async function ownMailsOf(ctx: Context, row: DispatchCaseRow): Promise<MailState[]> {
  const { email } = readContact(await keyOf(ctx.sql, ctx, row), row);
  const own = email ? maskAddress(email) : null;
  return (await mailsOf(ctx.sql, ctx, row)).filter(({ address }) => address === own);
}

export async function mailsOf(
  sql: Queryable,
  ctx: Context,
  row: Pick<DispatchCaseRow, 'caseNumber'>,
): Promise<MailState[]> {
  const states = await mailStatesOf(sql, ctx.secrets, subjectOf(row.caseNumber));
  return states
    .filter(({ purpose }) => !purpose.startsWith('staff_'))
    .map((mail) => ({
      id: mail.id,
      purpose: mail.purpose,
      address: mail.maskedAddress,
      state: mail.state,
      sentence: mail.sentence[ctx.language],
      at: mail.at.toString(),
    }));
}
