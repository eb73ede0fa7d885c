import type { Context } from '#api/core/context.ts';
import { InvalidInputError, RefusedError } from '#api/core/errors.ts';
import type { Sentence } from '#api/core/language.ts';
import { seal } from '#api/core/sealing/sealing.ts';
import { appointmentOf } from '#api/dispatch/appointment-queries.ts';
import { tellParties } from '#api/dispatch/appointment-sending.ts';
import { keyOf, moveCase } from '#api/dispatch/case-file.ts';
import { refuseForeignExpert } from '#api/dispatch/planning.ts';
import { lockedCase } from '#api/dispatch/queries.ts';
import type { VisitReport } from '#api/dispatch/times-contract.ts';

/**
 * The expert reports on a visit that took place, or the desk for them: what was done, what comes next, and which
 * version of the manual came out of it. With the report the visit counts as held; the organisation is asked to
 * confirm it. It can be changed until it was confirmed.
 */
export async function recordReport(
  ctx: Context,
  caseNumber: string,
  appointmentId: string,
  report: VisitReport,
): Promise<void> {
  await ctx.sql.begin(async (tx) => {
    const theCase = await lockedCase(tx, caseNumber);
    const row = await appointmentOf(tx, theCase.id, appointmentId);
    refuseForeignExpert(ctx, row);
    if (row.kind !== 'visit' || (row.status !== 'agreed' && row.status !== 'held'))
      throw new RefusedError(sentences.notAgreed);
    if (row.startsAt && Temporal.Instant.compare(ctx.now(), row.startsAt) < 0)
      throw new RefusedError(sentences.tooEarly);
    const manual = report.manualDocumentId || null;
    const [document] = manual
      ? await tx`
          select 1 from dispatch.document
          where id = ${manual} and case_id = ${theCase.id} and kind = 'manual' and removed_at is null`
      : [{}];
    if (!document) throw new InvalidInputError([{ field: 'manualDocumentId', because: sentences.manual }]);
    const key = await keyOf(tx, ctx, theCase);
    const { done, nextSteps } = report;
    const expertId = ctx.actor.kind === 'expert' ? ctx.actor.expertId : null;
    const staffId = ctx.actor.kind === 'staff' ? ctx.actor.staffId : null;
    const written = await tx<{ changedAt: Temporal.Instant | null }[]>`
      insert into dispatch.report (appointment_id, sealed, manual_document_id, expert_id, staff_id, reported_at)
      values (${row.id}, ${seal(key, 'report', JSON.stringify({ done, nextSteps }))}, ${manual}, ${expertId},
        ${staffId}, ${ctx.now()})
      on conflict (appointment_id) do update set sealed = excluded.sealed,
        manual_document_id = excluded.manual_document_id, changed_at = excluded.reported_at
      where report.confirmed_at is null
      returning changed_at as "changedAt"`;
    if (written.length === 0) throw new RefusedError(sentences.confirmed);
    await tx`
      update dispatch.appointment set status = 'held', version = version + 1 where id = ${row.id}`;
    await tx`delete from dispatch.proposed_time where appointment_id = ${row.id}`;
    const detail = { appointment: row.id, ordinal: row.ordinal, changed: written[0]?.changedAt !== null };
    const moved = await moveCase(tx, ctx, theCase, 'reportVisit', { detail });
    const held = await appointmentOf(tx, theCase.id, row.id);
    await tellParties(tx, ctx, moved, held, {
      purpose: 'reported',
      once: `v${held.version}`,
      to: ['organisation'],
    });
  });
}

const sentences = {
  notAgreed: {
    ja: '日時が決まり、行われた訪問についてだけ報告できます。',
    en: 'Only a visit that was agreed and took place can be reported.',
    easy: '日と時間が決まって、行った訪問だけ報告できます。',
  },
  tooEarly: {
    ja: '訪問が始まってから報告してください。',
    en: 'A visit is reported once it has begun.',
    easy: '訪問が始まってから報告してください。',
  },
  confirmed: {
    ja: '団体が確認した報告は、変えられません。',
    en: 'A report that the organization has confirmed cannot be changed.',
    easy: '団体が確かめた報告は、変えることができません。',
  },
  manual: {
    ja: 'この案件のマニュアルの版を選んでください。',
    en: 'Choose a version of the manual of this case.',
    easy: 'この団体のマニュアルの版をえらんでください。',
  },
} as const satisfies Record<string, Sentence>;
