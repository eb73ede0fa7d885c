import { addCalendarDays, dayOf, instantAt } from '#api/core/calendar/calendar.ts';
import { loadCalendar } from '#api/core/calendar/load.ts';
import type { Context, StaffRole } from '#api/core/context.ts';
import { inventedCaseDraft, inventedCaseStudies } from '#api/demonstration-case-studies.ts';
import { confirmAnonymity } from '#api/guidance/actions/confirm-anonymity.ts';
import { publishEntry } from '#api/guidance/actions/publish-entry.ts';
import { saveNewEntry } from '#api/guidance/actions/save-entry.ts';
import { seedGuidance } from '#api/guidance/actions/seed-guidance.ts';
import { caseStudyInput, entryInput } from '#api/guidance/desk-contract.ts';
import { anonymityChecklist, codesOf } from '#api/guidance/vocabulary.ts';

/** Who of the demonstration office does what. A case example is written by one, checked by another. */
type Editors = Readonly<Record<'administrator' | 'coordinator' | 'consultant', string>>;

/**
 * Fills the demonstration office with the sample answers and desks, published, and with invented news, a notice, two
 * invented municipal desks and case examples. Doing it again changes nothing.
 */
export async function seedDemonstrationGuidance(ctx: Context, editors: Editors): Promise<void> {
  const [seeded] = await ctx.sql`select 1 from guidance.entry limit 1`;
  if (seeded) return;
  const calendar = await loadCalendar(ctx.sql);
  const today = dayOf(calendar, ctx.now());
  const acting =
    (role: StaffRole & keyof Editors) =>
    (days: number): Context => {
      const at = instantAt(calendar, addCalendarDays(today, days), '10:00');
      return { ...ctx, now: () => at, actor: { kind: 'staff', staffId: editors[role], role } };
    };
  const editor = acting('administrator');
  await seedGuidance(editor(-52));
  for (const desk of inventedDesks(today)) await saveNewEntry(editor(-52), entryInput.parse(desk));
  const drafts = await ctx.sql<{ id: string }[]>`select id from guidance.entry order by position, slug`;
  for (const { id } of drafts) await publishEntry(editor(-52), id);
  await saveNewEntry(editor(-1), entryInput.parse(draftNotice(today)));
  for (const { daysAgo, ...item } of inventedNews) {
    const { id } = await saveNewEntry(
      editor(-daysAgo),
      entryInput.parse({ kind: 'news', facts: {}, ...item }),
    );
    await publishEntry(editor(-daysAgo), id);
  }
  const writer = acting('consultant');
  for (const [index, sample] of inventedCaseStudies.entries()) {
    const days = -40 + 7 * index;
    const { id } = await saveNewEntry(writer(days - 2), caseStudyInput.parse(sample));
    const check = { version: 1, confirmed: codesOf(anonymityChecklist), basis: 'composite' } as const;
    await confirmAnonymity(acting('coordinator')(days - 1), id, check);
    await publishEntry(editor(days), id);
  }
  await saveNewEntry(writer(-1), caseStudyInput.parse(inventedCaseDraft));
}

const inventedNews = [
  {
    daysAgo: 52,
    slug: 'law-in-force',
    texts: {
      ja: {
        title: '改正された法律が施行されました',
        body: `2026年10月1日から、すべての事業主に、カスタマーハラスメントへの対策が義務づけられました。会社の大きさは問いません。

何から始めればよいか迷うときは、[よくある質問](/ja/faq#what-businesses-do)をご覧になるか、[ご相談](/ja/consult?requesterType=business)ください。`,
      },
      en: {
        title: 'The revised law is in force',
        body: `Since 1 October 2026 every employer, of any size, must take measures against customer harassment.

If you wonder where to begin, see [the questions and answers](/en/faq#what-businesses-do) or [ask us](/en/consult?requesterType=business).`,
      },
      easy: {
        title: '新しい法律が始まりました',
        body: `2026年10月1日から、カスハラ（客からのひどい言葉や行動）への対策が義務になりました。対策は、防ぐための準備です。人をやとう会社や店は、全部しなければなりません。会社の大きさは関係ありません。

何から始めたらいいかわからないときは、[よくある質問](/easy/faq#what-businesses-do)を見てください。[相談](/easy/consult?requesterType=business)もできます。`,
      },
    },
  },
  {
    daysAgo: 6,
    slug: 'year-end',
    texts: {
      ja: {
        title: '年末年始の受付について',
        body: `12月29日から1月3日まで、電話窓口はお休みです。

オンラインの相談は、お休みのあいだも送れます。回答は、1月4日以降の営業日です。送ったときに、回答の日付をお見せします。`,
      },
      en: {
        title: 'Opening over the New Year',
        body: `The telephone desk is closed from 29 December to 3 January.

You can send the online form all the time. It is answered on business days from 4 January on; you see the date when you send it.`,
      },
      easy: {
        title: '年末年始の受付について',
        body: `12月29日から1月3日まで、電話の窓口は休みです。

インターネットの相談は、休みのあいだも送ることができます。返事は、1月4日からあとの、窓口が開いている日にします。送ると、返事の日付がわかります。`,
      },
    },
  },
];

/** A draft, so that the pages of the demonstration carry nothing above their titles. */
const draftNotice = (today: string) => ({
  kind: 'notice',
  slug: 'year-end',
  facts: {
    fromAt: `${addCalendarDays(today, 7)}T09:00:00+09:00`,
    untilAt: `${addCalendarDays(today, 43)}T09:00:00+09:00`,
    link: '/news/year-end',
  },
  texts: {
    ja: { text: '12月29日から1月3日まで、電話窓口はお休みです。オンラインの相談は送れます。' },
    en: { text: 'The telephone desk is closed from 29 December to 3 January. You can still send the form.' },
    easy: {
      text: '12月29日から1月3日まで、電話の窓口は休みです。インターネットの相談は送ることができます。',
    },
  },
});

const inventedDesks = (checkedOn: string) =>
  [
    { slug: 'mihon-ward-consumer-center', ja: '見本区', en: 'Mihon Ward', position: 200 },
    { slug: 'hinagata-city-consumer-center', ja: '雛形市', en: 'Hinagata City', position: 210 },
  ].map(({ slug, ja, en, position }) => ({
    kind: 'referral',
    slug,
    position,
    facts: {
      needs: ['consumer'],
      area: {
        kind: 'municipality',
        name: { ja, en },
        prefecture: { ja: '東京都', en: 'Tokyo' },
      },
      telephone: '00-0000-0000',
      url: '',
      checkedOn,
    },
    texts: {
      ja: {
        name: `${ja} 消費生活センター（見本）`,
        forWhom: `${ja}に住む人、働く人の、商品や契約の相談`,
        hours: '平日 9時30分–16時',
        languages: '',
        source: '見本のために作った窓口です。実在しません。',
      },
      en: {
        name: `${en} Consumer Center (sample)`,
        forWhom: `Goods and contracts, for people who live or work in ${en}`,
        hours: 'Weekdays 9:30–16:00',
        languages: 'Japanese',
        source: 'Made up for this demonstration. It does not exist.',
      },
      easy: {
        name: `${ja} 消費生活センター（見本）`,
        forWhom: `${ja}に住んでいる人、働いている人の、買った物や契約（約束）の相談`,
        hours: '月曜日から金曜日 9時30分–16時',
        languages: '',
        source: '見本のために作った窓口です。本当にはありません。',
      },
    },
  }));
