import { forStaff, type Language, type Sentence } from '#api/core/language.ts';
import type { Party } from '#api/dispatch/expert-vocabulary.ts';

/** What a mail about an appointment may say, in its reader's language. */
export type AppointmentMailFacts = {
  language: Language;
  /** Who reads it. */
  to: Party;
  kind: 'interview' | 'visit';
  ordinal: number | null;
  when: string | null;
  how: string;
  place: string;
  joinUrl: string | null;
  expertName: string | null;
  /** The times that wait for an answer. */
  times: readonly string[];
  because: string | null;
  /** A calendar entry comes with the mail. */
  attached: boolean;
  /** The reader's own page. */
  link: string;
};

/** `entry`: what the mail does to the calendar of its reader. */
type Wording = {
  subject: Record<'interview' | 'visit', Sentence>;
  entry: 'request' | 'cancel' | null;
  paragraphs: (f: AppointmentMailFacts) => string[];
};

const pick = (f: AppointmentMailFacts, said: Sentence): string => said[f.language];

const what = (f: AppointmentMailFacts): string =>
  f.kind === 'interview'
    ? pick(f, { ja: '面談', en: 'the interview', easy: '面談（係の人と話すこと）' })
    : pick(f, { ja: `第${f.ordinal}回の訪問`, en: `visit ${f.ordinal}`, easy: `${f.ordinal}回目の訪問` });
const What = (f: AppointmentMailFacts): string =>
  f.kind === 'interview'
    ? pick(f, { ja: '面談', en: 'The interview', easy: '面談（係の人と話すこと）' })
    : pick(f, { ja: `第${f.ordinal}回の訪問`, en: `Visit ${f.ordinal}`, easy: `${f.ordinal}回目の訪問` });

const details = (f: AppointmentMailFacts): string =>
  [
    f.when ? pick(f, { ja: `日時：${f.when}`, en: `When: ${f.when}`, easy: `日と時間：${f.when}` }) : '',
    f.how ? pick(f, { ja: `方法：${f.how}`, en: `How: ${f.how}`, easy: `方法：${f.how}` }) : '',
    f.place ? pick(f, { ja: `場所：${f.place}`, en: `Where: ${f.place}`, easy: `場所：${f.place}` }) : '',
    f.joinUrl
      ? pick(f, {
          ja: `参加するとき：${f.joinUrl}`,
          en: `Join at: ${f.joinUrl}`,
          easy: `参加するとき：${f.joinUrl}`,
        })
      : '',
    f.expertName && f.to !== 'expert'
      ? pick(f, {
          ja: `専門家：${f.expertName}`,
          en: `Expert: ${f.expertName}`,
          easy: `専門家：${f.expertName}`,
        })
      : '',
  ]
    .filter(Boolean)
    .join('\n');

const attachment = (f: AppointmentMailFacts, said: Sentence): string => (f.attached ? pick(f, said) : '');

const change = (f: AppointmentMailFacts): string =>
  pick(f, {
    ja: `ご都合が変わったときは、次のページで日時を変えたり、取り消したりできます。\n${f.link}`,
    en: `If it no longer suits you, change or cancel it on this page.\n${f.link}`,
    easy: `予定が変わったときは、次のページを開いてください。日と時間を変えることができます。取り消すこともできます。\n${f.link}`,
  });
const answer = (f: AppointmentMailFacts): string =>
  pick(f, {
    ja: `次のページで、それぞれの日時について、都合がつくかどうかをお答えください。ほかの日時を提案することもできます。\n${f.link}`,
    en: `On this page, please say for each time whether you can. You can also propose others.\n${f.link}`,
    easy: `次のページで、一つひとつの日と時間について、「できます」か「できません」を答えてください。ほかの日と時間を書いて送ることもできます。\n${f.link}`,
  });
const look = (f: AppointmentMailFacts): string =>
  pick(f, {
    ja: `くわしくは、次のページをご覧ください。\n${f.link}`,
    en: `See this page for more.\n${f.link}`,
    easy: `くわしいことは、次のページを見てください。\n${f.link}`,
  });
const because = (f: AppointmentMailFacts): string =>
  f.because ? pick(f, { ja: `理由：${f.because}`, en: `Why: ${f.because}`, easy: `理由：${f.because}` }) : '';
const times = (f: AppointmentMailFacts): string => f.times.map((time) => `・${time}`).join('\n');

/** The same subject for an interview and a visit. */
const both = (said: Sentence): Wording['subject'] => ({ interview: said, visit: said });

/** Every mail about an appointment, subject first. No subject says what the case is about. */
export const appointmentMails = {
  agreed: {
    subject: {
      interview: {
        ja: '面談の日時が決まりました',
        en: 'Your interview is arranged',
        easy: '面談の日と時間が決まりました',
      },
      visit: {
        ja: '訪問の日時が決まりました',
        en: 'The visit is arranged',
        easy: '訪問の日と時間が決まりました',
      },
    },
    entry: 'request',
    paragraphs: (f) => [
      pick(f, {
        ja: `${What(f)}の日時が決まりました。`,
        en: `${What(f)} is arranged.`,
        easy: `${What(f)}の日と時間が決まりました。`,
      }),
      details(f),
      attachment(f, {
        ja: '添付の予定を開くと、お使いの予定表に入ります。',
        en: 'Open the attached entry to put it into your calendar.',
        easy: 'このメールについているファイルを開くと、あなたのカレンダーに入ります。',
      }),
      change(f),
    ],
  },
  moved: {
    subject: both({ ja: '日時が変わりました', en: 'The time has changed', easy: '日と時間が変わりました' }),
    entry: 'request',
    paragraphs: (f) => [
      pick(f, {
        ja: `${what(f)}の日時が変わりました。新しい日時は次のとおりです。`,
        en: `${What(f)} has a new time.`,
        easy: `${what(f)}の日と時間が変わりました。新しい日と時間は次のとおりです。`,
      }),
      details(f),
      because(f),
      attachment(f, {
        ja: '添付の予定を開くと、前の予定と入れ替わります。',
        en: 'The attached entry replaces the earlier one in your calendar.',
        easy: 'このメールについているファイルを開くと、カレンダーの前の予定が新しくなります。',
      }),
      change(f),
    ],
  },
  cancelled: {
    subject: both({
      ja: '予定が取り消されました',
      en: 'An appointment was cancelled',
      easy: '予定が取り消しになりました',
    }),
    entry: 'cancel',
    paragraphs: (f) => [
      pick(f, {
        ja: `${what(f)}の予定は取り消されました。`,
        en: `${What(f)} was cancelled.`,
        easy: `${what(f)}の予定は取り消しになりました。`,
      }),
      attachment(f, {
        ja: '添付のファイルを開くと、予定表からも消えます。',
        en: 'Open the attached file to take it out of your calendar.',
        easy: 'このメールについているファイルを開くと、カレンダーからも消えます。',
      }),
      f.when
        ? pick(f, {
            ja: `取り消された日時：${f.when}`,
            en: `It was to be: ${f.when}`,
            easy: `取り消しになった日と時間：${f.when}`,
          })
        : '',
      because(f),
      f.kind === 'visit' && f.to !== 'expert'
        ? pick(f, {
            ja: '取り消した訪問は、回数に数えません。',
            en: 'A cancelled visit is not counted.',
            easy: '取り消した訪問は、回数に数えません。',
          })
        : '',
      look(f),
    ],
  },
  proposed: {
    subject: both({
      ja: '日時のご提案（お返事をお待ちします）',
      en: 'Times proposed: please answer',
      easy: '都合がいい日と時間を答えてください',
    }),
    entry: null,
    paragraphs: (f) => [
      pick(f, {
        ja: `${what(f)}について、次の日時が提案されています。`,
        en: `These times are proposed for ${what(f)}.`,
        easy: `${what(f)}について、次の日と時間はどうですか。`,
      }),
      times(f),
      f.place ? pick(f, { ja: `場所：${f.place}`, en: `Where: ${f.place}`, easy: `場所：${f.place}` }) : '',
      because(f),
      answer(f),
      pick(f, {
        ja: '全員の都合がついた日時に、その場で決まります。決まったら、すぐにお知らせします。',
        en: 'The first time that suits everybody is booked at once, and we will write to you.',
        easy: 'みんなが「できます」と答えた日と時間に、すぐに決まります。決まったら、すぐに知らせます。',
      }),
    ],
  },
  none_fits: {
    subject: both({
      ja: '提案された日時では決まりませんでした',
      en: 'None of the proposed times suits everybody',
      easy: '日と時間は、まだ決まりませんでした',
    }),
    entry: null,
    paragraphs: (f) => [
      pick(f, {
        ja: `${what(f)}について提案された日時は、どれも全員の都合がつきませんでした。`,
        en: `None of the times proposed for ${what(f)} suits everybody.`,
        easy: `${what(f)}について、みんなができる日と時間がありませんでした。`,
      }),
      f.to === 'office'
        ? pick(
            f,
            forStaff({
              ja: `別の日時を提案してください。\n${f.link}`,
              en: `Please propose others.\n${f.link}`,
            }),
          )
        : pick(f, {
            ja: `次のページから、ほかの日時を選んだり提案したりできます。\n${f.link}`,
            en: `Choose or propose other times on this page.\n${f.link}`,
            easy: `次のページで、ほかの日と時間をえらんでください。書いて送ることもできます。\n${f.link}`,
          }),
    ],
  },
  reminder: {
    subject: both({
      ja: 'まもなくの予定のお知らせ',
      en: 'A reminder of your appointment',
      easy: 'もうすぐの予定の知らせ',
    }),
    entry: null,
    paragraphs: (f) => [
      pick(f, {
        ja: `${what(f)}の日が近づきました。`,
        en: `${What(f)} is near.`,
        easy: `${what(f)}の日が近くなりました。`,
      }),
      details(f),
      change(f),
    ],
  },
  reported: {
    subject: both({
      ja: '訪問の報告をご確認ください',
      en: 'Please confirm the report of the visit',
      easy: '訪問の報告を、読んで確かめてください',
    }),
    entry: null,
    paragraphs: (f) => [
      pick(f, {
        ja: `${what(f)}について、専門家の報告が届きました。`,
        en: `The expert has reported on ${what(f)}.`,
        easy: `${what(f)}について、専門家の報告が届きました。`,
      }),
      pick(f, {
        ja: `次のページで内容をご確認ください。気になることがあれば、そこに書き添えられます。\n${f.link}`,
        en: `Please read and confirm it on this page. You can add a remark there.\n${f.link}`,
        easy: `次のページで、報告を読んで確かめてください。気になることがあれば、そこに書くことができます。\n${f.link}`,
      }),
    ],
  },
} as const satisfies Record<string, Wording>;

export type AppointmentMailPurpose = keyof typeof appointmentMails;
