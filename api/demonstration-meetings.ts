import { addBusinessDays, dayOf, instantAt } from '#api/core/calendar/calendar.ts';
import { loadCalendar } from '#api/core/calendar/load.ts';
import type { Context } from '#api/core/context.ts';
import { acceptApplication } from '#api/dispatch/actions/accept-application.ts';
import { answerVisit } from '#api/dispatch/actions/answer-visit.ts';
import { assignExpert } from '#api/dispatch/actions/assign-expert.ts';
import { bookAbsence } from '#api/dispatch/actions/book-absence.ts';
import { bookInterview } from '#api/dispatch/actions/book-interview.ts';
import { confirmReport } from '#api/dispatch/actions/confirm-report.ts';
import { inviteExpert } from '#api/dispatch/actions/invite-expert.ts';
import { openTimes } from '#api/dispatch/actions/open-times.ts';
import { planVisit } from '#api/dispatch/actions/plan-visit.ts';
import { recordConflict } from '#api/dispatch/actions/record-conflict.ts';
import { recordInterview } from '#api/dispatch/actions/record-interview.ts';
import { recordReport } from '#api/dispatch/actions/record-report.ts';
import { saveExpert } from '#api/dispatch/actions/save-expert.ts';
import { sendTimes } from '#api/dispatch/actions/send-times.ts';
import { submitApplication } from '#api/dispatch/actions/submit-application.ts';
import { freeOpenTimes, proposedTimesOf } from '#api/dispatch/appointment-queries.ts';
import { applicationInput } from '#api/dispatch/contract.ts';
import { whyNotAccepting } from '#api/dispatch/eligibility-rules.ts';
import { expertPlan } from '#api/dispatch/expert-contract.ts';
import { type ProgrammeRow, publishedProgrammes } from '#api/dispatch/programme-queries.ts';
import { openTimesPlan, visitPlan } from '#api/dispatch/times-contract.ts';

type Demonstration = {
  /** The context of somebody, on the morning of a business day counted from today. */
  as: (actor: Context['actor'], businessDay: number) => Context;
  desk: Context['actor'];
  day: (businessDay: number) => string;
  at: (businessDay: number, time: string) => string;
};

/**
 * Fills the demonstration office with invented experts, times open for interviews, and one organisation that has had
 * its first visit, agreed on the second and is asked about the third. Doing it again changes nothing.
 */
export async function seedMeetings(ctx: Context, coordinatorId: string): Promise<void> {
  const [seeded] = await ctx.sql`select 1 from dispatch.expert limit 1`;
  if (seeded) return;
  const calendar = await loadCalendar(ctx.sql);
  const today = dayOf(calendar, ctx.now());
  const day = (businessDay: number) => addBusinessDays(calendar, today, businessDay);
  const at = (businessDay: number, time: string) => instantAt(calendar, day(businessDay), time).toString();
  const demonstration: Demonstration = {
    desk: { kind: 'staff', staffId: coordinatorId, role: 'coordinator' },
    day,
    at,
    as: (actor, businessDay) => ({
      ...ctx,
      actor,
      now: () => instantAt(calendar, day(businessDay), '10:00'),
      requestId: `demonstration-${actor.kind}-${businessDay}`,
    }),
  };
  const expertIds = await seedExperts(demonstration);
  await openInterviewTimes(demonstration, coordinatorId);
  const [programme] = await publishedProgrammes(ctx.sql, day(-22));
  if (programme && whyNotAccepting(programme, day(-22), 0) === null && day(5) <= programme.endsOn)
    await seedVisits(demonstration, ctx, programme, expertIds);
}

async function seedExperts({ as, desk, at }: Demonstration): Promise<string[]> {
  const setUp = as(desk, -40);
  const ids: string[] = [];
  for (const expert of experts) ids.push(await saveExpert(setUp, null, expertPlan.parse(expert)));
  for (const id of ids) await inviteExpert(as(desk, -39), id);
  const [first = '', second = ''] = ids;
  await recordConflict(as({ kind: 'expert', expertId: second }, -30), second, {
    kind: 'own_client',
    organisation: '見本観光協会',
    corporateNumber: '',
  });
  await bookAbsence(
    as({ kind: 'expert', expertId: first }, -20),
    { kind: 'expert', id: first },
    {
      from: at(7, '09:00'),
      until: at(7, '17:00'),
    },
  );
  return ids;
}

async function openInterviewTimes({ as, desk, day }: Demonstration, staffId: string): Promise<void> {
  const pattern = {
    kind: 'pattern',
    staffId,
    weekdays: [2, 4],
    hours: { from: '10:00', until: '12:00' },
    ways: ['telephone', 'online', 'office'],
    joinUrl: 'https://meet.example/interview',
  };
  await openTimes(as(desk, -1), openTimesPlan.parse({ ...pattern, fromDay: day(2), untilDay: day(25) }));
}

async function seedVisits(
  { as, desk, at, day }: Demonstration,
  ctx: Context,
  programme: ProgrammeRow,
  expertIds: readonly string[],
): Promise<void> {
  const [expertId = ''] = expertIds;
  const applicant = { kind: 'requester' } as const;
  const expert = { kind: 'expert', expertId } as const;
  const input = applicationInput.parse({
    ...application,
    programmeId: programme.id,
    declarations: programme.eligibility.map(({ key }) => key),
  });
  const sending = { key: 'demonstration-visited-organisation', draftId: null };
  const { row } = await submitApplication(as(applicant, -22), input, sending);
  const { caseNumber } = row;
  const single = { kind: 'single', startsAt: at(-18, '13:00'), ways: ['office', 'telephone'] };
  const opening = as(desk, -21);
  await openTimes(opening, openTimesPlan.parse(single));
  await sendTimes(opening, caseNumber, '');
  const [time] = await freeOpenTimes(ctx.sql, opening.now());
  await bookInterview(as(applicant, -20), caseNumber, { openTimeId: time?.id ?? '', way: 'office' });
  await recordInterview(as(desk, -17), caseNumber, { heldOn: day(-18), way: 'office', answers: [] });
  await acceptApplication(as(desk, -15), caseNumber, {
    reasons: ['eligible', 'reach'],
    text: '会員の多くが対面で接客する業種であり、共通のマニュアルが役に立つと判断しました。',
  });
  await assignExpert(as(desk, -14), caseNumber, { expertId, because: '団体の業種での経験が長いため' });
  const agree = async (businessDay: number, startsAt: string): Promise<string> => {
    const id = await planVisit(as(desk, businessDay), caseNumber, visitPlan.parse({ startsAt: [startsAt] }));
    const yes = (await proposedTimesOf(ctx.sql, [id])).map((one) => ({
      proposalId: one.id,
      answer: 'yes' as const,
    }));
    await answerVisit(as(applicant, businessDay), caseNumber, id, yes);
    await answerVisit(as(expert, businessDay), caseNumber, id, yes);
    return id;
  };
  const first = await agree(-13, at(-6, '13:30'));
  await recordReport(as(expert, -5), caseNumber, first, {
    done: '会員の店で起きている行為を整理し、マニュアルの章立てを決めました。',
    nextSteps: '次回までに、電話で起きた例を5件ほど集めていただきます。',
    manualDocumentId: '',
  });
  await confirmReport(as(applicant, -4), caseNumber, first, '');
  await agree(-3, at(4, '13:30'));
  await planVisit(as(desk, -1), caseNumber, visitPlan.parse({}));
}

const week = (from: string, until: string, weekdays = [1, 2, 3, 4, 5]) =>
  weekdays.map((weekday) => ({ weekday, from, until }));

const experts = [
  {
    name: '鈴木 一郎',
    nameKana: 'スズキ イチロウ',
    email: 'suzuki@expert.example',
    affiliation: '特定社会保険労務士',
    qualifications: '小売・飲食の団体で、相談窓口と研修づくりを15年支えています。',
    fields: ['policy', 'behaviours', 'scenes', 'training'],
    sectors: ['retail', 'food', 'leisure'],
    areas: ['見本区', '中央区'],
    weekly: week('09:00', '17:00'),
  },
  {
    name: '高山 真理',
    nameKana: 'タカヤマ マリ',
    email: 'takayama@expert.example',
    affiliation: '弁護士',
    qualifications: '企業法務。警察や弁護士との連携、記録の残し方が専門です。',
    fields: ['police', 'recurrence', 'policy', 'first_response'],
    sectors: ['lodging', 'transport', 'real_estate'],
    languages: ['ja', 'en'],
    areas: ['見本区'],
    maxVisitsPerMonth: 3,
    weekly: week('13:00', '17:00', [2, 4]),
  },
  {
    name: 'Maria Lopez',
    nameKana: 'マリア ロペス',
    email: 'lopez@expert.example',
    affiliation: '公認心理師',
    qualifications: '被害を受けた人の支援と、相談体制づくり。日本語と英語で対応します。',
    fields: ['victim_care', 'consultation_system', 'training'],
    sectors: ['healthcare', 'care', 'education', 'retail'],
    languages: ['ja', 'en'],
    areas: ['西見本市'],
    weekly: week('10:00', '16:00', [1, 3, 5]),
  },
  {
    name: '小川 健二',
    nameKana: 'オガワ ケンジ',
    email: 'ogawa@expert.example',
    affiliation: '中小企業診断士',
    qualifications: '店舗の動線と人の配置から、未然に防ぐ工夫を提案します。',
    fields: ['prevention'],
    sectors: ['retail'],
    areas: ['見本区'],
    weekly: week('09:00', '12:00', [5]),
  },
];

const application = {
  applicantKind: 'industry_organisation',
  organisation: '見本小売商業協会',
  organisationKana: 'ミホンコウリショウギョウキョウカイ',
  postalCode: '100-0001',
  address: '見本都見本区中央1-2-3 見本会館4階',
  sector: 'retail',
  members: '120',
  person: '見本 八重',
  personKana: 'ミホン ヤエ',
  email: 'yae@organisation.example',
  telephone: '03-0000-0000',
  contactBy: 'email',
  wish: '会員の店で共通に使えるマニュアルをつくりたい。電話と店頭の両方を扱いたい。',
  topics: ['policy', 'scenes', 'training'],
  manualState: 'none',
  weekly: week('13:00', '17:00', [1, 2, 3, 4, 5]),
};
