import type { Context } from '#api/core/context.ts';
import { RefusedError } from '#api/core/errors.ts';
import { recordEvent } from '#api/core/events/events.ts';
import { forStaff } from '#api/core/language.ts';
import type { ProgrammePlan } from '#api/dispatch/programme-contract.ts';
import { keepVersion, lockedProgramme, placesTaken } from '#api/dispatch/programme-queries.ts';

/**
 * Changes a programme. What was promised to cases stays as it was told; what comes after follows the new plan.
 * @throws RefusedError when somebody else changed it meanwhile, or fewer places are left than were given away.
 */
export async function changeProgramme(
  ctx: Context,
  id: string,
  change: { version: number; plan: ProgrammePlan },
): Promise<void> {
  await ctx.sql.begin(async (tx) => {
    const programme = await lockedProgramme(tx, id);
    const { plan } = change;
    if (programme.version !== change.version) throw new RefusedError(sentences.changedMeanwhile);
    if (plan.places < (await placesTaken(tx, id))) throw new RefusedError(sentences.placesGiven);
    await tx`
      update dispatch.programme
      set fiscal_year = ${plan.fiscalYear}, name = ${tx.json(plan.name)}, opens_on = ${plan.opensOn},
        closes_on = ${plan.closesOn}, starts_on = ${`${plan.fiscalYear}-04-01`},
        ends_on = ${`${plan.fiscalYear + 1}-03-31`}, applicants = ${plan.applicants}, sessions = ${plan.sessions},
        places = ${plan.places}, visit_minutes = ${plan.visitMinutes},
        eligibility = ${tx.json(plan.eligibility as never)}, documents = ${tx.json(plan.documents as never)},
        about = ${tx.json(plan.about as never)}, version = version + 1
      where id = ${id}`;
    await keepVersion(tx, { id, version: change.version + 1, plan, at: ctx.now() });
    await recordEvent(tx, ctx, { kind: 'programme', id }, 'changed', { version: change.version + 1 });
  });
}

const sentences = {
  changedMeanwhile: forStaff({
    ja: 'ほかの人が、この事業を先に変更しました。ページを開きなおして、もう一度直してください。',
    en: 'Somebody else changed this programme meanwhile. Open the page again and make your change once more.',
  }),
  placesGiven: forStaff({
    ja: 'すでに決まった派遣の数より、枠を少なくはできません。',
    en: 'There cannot be fewer places than have been given away.',
  }),
};
