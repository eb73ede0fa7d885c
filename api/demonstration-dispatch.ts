import { addBusinessDays, type Calendar, dayOf, instantAt } from '#api/core/calendar/calendar.ts';
import { loadCalendar } from '#api/core/calendar/load.ts';
import type { Context } from '#api/core/context.ts';
import { demonstrationProgramme } from '#api/demonstration-programme.ts';
import { declineApplication } from '#api/dispatch/actions/decline-application.ts';
import { logCaseContact } from '#api/dispatch/actions/log-case-contact.ts';
import { pauseCase } from '#api/dispatch/actions/pause-case.ts';
import { planProgramme } from '#api/dispatch/actions/plan-programme.ts';
import { publishProgramme } from '#api/dispatch/actions/publish-programme.ts';
import { recordInterview } from '#api/dispatch/actions/record-interview.ts';
import { submitApplication } from '#api/dispatch/actions/submit-application.ts';
import { type ApplicationInput, applicationInput } from '#api/dispatch/contract.ts';

/**
 * Fills the demonstration office with a programme of this fiscal year and applications at different points of the
 * road: one just received, one whose contact is overdue, one contacted, one on hold, one that waits for its decision,
 * one declined. Doing it again changes nothing.
 */
export async function seedDispatch(ctx: Context, coordinatorId: string): Promise<void> {
  const [seeded] = await ctx.sql`select 1 from dispatch.programme limit 1`;
  if (seeded) return;
  const calendar = await loadCalendar(ctx.sql);
  const today = dayOf(calendar, ctx.now());
  const programme = demonstrationProgramme(fiscalYearOf(today));
  const desk: Context['actor'] = { kind: 'staff', staffId: coordinatorId, role: 'coordinator' };
  const setUp: Context = { ...ctx, actor: desk };
  const programmeId = await planProgramme(setUp, programme);
  await publishProgramme(setUp, programmeId, true);

  const moment = momentsOf(ctx, calendar, today);
  const received = async (businessDay: number, own: Partial<ApplicationInput>): Promise<string | null> => {
    const then = moment(businessDay, '11:20', { kind: 'requester' });
    // Nobody could have applied before the programme opened: in April the office begins with few cases.
    if (dayOf(calendar, then.now()) < programme.opensOn) return null;
    const declarations = programme.eligibility.map(({ key }) => key);
    const input = applicationInput.parse({ ...association, ...own, programmeId, declarations });
    const sending = { key: `demonstration-application-${own.organisation}`, draftId: null };
    return (await submitApplication(then, input, sending)).row.caseNumber;
  };
  const contacted = async (caseNumber: string, businessDay: number): Promise<void> =>
    await logCaseContact(moment(businessDay, '14:05', desk), caseNumber, {
      way: 'telephone',
      outcome: 'reached',
      note: '電話で話し、候補の日時をメールで送ることになった。',
      sendingKey: `demonstration-contact-${caseNumber}`,
    });

  await received(-1, organisations.transport);
  await received(-7, organisations.food);
  const arranging = await received(-6, organisations.lodging);
  if (arranging) await contacted(arranging, -3);
  const held = await received(-9, organisations.care);
  if (held)
    await pauseCase(moment(-7, '15:40', desk), held, {
      reason: 'documents_missing',
      note: '会員の一覧を依頼中',
    });
  const deciding = await received(-12, organisations.retail);
  if (deciding) {
    await contacted(deciding, -10);
    await recordInterview(moment(-3, '16:10', desk), deciding, {
      heldOn: addBusinessDays(calendar, today, -3),
      way: 'online',
      answers: [{ key: 'incidents', answer: 'レジでの長い苦情と、電話での暴言が多い。' }],
    });
  }
  const declined = await received(-20, organisations.leisure);
  if (declined)
    await declineApplication(moment(-18, '10:30', desk), declined, {
      reasons: ['other_programme'],
      text: '会員が一社のため、個別の事業者への派遣をご案内しました。',
    });
}

/** Each on a business day counted from today, at a time of day. */
const momentsOf =
  (ctx: Context, calendar: Calendar, today: string) =>
  (businessDay: number, time: string, actor: Context['actor']): Context => {
    const day = addBusinessDays(calendar, today, businessDay);
    return {
      ...ctx,
      actor,
      now: () => instantAt(calendar, day, time),
      requestId: `demonstration-${businessDay}`,
    };
  };

/** Japan's fiscal year begins on 1 April. */
const fiscalYearOf = (day: string): number => Number(day.slice(0, 4)) - (day.slice(5) < '04-01' ? 1 : 0);

const weekly = [2, 3, 4].map((weekday) => ({ weekday, from: '10:00', until: '16:00' }));

const association = {
  applicantKind: 'industry_organisation',
  postalCode: '100-0001',
  address: '見本都見本区中央2-3-4',
  telephone: '03-0000-0000',
  contactBy: 'email',
  topics: ['policy', 'first_response'],
  manualState: 'none',
  wish: '会員が共通で使えるマニュアルをつくりたい。現場で起きていることの整理から手伝ってほしい。',
  weekly,
};

const organisations = {
  transport: {
    organisation: '見本乗合交通協会',
    sector: 'transport',
    members: '34',
    person: '見本 一',
    email: 'hajime@organisation.example',
  },
  food: {
    organisation: '見本飲食店連合会',
    sector: 'food',
    members: '210',
    person: '見本 二葉',
    email: 'futaba@organisation.example',
  },
  lodging: {
    organisation: '見本旅館協同組合',
    sector: 'lodging',
    members: '58',
    person: '見本 三郎',
    email: 'saburo@organisation.example',
  },
  care: {
    organisation: '見本介護事業者会',
    sector: 'care',
    members: '95',
    person: '見本 四季',
    email: 'shiki@organisation.example',
  },
  retail: {
    organisation: '見本商店街振興会',
    sector: 'retail',
    members: '140',
    person: '見本 五月',
    email: 'satsuki@organisation.example',
  },
  leisure: {
    organisation: '見本遊技場会',
    sector: 'leisure',
    members: '1',
    person: '見本 六花',
    email: 'rikka@organisation.example',
  },
} as const satisfies Record<string, Partial<ApplicationInput>>;
