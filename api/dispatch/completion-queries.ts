import { dayOf } from '#api/core/calendar/calendar.ts';
import { loadCalendar } from '#api/core/calendar/load.ts';
import type { Context } from '#api/core/context.ts';
import type { Queryable, Transaction } from '#api/core/db/client.ts';
import { type CaseKey, open, seal } from '#api/core/sealing/sealing.ts';
import type { DispatchCaseRow } from '#api/dispatch/queries.ts';
import type { DecisionReason, DeclineReason, InterviewWay } from '#api/dispatch/vocabulary.ts';

/** An answer to one question of the programme's guide or survey. */
export type KeyedAnswer = { key: string; answer: string };

export type InterviewRow = {
  sealedAnswers: Buffer;
  savedAt: Temporal.Instant;
  staffId: string;
  heldOn: string | null;
  way: InterviewWay | null;
};

export async function interviewOf(sql: Queryable, caseId: string): Promise<InterviewRow | null> {
  const [row] = await sql<InterviewRow[]>`
    select sealed_answers as "sealedAnswers", saved_at as "savedAt", staff_id as "staffId", held_on as "heldOn", way
    from dispatch.interview where case_id = ${caseId}`;
  return row ?? null;
}

/** Answers given now beside those kept before: what was not asked again stays. */
export async function keepInterview(
  tx: Transaction,
  ctx: Context,
  row: DispatchCaseRow,
  key: CaseKey,
  answers: readonly KeyedAnswer[],
): Promise<void> {
  const before = await interviewOf(tx, row.id);
  const kept = new Map(
    [...(before ? readAnswers(key, 'interview', before.sealedAnswers) : []), ...answers].map((one) => [
      one.key,
      one,
    ]),
  );
  const sealed = seal(key, 'interview', JSON.stringify([...kept.values()]));
  const staffId = ctx.actor.kind === 'staff' ? ctx.actor.staffId : '';
  await tx`
    insert into dispatch.interview (case_id, sealed_answers, saved_at, staff_id)
    values (${row.id}, ${sealed}, ${ctx.now()}, ${staffId})
    on conflict (case_id) do update
      set sealed_answers = excluded.sealed_answers, saved_at = excluded.saved_at, staff_id = excluded.staff_id`;
}

export function readAnswers(
  key: CaseKey,
  purpose: 'interview' | 'survey',
  sealed: Uint8Array,
): KeyedAnswer[] {
  return JSON.parse(open(key, purpose, sealed)) as KeyedAnswer[];
}

export type DecisionRow = {
  accepted: boolean;
  reasons: (DecisionReason | DeclineReason)[];
  sealedText: Buffer;
  decidedOn: string;
  decidedAt: Temporal.Instant;
  staffId: string;
};

export async function decisionOf(sql: Queryable, caseId: string): Promise<DecisionRow | null> {
  const [row] = await sql<DecisionRow[]>`
    select accepted, reasons, sealed_text as "sealedText", decided_on as "decidedOn", decided_at as "decidedAt",
      staff_id as "staffId"
    from dispatch.decision where case_id = ${caseId}`;
  return row ?? null;
}

export async function keepDecision(
  tx: Transaction,
  ctx: Context,
  row: DispatchCaseRow,
  key: CaseKey,
  decision: { accepted: boolean; reasons: readonly (DecisionReason | DeclineReason)[]; text: string },
): Promise<void> {
  const today = dayOf(await loadCalendar(tx), ctx.now());
  const staffId = ctx.actor.kind === 'staff' ? ctx.actor.staffId : '';
  await tx`
    insert into dispatch.decision (case_id, accepted, reasons, sealed_text, decided_at, decided_on, staff_id)
    values (${row.id}, ${decision.accepted}, ${[...decision.reasons]}, ${seal(key, 'decision', decision.text)},
      ${ctx.now()}, ${today}, ${staffId})`;
}

export type CompletionRow = {
  sealedSurvey: Buffer | null;
  surveyedAt: Temporal.Instant | null;
  manualDocumentId: string | null;
  sealedLetter: Buffer | null;
  letterAt: Temporal.Instant | null;
};

export async function completionOf(sql: Queryable, caseId: string): Promise<CompletionRow | null> {
  const [row] = await sql<CompletionRow[]>`
    select sealed_survey as "sealedSurvey", surveyed_at as "surveyedAt", manual_document_id as "manualDocumentId",
      sealed_letter as "sealedLetter", letter_at as "letterAt"
    from dispatch.completion where case_id = ${caseId}`;
  return row ?? null;
}
