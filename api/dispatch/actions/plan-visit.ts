import type { Context } from '#api/core/context.ts';
import type { Transaction } from '#api/core/db/client.ts';
import { RefusedError } from '#api/core/errors.ts';
import { forStaff, type Sentence } from '#api/core/language.ts';
import { seal } from '#api/core/sealing/sealing.ts';
import { nameWithAffiliation } from '#api/dispatch/actions/assign-expert.ts';
import { personIn } from '#api/dispatch/actions/open-times.ts';
import { nameTime } from '#api/dispatch/actions/request-times.ts';
import {
  appointmentOf,
  appointmentsOf,
  lockVisitsOfOrganisation,
} from '#api/dispatch/appointment-queries.ts';
import { queueOrganisationMail, tellParties } from '#api/dispatch/appointment-sending.ts';
import { keyOf, moveCase } from '#api/dispatch/case-file.ts';
import { assignmentOf, type ExpertRow, expertById } from '#api/dispatch/expert-queries.ts';
import { type Party, parties } from '#api/dispatch/expert-vocabulary.ts';
import { applicationOf, rankingFor } from '#api/dispatch/matching-queries.ts';
import { sideOf, visitQuestion } from '#api/dispatch/planning.ts';
import { programmeById } from '#api/dispatch/programme-queries.ts';
import { type DispatchCaseRow, lockedCase } from '#api/dispatch/queries.ts';
import { offeredTimes, onDifferentDays, visitObstacle } from '#api/dispatch/time-rules.ts';
import type { VisitPlan } from '#api/dispatch/times-contract.ts';

/** How many times the system proposes when nobody names any. */
const proposedTimes = 3;

/**
 * Plans the next visit of a case: names times that fit organisation, expert and office, and asks the others. In
 * principle the expert of the case comes to the organisation's office; anything else needs a reason, and the
 * organisation is told (FAQ: same expert, face to face).
 * @throws RefusedError when the visits are used up, when no time fits, or for an expert with a conflict of interest.
 */
export async function planVisit(ctx: Context, caseNumber: string, plan: VisitPlan): Promise<string> {
  return await ctx.sql.begin(async (tx) => {
    const theCase = await lockedCase(tx, caseNumber);
    const by = sideOf(ctx);
    await lockVisitsOfOrganisation(tx, theCase);
    const ordinal = await nextOrdinal(tx, theCase);
    const moved = await moveCase(tx, ctx, theCase, 'proposeVisit', { detail: { ordinal, by } });
    const { expert, isOther } = await expertFor(tx, ctx, moved, plan);
    const staffId = plan.staffId ? await personIn(tx, ctx, plan.staffId) : null;
    const question = await visitQuestion(tx, ctx, moved, { expert, staffId, visit: null });
    if (question.visitsLeft < 1) throw new RefusedError(noneLeft(await sessionsOf(tx, moved)));
    const named = plan.startsAt.map((startsAt) => Temporal.Instant.from(startsAt));
    const times =
      named.length > 0 ? named : onDifferentDays(question.calendar, offeredTimes(question), proposedTimes);
    if (times.length === 0) throw new RefusedError(sentences.noTime);
    for (const startsAt of times) {
      const obstacle = visitObstacle(question, startsAt, by);
      if (obstacle) throw new RefusedError(obstacle);
    }
    const key = await keyOf(tx, ctx, moved);
    const { address } = await applicationOf(tx, ctx, moved);
    const place = { place: plan.place || address, because: plan.placeBecause, joinUrl: '' };
    const [made] = await tx<{ id: string }[]>`
      insert into dispatch.appointment (case_id, kind, ordinal, status, minutes, way, sealed_place, elsewhere,
        expert_id, sealed_expert_because, staff_id, made_at)
      values (${moved.id}, 'visit', ${ordinal}, 'proposed', ${question.minutes}, 'visit',
        ${seal(key, 'place', JSON.stringify(place))}, ${plan.place !== '' && plan.place !== address},
        ${expert.id}, ${isOther ? seal(key, 'because', plan.expertBecause) : null}, ${staffId}, ${ctx.now()})
      returning id`;
    const row = await appointmentOf(tx, moved.id, made?.id ?? '');
    for (const startsAt of times) await nameTime(tx, ctx, row, startsAt, by, saidYes(by, row));
    await tellParties(tx, ctx, moved, row, { purpose: 'proposed', once: ctx.requestId, to: others(by) });
    if (isOther)
      await queueOrganisationMail(tx, ctx, moved, 'other_expert', row.id, {
        name: nameWithAffiliation(expert),
        because: plan.expertBecause,
      });
    return row.id;
  });
}

/** Whoever names a time can; so can the office, which has checked it, unless somebody of it goes along. */
export const saidYes = (by: Party, row: { staffId: string | null }): Party[] =>
  row.staffId === null || by === 'office' ? [...new Set([by, 'office' as const])] : [by];

export const others = (by: Party): Party[] =>
  (Object.keys(parties) as Party[]).filter((party) => party !== by);

async function nextOrdinal(tx: Transaction, theCase: DispatchCaseRow): Promise<number> {
  const taken = (await appointmentsOf(tx, theCase.id))
    .filter(({ kind, status }) => kind === 'visit' && ['proposed', 'agreed', 'held'].includes(status))
    .map(({ ordinal }) => ordinal);
  let ordinal = 1;
  while (taken.includes(ordinal)) ordinal += 1;
  const sessions = await sessionsOf(tx, theCase);
  if (ordinal > sessions) throw new RefusedError(noneLeft(sessions));
  return ordinal;
}

const sessionsOf = async (tx: Transaction, theCase: DispatchCaseRow): Promise<number> =>
  (await programmeById(tx, theCase.programmeId)).sessions;

async function expertFor(
  tx: Transaction,
  ctx: Context,
  theCase: DispatchCaseRow,
  plan: VisitPlan,
): Promise<{ expert: ExpertRow; isOther: boolean }> {
  const assignment = await assignmentOf(tx, theCase.id);
  if (!assignment) throw new RefusedError(sentences.noExpert);
  const expert = await expertById(tx, plan.expertId || assignment.expertId);
  const isOther = expert.id !== assignment.expertId;
  if (isOther && ctx.actor.kind !== 'staff') throw new RefusedError(sentences.officeChooses);
  if (isOther && !plan.expertBecause) throw new RefusedError(sentences.sayWhy);
  const { ranking } = await rankingFor(tx, ctx, theCase);
  // A full month is a question of the time, which the times answer.
  const stop = ranking
    .find(({ expertId }) => expertId === expert.id)
    ?.stops.find(({ key }) => key !== 'month_full');
  if (stop) throw new RefusedError(stop.because);
  return { expert, isOther };
}

const noneLeft = (sessions: number): Sentence => ({
  ja: `この団体への訪問は、年度ごとに${sessions}回までです。すでに${sessions}回に達しているため、これ以上は予定できません。取り消した訪問は数えていません。`,
  en: `An organization has ${sessions} visits a fiscal year, and this one has had or planned them all. Cancelled ones are not counted.`,
  easy: `この団体への訪問は、1年度に${sessions}回までです。もう${sessions}回に決まっているので、これより多く予定できません。取り消した訪問は数えていません。`,
});

const sentences = {
  noTime: {
    ja: '団体・専門家・窓口の都合が合う日時が見つかりません。日時を指定して提案するか、専門家の予定を確かめてください。',
    en: 'No time fits organization, expert and office. Name times yourself, or check the hours of the expert.',
    easy: '団体、専門家、窓口のみんなができる日と時間がありません。日と時間を書いて送ってください。または、専門家の予定を確かめてください。',
  },
  noExpert: {
    ja: '担当する専門家が、まだ決まっていません。',
    en: 'This case has no expert yet.',
    easy: 'どの専門家が行くか、まだ決まっていません。',
  },
  officeChooses: {
    ja: '専門家は窓口が選びます。',
    en: 'The office chooses the expert.',
    easy: '専門家は窓口がえらびます。',
  },
  sayWhy: forStaff({
    ja: '担当とは別の専門家がうかがう理由を書いてください。団体にもお知らせします。',
    en: 'Please write why another expert comes. The organization is told.',
  }),
} as const satisfies Record<string, Sentence>;
