import type { Context } from '#api/core/context.ts';
import { recordEvent } from '#api/core/events/events.ts';
import type { ProgrammePlan } from '#api/dispatch/programme-contract.ts';
import { keepVersion } from '#api/dispatch/programme-queries.ts';

/** Plans a programme; it is seen by nobody outside until it is published. Its fiscal year is 1 April to 31 March. */
export async function planProgramme(ctx: Context, plan: ProgrammePlan): Promise<string> {
  return await ctx.sql.begin(async (tx) => {
    const [row] = await tx<{ id: string }[]>`
      insert into dispatch.programme (fiscal_year, name, opens_on, closes_on, starts_on, ends_on, applicants,
        sessions, places, visit_minutes, eligibility, documents, about, published, made_at)
      values (${plan.fiscalYear}, ${tx.json(plan.name)}, ${plan.opensOn}, ${plan.closesOn},
        ${`${plan.fiscalYear}-04-01`}, ${`${plan.fiscalYear + 1}-03-31`}, ${plan.applicants}, ${plan.sessions},
        ${plan.places}, ${plan.visitMinutes}, ${tx.json(plan.eligibility as never)},
        ${tx.json(plan.documents as never)}, ${tx.json(plan.about as never)}, false, ${ctx.now()})
      returning id`;
    if (!row) throw new Error('A programme was not kept.');
    await keepVersion(tx, { id: row.id, version: 1, plan, at: ctx.now() });
    await recordEvent(tx, ctx, { kind: 'programme', id: row.id }, 'planned', { fiscalYear: plan.fiscalYear });
    return row.id;
  });
}
