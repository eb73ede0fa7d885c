import type { Language, Sentence } from '#api/core/language.ts';
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
    ? pick(f, { ja: '面談', en: 'the interview' })
    : pick(f, { ja: `第${f.ordinal}回の訪問`, en: `visit ${f.ordinal}` });
const What = (f: AppointmentMailFacts): string =>
  f.kind === 'interview'
    ? pick(f, { ja: '面談', en: 'The interview' })
    : pick(f, { ja: `第${f.ordinal}回の訪問`, en: `Visit ${f.ordinal}` });

const details = (f: AppointmentMailFacts): string =>
  [
    f.when ? pick(f, { ja: `日時：${f.when}`, en: `When: ${f.when}` }) : '',
    f.how ? pick(f, { ja: `方法：${f.how}`, en: `How: ${f.how}` }) : '',
    f.place ? pick(f, { ja: `場所：${f.place}`, en: `Where: ${f.place}` }) : '',
    f.joinUrl ? pick(f, { ja: `参加するとき：${f.joinUrl}`, en: `Join at: ${f.joinUrl}` }) : '',
    f.expertName && f.to !== 'expert'
      ? pick(f, { ja: `専門家：${f.expertName}`, en: `Expert: ${f.expertName}` })
      : '',
  ]
    .filter(Boolean)
    .join('\n');

const attachment = (f: AppointmentMailFacts, said: Sentence): string => (f.attached ? pick(f, said) : '');

const change = (f: AppointmentMailFacts): string =>
  pick(f, {
    ja: `ご都合が変わったときは、次のページで日時を変えたり、取り消したりできます。\n${f.link}`,
    en: `If it no longer suits you, change or cancel it on this page.\n${f.link}`,
  });
const answer = (f: AppointmentMailFacts): string =>
  pick(f, {
    ja: `次のページで、それぞれの日時について、都合がつくかどうかをお答えください。ほかの日時を提案することもできます。\n${f.link}`,
    en: `On this page, please say for each time whether you can. You can also propose others.\n${f.link}`,
  });
const look = (f: AppointmentMailFacts): string =>
  pick(f, {
    ja: `くわしくは、次のページをご覧ください。\n${f.link}`,
    en: `See this page for more.\n${f.link}`,
  });
const because = (f: AppointmentMailFacts): string =>
  f.because ? pick(f, { ja: `理由：${f.because}`, en: `Why: ${f.because}` }) : '';
const times = (f: AppointmentMailFacts): string => f.times.map((time) => `・${time}`).join('\n');

const both = (ja: string, en: string) => ({ interview: { ja, en }, visit: { ja, en } });

/** Every mail about an appointment, subject first. No subject says what the case is about. */
export const appointmentMails = {
  agreed: {
    subject: {
      interview: { ja: '面談の日時が決まりました', en: 'Your interview is arranged' },
      visit: { ja: '訪問の日時が決まりました', en: 'The visit is arranged' },
    },
    entry: 'request',
    paragraphs: (f) => [
      pick(f, { ja: `${What(f)}の日時が決まりました。`, en: `${What(f)} is arranged.` }),
      details(f),
      attachment(
        f,
        '添付の予定を開くと、お使いの予定表に入ります。',
        'Open the attached entry to put it into your calendar.',
      ),
      change(f),
    ],
  },
  moved: {
    subject: both('日時が変わりました', 'The time has changed'),
    entry: 'request',
    paragraphs: (f) => [
      pick(f, {
        ja: `${what(f)}の日時が変わりました。新しい日時は次のとおりです。`,
        en: `${What(f)} has a new time.`,
      }),
      details(f),
      because(f),
      attachment(
        f,
        '添付の予定を開くと、前の予定と入れ替わります。',
        'The attached entry replaces the earlier one in your calendar.',
      ),
      change(f),
    ],
  },
  cancelled: {
    subject: both('予定が取り消されました', 'An appointment was cancelled'),
    entry: 'cancel',
    paragraphs: (f) => [
      pick(f, { ja: `${what(f)}の予定は取り消されました。`, en: `${What(f)} was cancelled.` }),
      attachment(
        f,
        '添付のファイルを開くと、予定表からも消えます。',
        'Open the attached file to take it out of your calendar.',
      ),
      f.when ? pick(f, { ja: `取り消された日時：${f.when}`, en: `It was to be: ${f.when}` }) : '',
      because(f),
      f.kind === 'visit' && f.to !== 'expert'
        ? pick(f, { ja: '取り消した訪問は、回数に数えません。', en: 'A cancelled visit is not counted.' })
        : '',
      look(f),
    ],
  },
  proposed: {
    subject: both('日時のご提案（お返事をお待ちします）', 'Times proposed: please answer'),
    entry: null,
    paragraphs: (f) => [
      pick(f, {
        ja: `${what(f)}について、次の日時が提案されています。`,
        en: `These times are proposed for ${what(f)}.`,
      }),
      times(f),
      f.place ? pick(f, { ja: `場所：${f.place}`, en: `Where: ${f.place}` }) : '',
      because(f),
      answer(f),
      pick(f, {
        ja: '全員の都合がついた日時に、その場で決まります。決まったら、すぐにお知らせします。',
        en: 'The first time that suits everybody is booked at once, and we will write to you.',
      }),
    ],
  },
  none_fits: {
    subject: both('提案された日時では決まりませんでした', 'None of the proposed times suits everybody'),
    entry: null,
    paragraphs: (f) => [
      pick(f, {
        ja: `${what(f)}について提案された日時は、どれも全員の都合がつきませんでした。`,
        en: `None of the times proposed for ${what(f)} suits everybody.`,
      }),
      f.to === 'office'
        ? pick(f, { ja: `別の日時を提案してください。\n${f.link}`, en: `Please propose others.\n${f.link}` })
        : pick(f, {
            ja: `次のページから、ほかの日時を選んだり提案したりできます。\n${f.link}`,
            en: `Choose or propose other times on this page.\n${f.link}`,
          }),
    ],
  },
  reminder: {
    subject: both('まもなくの予定のお知らせ', 'A reminder of your appointment'),
    entry: null,
    paragraphs: (f) => [
      pick(f, { ja: `${what(f)}の日が近づきました。`, en: `${What(f)} is near.` }),
      details(f),
      change(f),
    ],
  },
  reported: {
    subject: both('訪問の報告をご確認ください', 'Please confirm the report of the visit'),
    entry: null,
    paragraphs: (f) => [
      pick(f, {
        ja: `${what(f)}について、専門家の報告が届きました。`,
        en: `The expert has reported on ${what(f)}.`,
      }),
      pick(f, {
        ja: `次のページで内容をご確認ください。気になることがあれば、そこに書き添えられます。\n${f.link}`,
        en: `Please read and confirm it on this page. You can add a remark there.\n${f.link}`,
      }),
    ],
  },
} as const satisfies Record<string, Wording>;

export type AppointmentMailPurpose = keyof typeof appointmentMails;

type ExpertMailFacts = {
  language: Language;
  name: string;
  number: string | null;
  link: string;
  because: string | null;
};
type ExpertWording = { subject: Sentence; paragraphs: (f: ExpertMailFacts) => string[] };
const say = (f: ExpertMailFacts, said: Sentence): string => said[f.language];

/** Mails about experts: to themselves, to the organisation they are sent to, and to the desk. */
export const expertMails = {
  invited: {
    subject: { ja: '専門家の登録のご案内', en: 'Your page as an expert' },
    paragraphs: (f) => [
      say(f, {
        ja: '専門家として登録しました。次のページから、訪問できる曜日と時間、利益相反の申告、担当する案件、訪問の報告を扱えます。',
        en: 'You are on our register of experts. On this page you keep the hours in which you can visit, declare conflicts of interest, and find your cases and reports.',
      }),
      f.link,
      say(f, {
        ja: 'このリンクはあなた専用です。パスワードはありませんので、ほかの人に渡さないでください。',
        en: 'This link is yours alone. There is no password, so please do not pass it on.',
      }),
      say(f, {
        ja: 'まず、訪問できる曜日と時間をご記入ください。日時のご相談は、その範囲で行います。',
        en: 'Please enter your hours first: we propose times within them.',
      }),
    ],
  },
  given_case: {
    subject: { ja: '新しい案件をお願いします', en: 'A new case for you' },
    paragraphs: (f) => [
      say(f, { ja: '次の案件を担当していただくことになりました。', en: 'You have been chosen for a case.' }),
      say(f, { ja: `案件：${f.number}`, en: `Case: ${f.number}` }),
      say(f, {
        ja: `団体の名前とご希望は、次のページでご確認ください。利益相反にあたるときは、そのページからお知らせください。\n${f.link}`,
        en: `The organization and what it wants are on this page. If there is a conflict of interest, tell us there.\n${f.link}`,
      }),
    ],
  },
  taken_case: {
    subject: { ja: '案件の担当が替わりました', en: 'A case has passed to somebody else' },
    paragraphs: (f) => [
      say(f, {
        ja: `案件 ${f.number} は、別の専門家が担当することになりました。これからの訪問の予定は取り消されます。`,
        en: `Case ${f.number} has passed to another expert. Your coming visits there are cancelled.`,
      }),
      say(f, { ja: `あなたのページ\n${f.link}`, en: `Your page\n${f.link}` }),
    ],
  },
  expert_chosen: {
    subject: { ja: '専門家が決まりました', en: 'Your expert has been chosen' },
    paragraphs: (f) => [
      say(f, {
        ja: `担当する専門家が決まりました。\n専門家：${f.name}`,
        en: `Your expert has been chosen: ${f.name}.`,
      }),
      say(f, {
        ja: '原則として、すべての回を同じ専門家がうかがいます。訪問の日時は、これからご相談します。',
        en: 'In principle the same expert comes to all visits. The times are arranged next.',
      }),
      say(f, {
        ja: `その専門家とのあいだに利害の関わりがあるときは、次のページからお知らせください。\n${f.link}`,
        en: `If you and this expert have interests that conflict, tell us on this page.\n${f.link}`,
      }),
    ],
  },
  expert_replaced: {
    subject: { ja: '専門家が替わりました', en: 'Another expert will come' },
    paragraphs: (f) => [
      say(f, {
        ja: `これからの訪問は、別の専門家がうかがいます。\n専門家：${f.name}`,
        en: `From now on, ${f.name} will come to the visits.`,
      }),
      f.because ? say(f, { ja: `理由：${f.because}`, en: `Why: ${f.because}` }) : '',
      say(f, {
        ja: `くわしくは、次のページをご覧ください。\n${f.link}`,
        en: `See this page for more.\n${f.link}`,
      }),
    ],
  },
  other_expert: {
    subject: { ja: '今回は別の専門家がうかがいます', en: 'For this visit, another expert will come' },
    paragraphs: (f) => [
      say(f, {
        ja: `次の訪問は、担当とは別の専門家がうかがいます。\n専門家：${f.name}`,
        en: `${f.name} will come to the next visit.`,
      }),
      f.because ? say(f, { ja: `理由：${f.because}`, en: `Why: ${f.because}` }) : '',
      say(f, {
        ja: `くわしくは、次のページをご覧ください。\n${f.link}`,
        en: `See this page for more.\n${f.link}`,
      }),
    ],
  },
  conflict_declared: {
    subject: { ja: '利益相反の申告がありました', en: 'A conflict of interest was declared' },
    paragraphs: (f) => [
      say(f, {
        ja: `案件 ${f.number} の専門家について、利益相反の申告がありました。担当を見直してください。これからの訪問の提案はできなくなります。`,
        en: `A conflict of interest was declared about the expert of case ${f.number}. Please choose another: no more visits can be proposed with this one.`,
      }),
      f.link,
    ],
  },
  times_offered: {
    subject: { ja: '面談の日時をお選びください', en: 'Please choose a time for the interview' },
    paragraphs: (f) => [
      say(f, {
        ja: '面談の日時をご案内します。次のページで、ご都合のよい日時を選んでください。選ぶと、その場で決まります。',
        en: 'We would like to arrange the interview. Please choose a time on this page; it is yours at once.',
      }),
      f.link,
      f.because ?? '',
      say(f, {
        ja: 'ご都合のつく日時がないときは、同じページから、ほかの日時をご提案いただけます。',
        en: 'If none suits you, propose others on the same page.',
      }),
    ],
  },
  interview_wished: {
    subject: { ja: '面談の日時の希望が届きました', en: 'The organization proposed times' },
    paragraphs: (f) => [
      say(f, {
        ja: `案件 ${f.number} の団体から、面談の日時の希望が届きました。答えてください。`,
        en: `The organization of case ${f.number} proposed times for the interview. Please answer.`,
      }),
      f.link,
    ],
  },
} as const satisfies Record<string, ExpertWording>;
export type ExpertMailPurpose = keyof typeof expertMails;
