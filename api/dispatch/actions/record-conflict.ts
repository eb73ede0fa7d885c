import { randomUUID } from 'node:crypto';
import type { Context } from '#api/core/context.ts';
import { ForbiddenError, NotFoundError } from '#api/core/errors.ts';
import { recordEvent } from '#api/core/events/events.ts';
import { officeKey } from '#api/core/mail/mail.ts';
import { seal } from '#api/core/sealing/sealing.ts';
import { queueDeskMail } from '#api/dispatch/appointment-sending.ts';
import { expertSubject } from '#api/dispatch/expert-access.ts';
import type { DeclaredConflict } from '#api/dispatch/expert-contract.ts';
import { assignmentOf, concernsExpert, expertById } from '#api/dispatch/expert-queries.ts';
import type { ConflictKind, Declarer } from '#api/dispatch/matching-rules.ts';
import { sideOf } from '#api/dispatch/planning.ts';
import { type DispatchCaseRow, lockedCase } from '#api/dispatch/queries.ts';

/**
 * Somebody says that an expert shares interests with an organisation, by its name or number, or with that of one
 * case. From then on this expert is never offered there. When the expert has the case already, whoever is in charge is told:
 * only a person takes a case away again.
 */
export async function recordConflict(
  ctx: Context,
  expertId: string,
  conflict: DeclaredConflict | { kind: ConflictKind; caseNumber: string },
): Promise<string> {
  return await ctx.sql.begin(async (tx) => {
    const theCase = 'caseNumber' in conflict ? await lockedCase(tx, conflict.caseNumber) : null;
    await expertById(tx, expertId);
    if (theCase && ctx.actor.kind !== 'staff' && !(await concernsExpert(tx, theCase.id, expertId)))
      throw new ForbiddenError();
    const id = randomUUID();
    const key = 'organisation' in conflict ? await officeKey(tx, ctx) : null;
    const { kind, ...whose } = conflict;
    await tx`
      insert into dispatch.conflict (id, expert_id, declared_by, kind, case_id, key_id, sealed, declared_at)
      values (${id}, ${expertId}, ${declarerOf(ctx)}, ${kind}, ${theCase?.id ?? null}, ${key?.id ?? null},
        ${key ? seal(key, 'conflict', JSON.stringify(whose)) : null}, ${ctx.now()})`;
    await recordEvent(tx, ctx, expertSubject(expertId), 'conflict_declared', {
      conflict: id,
      kind,
      ...(theCase ? { case: theCase.caseNumber } : {}),
    });
    if (theCase && (await hasCase(tx, theCase, expertId)))
      await queueDeskMail(tx, ctx, theCase, 'conflict_declared', id);
    return id;
  });
}

/** Takes a conflict off again; that it was declared stays in the trace. */
export async function removeConflict(ctx: Context, expertId: string, conflictId: string): Promise<void> {
  await ctx.sql.begin(async (tx) => {
    const removed = await tx`
      update dispatch.conflict set removed_at = ${ctx.now()}
      where id = ${conflictId} and expert_id = ${expertId} and removed_at is null
        and (${ctx.actor.kind === 'staff'} or declared_by = ${declarerOf(ctx)}) returning id`;
    if (removed.length === 0) throw new NotFoundError();
    await recordEvent(tx, ctx, expertSubject(expertId), 'conflict_removed', { conflict: conflictId });
  });
}

async function hasCase(
  tx: Parameters<typeof assignmentOf>[0],
  theCase: DispatchCaseRow,
  expertId: string,
): Promise<boolean> {
  return (await assignmentOf(tx, theCase.id))?.expertId === expertId;
}

const declarers = { organisation: 'applicant', expert: 'expert', office: 'staff' } as const;
const declarerOf = (ctx: Context): Declarer => declarers[sideOf(ctx)];
