import type { Context } from '#api/core/context.ts';
import { NotFoundError, RefusedError } from '#api/core/errors.ts';
import { recordEvent } from '#api/core/events/events.ts';
import { forStaff } from '#api/core/language.ts';
import { expertSubject } from '#api/dispatch/expert-access.ts';
import type { ExpertPlan } from '#api/dispatch/expert-contract.ts';

/**
 * Puts an expert on the register, or changes what stands there. `id` null makes a new one; inviting is a step of its
 * own. Whoever is set inactive keeps the visits that are agreed, and is offered no more.
 * @throws RefusedError when another expert has the address: their pages would open for the same person.
 */
export async function saveExpert(ctx: Context, id: string | null, plan: ExpertPlan): Promise<string> {
  return await ctx.sql.begin(async (tx) => {
    const [other] = await tx`
      select 1 from dispatch.expert
      where lower(email) = lower(${plan.email}) and id is distinct from ${id}::uuid`;
    if (other) throw new RefusedError(sameAddress);
    const values = {
      name: plan.name,
      name_kana: plan.nameKana,
      email: plan.email,
      telephone: plan.telephone,
      language: plan.language,
      affiliation: plan.affiliation,
      qualifications: plan.qualifications,
      fields: plan.fields,
      sectors: plan.sectors,
      languages: plan.languages,
      areas: plan.areas,
      max_visits_per_month: plan.maxVisitsPerMonth,
      travel_minutes: plan.travelMinutes,
      weekly: tx.json(plan.weekly) as never,
      active: plan.active,
    };
    const [kept] = id
      ? await tx<{ id: string }[]>`
          update dispatch.expert set ${tx(values)}, version = version + 1 where id = ${id} returning id`
      : await tx<{ id: string }[]>`
          insert into dispatch.expert ${tx({ ...values, made_at: ctx.now() as never })}
          on conflict do nothing returning id`;
    if (!kept) throw id ? new NotFoundError() : new RefusedError(sameAddress);
    await recordEvent(tx, ctx, expertSubject(kept.id), id ? 'expert_changed' : 'expert_registered', {
      active: plan.active,
    });
    return kept.id;
  });
}

const sameAddress = forStaff({
  ja: 'このメールアドレスの専門家は、すでに登録されています。',
  en: 'There is already an expert with this e-mail address.',
});
