import { addCalendarDays, dayOf, instantAt } from '#api/core/calendar/calendar.ts';
import { loadCalendar } from '#api/core/calendar/load.ts';
import type { Context } from '#api/core/context.ts';
import { concludeSeminar } from '#api/seminars/actions/conclude-seminar.ts';
import { markPresence } from '#api/seminars/actions/mark-presence.ts';
import { planSeminar } from '#api/seminars/actions/plan-seminar.ts';
import { publishSeminar } from '#api/seminars/actions/publish-seminar.ts';
import { registerForSeminar } from '#api/seminars/actions/register-for-seminar.ts';
import { savePanelist } from '#api/seminars/actions/save-panelist.ts';
import { saveSeries } from '#api/seminars/actions/save-series.ts';
import { saveVenue } from '#api/seminars/actions/save-venue.ts';
import { setArchive } from '#api/seminars/actions/set-archive.ts';
import { registrationInput } from '#api/seminars/contract.ts';
import { seminarPlan } from '#api/seminars/desk-contract.ts';
import { seminarById } from '#api/seminars/queries.ts';

const text = (ja: string, en: string, easy?: string) => ({ ja, en, easy });

/**
 * Fills the demonstration office with invented seminars: one that was held and has a recording, one with seats, one
 * that is full with people waiting, and a draft. The one with seats is written in plain Japanese throughout, the full one
 * in part, the others not at all. Doing it again changes nothing.
 */
export async function seedSeminars(ctx: Context, coordinatorId: string): Promise<void> {
  const [seeded] = await ctx.sql`select 1 from seminars.seminar limit 1`;
  if (seeded) return;
  const calendar = await loadCalendar(ctx.sql);
  const today = dayOf(calendar, ctx.now());
  const at = (days: number, time: string) => instantAt(calendar, addCalendarDays(today, days), time);
  const planner = (days: number): Context => ({
    ...ctx,
    now: () => at(days, '10:00'),
    actor: { kind: 'staff', staffId: coordinatorId, role: 'coordinator' },
  });
  const times = (days: number) => ({
    startsAt: at(days, '14:00').toString(),
    endsAt: at(days, '16:00').toString(),
    opensAt: at(days - 40, '09:00').toString(),
    closesAt: at(days - 3, '17:00').toString(),
  });
  const register = async (
    seminarId: string,
    days: number,
    people: readonly (readonly [string, string])[],
  ) => {
    const { slug } = await seminarById(ctx.sql, seminarId);
    const person: Context = { ...ctx, now: () => at(days, '12:30'), actor: { kind: 'requester' } };
    for (const [name, way] of people) {
      const email = `${Buffer.from(name).toString('hex').slice(-12)}@example.jp`;
      const input = registrationInput.parse({ name, email, way, consent: true });
      await registerForSeminar(
        person,
        slug,
        input,
        `demonstration-${seminarId}-${Buffer.from(name).toString('hex').slice(-12)}`,
      );
    }
  };
  const setUp = planner(-60);
  const seriesId = await saveSeries(setUp, null, series);
  const panelistId = await savePanelist(setUp, null, panelist);
  const venueId = await saveVenue(setUp, null, venue);
  const plan = (about: Record<string, unknown>, days: number, own: Record<string, unknown>) =>
    seminarPlan.parse({
      about: { fee: { kind: 'free' }, audience, ...about },
      seriesId,
      panelistIds: [panelistId],
      ...times(days),
      ...own,
    });

  const held = await planSeminar(planner(-55), plan(topics[0], -14, { online: link(100) }));
  await publishSeminar(planner(-55), held);
  await register(held, -30, [
    ['見本 一郎', 'online'],
    ['見本 二葉', 'online'],
  ]);
  const attendees = await ctx.sql<{ ticketNumber: string }[]>`
    select ticket_number as "ticketNumber" from seminars.registration where seminar_id = ${held} limit 1`;
  for (const { ticketNumber } of attendees)
    await markPresence({ ...ctx, now: () => at(-13, '09:00') }, ticketNumber, [
      { joinedAt: at(-14, '13:55'), leftAt: at(-14, '16:00') },
    ]);
  await concludeSeminar(planner(-13), held);
  await setArchive(planner(-12), held, {
    url: 'https://video.example/first-seminar',
    transcriptUrl: null,
    captions: true,
    forWhom: 'everybody',
    opensAt: at(-7, '10:00').toString(),
    closesAt: at(60, '17:00').toString(),
  });

  const open = await planSeminar(
    planner(-20),
    plan(topics[1], 17, { online: { by: 'zoom', capacity: 300 }, hall: { venueId, capacity: 30 } }),
  );
  await publishSeminar(planner(-20), open);
  await register(open, -2, [
    ['見本 三奈', 'online'],
    ['見本 四郎', 'hall'],
  ]);

  const full = await planSeminar(planner(-20), plan(topics[2], 10, { hall: { venueId, capacity: 2 } }));
  await publishSeminar(planner(-20), full);
  await register(full, -5, [
    ['見本 五月', 'hall'],
    ['見本 六助', 'hall'],
    ['見本 七海', 'hall'],
  ]);

  await planSeminar(planner(-1), plan(topics[3], 45, { online: { by: 'zoom', capacity: 100 } }));
}

const link = (capacity: number) => ({ by: 'link', url: 'https://meet.example/demonstration', capacity });

const series = {
  title: text(
    'カスタマーハラスメント対策セミナー',
    'Seminars on customer harassment',
    'カスハラについてのセミナー',
  ),
  description: text(
    '基礎から実践まで、どの回からでも参加できます。',
    'From the basics to practice; join any of them.',
    'どの回からでも参加できます。',
  ),
};
const panelist = {
  name: text('鈴木 一郎', 'Ichiro Suzuki'),
  affiliation: text('特定社会保険労務士', 'Labor and social security attorney'),
  biography: text(
    '職場の相談対応の研修を長くつとめています。',
    'Has long trained workplaces in handling complaints.',
    '会社や店で、相談を受ける人に長く教えています。',
  ),
};
const venue = {
  name: text('見本都 本庁舎 大会議室', 'Sample Metropolis Main Building, large meeting room'),
  address: text('見本区中央1-1', '1-1 Chuo, Mihon'),
  floor: text('6階', '6th floor'),
  access: text('見本駅から歩いて5分', 'Five minutes on foot from Mihon Station', '見本駅から歩いて5分です。'),
  accessibility: text(
    '車いすで入れます。磁気ループがあります。',
    'Step-free, with an induction loop.',
    '車いすで入ることができます。耳の聞こえを助ける機械（磁気ループ）があります。',
  ),
};
const audience = text(
  '都内の団体・事業者の人事・労務担当の方',
  'Staff in charge of personnel in companies and organisations',
  '東京の会社や団体で、働く人の世話をしている人',
);

const topics = [
  {
    title: text('第1回 まず知っておきたいこと', '1: What to know first'),
    description: text(
      '条例と法律、相談の流れを学びます。',
      'The ordinance, the law, and how to ask for help.',
    ),
    themes: [text('条例と法律', 'Ordinance and law'), text('相談の流れ', 'How to ask for help')],
  },
  {
    title: text(
      '第3回 電話での対応',
      '3: On the telephone',
      '3回目 電話でひどいことを言われたときにすること',
    ),
    description: text(
      '長い電話の終え方と、記録のしかたを練習します。',
      'How to end a long call, and how to record it.',
      '長い電話を終わらせる方法を練習します。\n電話の内容を書いておく方法も練習します。',
    ),
    themes: [
      text('電話の終え方', 'Ending a call', '電話を終わらせる方法'),
      text('記録', 'Records', '記録（書いておくこと）'),
    ],
    questions: [
      {
        id: 'experience',
        label: text(
          '電話の対応は、どのくらい経験がありますか',
          'How much have you worked on the telephone?',
          '仕事で電話に出たことがありますか',
        ),
        kind: 'choice',
        choices: [
          text('よくある', 'Often', 'よく出ます'),
          text('ときどきある', 'Now and then', 'ときどき出ます'),
          text('ほとんどない', 'Hardly ever', 'あまり出ません'),
        ],
      },
    ],
  },
  {
    title: text(
      '第2回 窓口での対応（会場のみ）',
      '2: At the counter (at the venue only)',
      '2回目 店や窓口に来た人にひどいことを言われたとき（会場だけ）',
    ),
    description: text('少人数で、場面ごとに練習します。', 'A small group practises scene by scene.'),
    themes: [text('一人にしない', 'Never alone'), text('退去をお願いする', 'Asking somebody to leave')],
  },
  {
    title: text('第4回 マニュアルを作る', '4: Writing your manual'),
    description: text('', ''),
    themes: [],
  },
] as const;
