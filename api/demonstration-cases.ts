import { addConsultationMessage } from '#api/consultations/actions/add-message.ts';
import { answerConsultation } from '#api/consultations/actions/answer-consultation.ts';
import { askRequester } from '#api/consultations/actions/ask-requester.ts';
import { assignConsultation } from '#api/consultations/actions/assign-consultation.ts';
import { closeConsultation } from '#api/consultations/actions/close-consultation.ts';
import { saveAnswerText } from '#api/consultations/actions/save-answer-text.ts';
import { submitConsultation } from '#api/consultations/actions/submit-consultation.ts';
import { type ConsultationInput, consultationInput } from '#api/consultations/contract.ts';
import { addBusinessDays, dayOf, instantAt } from '#api/core/calendar/calendar.ts';
import { loadCalendar } from '#api/core/calendar/load.ts';
import type { Context } from '#api/core/context.ts';
import type { Language } from '#api/core/language.ts';

type Case = {
  name: string;
  /** Business days before today, and the time of day at which it was sent. */
  sent: [businessDaysAgo: number, time: string];
  language?: Language;
  input: Record<string, unknown>;
  afterwards?: (office: CaseOffice, receiptNumber: string) => Promise<void>;
};

type CaseOffice = {
  asStaff: (businessDaysAgo: number, time: string) => Context;
  asRequester: (businessDaysAgo: number, time: string) => Context;
};

/** A key of a sample's own sending, the same at every start: seeding twice makes nothing twice. */
const keyOf = (name: string, step: string): string => `demonstration-${name}-${step}`.padEnd(32, '0');

/**
 * Fills the demonstration office with invented cases in every state, sent on the business days before today, so
 * that a newcomer sees something overdue, something due and something that waits. Doing it again changes nothing.
 */
export async function seedCases(ctx: Context, consultantId: string): Promise<void> {
  const [seeded] = await ctx.sql`select 1 from consultations.consultation limit 1`;
  if (seeded) return;
  const calendar = await loadCalendar(ctx.sql);
  const today = dayOf(calendar, ctx.now());
  const at = (businessDaysAgo: number, time: string): Temporal.Instant => {
    const moment = instantAt(calendar, addBusinessDays(calendar, today, -businessDaysAgo), time);
    return Temporal.Instant.compare(moment, ctx.now()) < 0 ? moment : ctx.now();
  };
  const office: CaseOffice = {
    asStaff: (days, time) => ({
      ...ctx,
      now: () => at(days, time),
      actor: { kind: 'staff', staffId: consultantId, role: 'consultant' },
    }),
    asRequester: (days, time) => ({ ...ctx, now: () => at(days, time), actor: { kind: 'requester' } }),
  };
  for (const text of answerTexts) await saveAnswerText(ctx, null, text);
  for (const one of cases(consultantId)) {
    const requester = { ...office.asRequester(...one.sent), language: one.language ?? 'ja' };
    const input: ConsultationInput = consultationInput.parse(one.input);
    const { row } = await submitConsultation(requester, input, {
      key: keyOf(one.name, 'sent'),
      channel: 'web',
    });
    await one.afterwards?.(office, row.receiptNumber);
  }
}

const anonymous = { nameChoice: 'anonymous', replyBy: 'status_page' };

const cases = (consultantId: string): Case[] => [
  {
    name: 'long-calls',
    sent: [1, '22:41'],
    input: {
      ...anonymous,
      requesterType: 'worker',
      sector: 'retail',
      behaviours: ['repeated_contact', 'threat_or_abuse'],
      topics: ['handling_rules'],
      story:
        '雑貨店で働いています。3週間ほど前から、同じお客様が毎日のように電話をかけてきます。品物の交換は終わっていますが、「気持ちが足りない」と言われ、1回の電話が1時間をこえます。\n電話を終えてもよいのか、店長にどう話せばよいかを知りたいです。',
      replyBy: 'email',
      email: 'sato@example.jp',
      neverNameSubject: true,
    },
  },
  {
    name: 'reception',
    sent: [3, '12:20'],
    input: {
      ...anonymous,
      requesterType: 'worker',
      sector: 'healthcare',
      behaviours: ['threat_or_abuse'],
      story:
        '診療所の受付です。待ち時間のことで大声を出されることが続いています。受付だけで対応するのがつらいです。',
    },
    afterwards: async (office, number) =>
      await assignConsultation(office.asStaff(2, '09:10'), number, consultantId),
  },
  {
    name: 'policy',
    sent: [5, '10:05'],
    input: {
      requesterType: 'business',
      companySize: 'up_to_9',
      sector: 'food',
      topics: ['policy', 'contact_point', 'deterrence'],
      story: '従業員5人の飲食店です。10月から何を決めておけばよいのか、店に貼る方針の書き方を知りたいです。',
      nameChoice: 'named',
      name: '見本 太郎',
      nameKana: 'ミホン タロウ',
      replyBy: 'email',
      email: 'mihon@example.jp',
    },
  },
  {
    name: 'customer-en',
    sent: [1, '18:30'],
    language: 'en',
    input: {
      ...anonymous,
      requesterType: 'customer',
      story:
        'I raised my voice at a shop last week because my order was wrong twice. Was that customer harassment? How should I complain so that people listen?',
    },
  },
  {
    name: 'call-me',
    sent: [2, '21:15'],
    input: {
      requesterType: 'worker',
      sector: 'care',
      behaviours: ['sexual'],
      story: '訪問先で、体にさわられることがあります。文章ではうまく書けないので、話を聞いてほしいです。',
      nameChoice: 'named',
      name: '見本 花子',
      replyBy: 'telephone',
      telephone: '09000000000',
      neverCallWorkplace: true,
      hoursFrom: '18:00',
      hoursUntil: '20:00',
    },
  },
  {
    name: 'asked-back',
    sent: [4, '09:30'],
    input: {
      ...anonymous,
      requesterType: 'business',
      companySize: 'up_to_49',
      sector: 'lodging',
      topics: ['fact_finding'],
      story: '旅館です。お客様が従業員を無断で撮影し、投稿すると言われました。どう記録すればよいでしょうか。',
    },
    afterwards: async (office, number) =>
      await askRequester(office.asStaff(3, '14:20'), number, {
        text: '撮影があったのは、客室ですか、それともロビーのような共用の場所ですか。わかる範囲で教えてください。',
        sendingKey: keyOf('asked-back', 'question'),
      }),
  },
  {
    name: 'second-question',
    sent: [6, '23:10'],
    input: {
      ...anonymous,
      requesterType: 'worker',
      sector: 'call_centre',
      behaviours: ['emotional_labour'],
      story: 'コールセンターで「声に笑顔がない」と毎回言われます。これも相談してよいのでしょうか。',
    },
    afterwards: async (office, number) => {
      await answerConsultation(office.asStaff(4, '16:20'), number, {
        text: 'ご相談をありがとうございます。笑顔や気持ちのこもった態度をくり返し強く求めることは、仕事の範囲をこえる場合があります。\n\nまず、日時と言われた言葉を書きとめてください。次に、上司に「一人で受けない」ことを相談してください。相談したことで不利に扱うことは、事業主に禁じられています。',
        sendingKey: keyOf('second-question', 'answer'),
      });
      await addConsultationMessage(office.asRequester(1, '21:05'), number, {
        text: 'ありがとうございます。記録は、どこまで書けばよいでしょうか。録音してもよいですか。',
        sendingKey: keyOf('second-question', 'addition'),
      });
    },
  },
  {
    name: 'referred',
    sent: [7, '11:00'],
    input: {
      ...anonymous,
      requesterType: 'customer',
      story: '通信販売の解約の方法がわからず、困っています。',
    },
    afterwards: async (office, number) =>
      await closeConsultation(office.asStaff(6, '10:30'), number, {
        because: 'referred',
        text: '契約や解約のことは、お住まいの地域の消費生活センターが相談を受けています。近くの窓口は、お住まいの区や市の案内でわかります。',
        referredTo: '見本区 消費生活相談室',
        sendingKey: keyOf('referred', 'closing'),
      }),
  },
];

const answerTexts: { title: string; language: Language; body: string }[] = [
  {
    title: '長時間の電話',
    language: 'ja',
    body: 'ご相談をありがとうございます。{{これまでの対応}}を終えたあとも続く長い電話は、終えてもかまいません。\n\nお店には、次の三つをお願いしてみてください。一、電話を受ける人を一人にしないこと。二、「{{分数}}分で終える」などの決まりを作ること。三、日時と内容を記録すること。',
  },
  {
    title: '記録の残し方',
    language: 'ja',
    body: '記録には、日時、場所、相手の言葉をそのまま、こちらの対応、その場にいた人を書いてください。{{録音について}}',
  },
  {
    title: 'Ending a long call',
    language: 'en',
    body: 'Thank you for writing to us. A call that goes on after {{what was done}} may be ended. Ask your workplace that nobody takes such calls alone, that there is a time limit, and that each call is written down.',
  },
];
