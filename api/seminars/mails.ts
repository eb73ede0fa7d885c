import type { Language, Sentence } from '#api/core/language.ts';
import type { RegistrationState } from '#api/seminars/registration-workflow.ts';
import { recordingRule, type Way, ways } from '#api/seminars/vocabulary.ts';

/** What a mail to a registrant may say, in the reader's language. */
export type RegistrantMailFacts = {
  language: Language;
  title: string;
  when: string;
  place: string;
  way: Way;
  state: RegistrationState;
  ticketNumber: string;
  myLink: string;
  /** The personal way in, for whoever has a seat online. */
  joinLink: string | null;
  offeredUntil: string | null;
  range: { from: number; until: number | null } | null;
  because: string | null;
  message: string | null;
  archiveUrl: string | null;
  contactAddress: string;
};

/** `entry`: what the mail does to the person's calendar. Replaces it there, or takes it out. */
type Wording = {
  subject: Sentence;
  entry: 'request' | 'cancel' | null;
  paragraphs: (facts: RegistrantMailFacts) => string[];
};

const pick = (facts: RegistrantMailFacts, said: Sentence): string => said[facts.language];

const what = (f: RegistrantMailFacts): string =>
  pick(f, {
    ja: `セミナー：${f.title}\n日時：${f.when}\n場所：${f.place}`,
    en: `Seminar: ${f.title}\nWhen: ${f.when}\nWhere: ${f.place}`,
  });

const wayIn = (f: RegistrantMailFacts): string => {
  if (f.joinLink)
    return pick(f, {
      ja: `当日は、あなた専用の次のリンクから参加できます。始まる30分前に開きます。ほかの人に渡さないでください。\n${f.joinLink}`,
      en: `On the day, take part by this link, which is yours alone. It opens 30 minutes before the start. Please do not pass it on.\n${f.joinLink}`,
    });
  if (f.way === 'hall' && f.state === 'registered')
    return pick(f, {
      ja: '会場の受付では、次のページの二次元コードか、受付番号をお見せください。',
      en: 'At the venue, show the QR code on the page below, or your number.',
    });
  return '';
};

const manage = (f: RegistrantMailFacts): string =>
  pick(f, {
    ja: `申込みの確認・変更・取り消しは、次のページでできます。\n${f.myLink}`,
    en: `See, change or cancel your registration on this page.\n${f.myLink}`,
  });

const rule = (f: RegistrantMailFacts): string => recordingRule[f.language];

const askUs = (f: RegistrantMailFacts): string =>
  pick(f, {
    ja: `うまくいかないときは、${f.contactAddress} にお知らせください。`,
    en: `If anything does not work, write to ${f.contactAddress}.`,
  });

const line = (f: RegistrantMailFacts): string => {
  if (!f.range) return '';
  const { from, until } = f.range;
  return until
    ? pick(f, {
        ja: `いまの順番は、およそ${from}〜${until}番目です。`,
        en: `You are about number ${from} to ${until} in line.`,
      })
    : pick(f, {
        ja: `いまの順番は、およそ${from}番目よりあとです。`,
        en: `You are about number ${from} or later in line.`,
      });
};

const why = (f: RegistrantMailFacts): string => f.because ?? '';

/** Every mail to a registrant, subject first. The frame adds salutation, what to do if it was not you, and contact. */
export const registrantMails = {
  registered: {
    subject: { ja: 'お申込みを受け付けました', en: 'You are registered' },
    entry: 'request',
    paragraphs: (f) => [
      pick(f, {
        ja: 'お申込みを受け付けました。お席を用意しています。',
        en: 'You are registered, and a seat is yours.',
      }),
      what(f),
      wayIn(f),
      manage(f),
      rule(f),
      askUs(f),
    ],
  },
  requested: {
    subject: { ja: 'お申込みを受け付けました（確認中）', en: 'We received your registration' },
    entry: null,
    paragraphs: (f) => [
      pick(f, {
        ja: 'お申込みを受け付けました。このセミナーは、内容を確認してからご案内します。結果はメールでお知らせします。',
        en: 'We received your registration. For this seminar the office looks at each one first; we will write to you.',
      }),
      what(f),
      manage(f),
      rule(f),
    ],
  },
  approved: {
    subject: { ja: 'ご参加いただけます', en: 'You are admitted' },
    entry: 'request',
    paragraphs: (f) => [
      pick(f, { ja: 'ご参加いただけることになりました。', en: 'Your registration was approved.' }),
      what(f),
      wayIn(f),
      manage(f),
      rule(f),
      askUs(f),
    ],
  },
  declined: {
    subject: { ja: 'お申込みの結果', en: 'About your registration' },
    entry: null,
    paragraphs: (f) => [
      pick(f, {
        ja: '申し訳ありませんが、このセミナーへのお申込みはお受けできませんでした。',
        en: 'We are sorry: we could not admit you to this seminar.',
      }),
      what(f),
      why(f),
    ],
  },
  waiting: {
    subject: { ja: 'キャンセル待ちを受け付けました', en: 'You are on the waiting list' },
    entry: null,
    paragraphs: (f) => [
      pick(f, {
        ja: '満席のため、キャンセル待ちとして受け付けました。空席が出たら、順番にメールでご案内します。ご案内は午前9時から午後8時の間に送り、お返事の時間をとります。',
        en: 'All seats are taken, so you are on the waiting list. When one becomes free we offer it in turn by mail, between 9:00 and 20:00, with time to answer.',
      }),
      line(f),
      what(f),
      pick(f, {
        ja: `お待ちにならないときは、次のページから取り消せます。\n${f.myLink}`,
        en: `If you no longer want to wait, leave the list on this page.\n${f.myLink}`,
      }),
    ],
  },
  offered: {
    subject: { ja: '空席が出ました（お返事をお待ちします）', en: 'A seat is free: please answer' },
    entry: null,
    paragraphs: (f) => [
      pick(f, {
        ja: `空席が出ました。${f.offeredUntil ?? ''}まで、あなたのためにお席を取っておきます。`,
        en: `A seat has become free. It is kept for you until ${f.offeredUntil ?? ''}.`,
      }),
      what(f),
      pick(f, { ja: `参加する\n${f.myLink}?answer=accept`, en: `Take the seat\n${f.myLink}?answer=accept` }),
      pick(f, {
        ja: `参加しない\n${f.myLink}?answer=leave`,
        en: `Leave it to the next person\n${f.myLink}?answer=leave`,
      }),
      pick(f, {
        ja: 'この時刻までにお返事がないときは、次の方にお席をまわします。',
        en: 'Without an answer by then, the seat goes to the next person.',
      }),
    ],
  },
  lapsed: {
    subject: { ja: '空席のご案内の期限が過ぎました', en: 'The offer of a seat has lapsed' },
    entry: null,
    paragraphs: (f) => [
      pick(f, {
        ja: 'お返事がなかったため、お席は次の方にまわしました。まだ参加したいときは、もう一度お申し込みください。',
        en: 'As there was no answer, the seat went to the next person. If you would still like to come, please register again.',
      }),
      what(f),
    ],
  },
  cancelled: {
    subject: { ja: 'お申込みを取り消しました', en: 'Your registration was cancelled' },
    entry: 'cancel',
    paragraphs: (f) => [
      pick(f, {
        ja: 'お申込みを取り消しました。予定表の予定も取り消されます。',
        en: 'Your registration was cancelled, and with it the entry in your calendar.',
      }),
      what(f),
      why(f),
    ],
  },
  changed: {
    subject: { ja: '参加のご案内が変わりました', en: 'Your registration has changed' },
    entry: 'request',
    paragraphs: (f) => [
      pick(f, { ja: `参加の方法：${ways[f.way].ja}`, en: `You take part: ${ways[f.way].en}` }),
      what(f),
      wayIn(f),
      manage(f),
      rule(f),
    ],
  },
  again: {
    subject: { ja: 'お申込みの控え', en: 'Your registration' },
    entry: 'request',
    paragraphs: (f) => [
      pick(f, {
        ja: 'このアドレスでのお申込みの控えをお送りします。すでに申し込まれていたときも、お席は一つです。',
        en: 'Here is your registration for this address. If you had registered before, there is still one seat for you.',
      }),
      what(f),
      line(f),
      wayIn(f),
      manage(f),
      rule(f),
      askUs(f),
    ],
  },
  postponed: {
    subject: { ja: '延期のお知らせ', en: 'The seminar is postponed' },
    entry: 'cancel',
    paragraphs: (f) => [
      pick(f, {
        ja: 'セミナーを延期します。お申込みはそのまま残ります。新しい日程が決まったら、お知らせします。',
        en: 'The seminar is postponed. Your registration stays; we will write when there is a new date.',
      }),
      pick(f, { ja: `セミナー：${f.title}`, en: `Seminar: ${f.title}` }),
      why(f),
      manage(f),
    ],
  },
  rescheduled: {
    subject: { ja: '日程が変わりました', en: 'The date has changed' },
    entry: 'request',
    paragraphs: (f) => [
      pick(f, {
        ja: 'セミナーの日程が変わりました。新しい日程は次のとおりです。',
        en: 'The seminar has a new date.',
      }),
      what(f),
      why(f),
      wayIn(f),
      pick(f, {
        ja: `新しい日程で参加できないときは、次のページから取り消せます。\n${f.myLink}`,
        en: `If the new date does not suit you, cancel on this page.\n${f.myLink}`,
      }),
      rule(f),
    ],
  },
  cancelled_by_office: {
    subject: { ja: '中止のお知らせ', en: 'The seminar is cancelled' },
    entry: 'cancel',
    paragraphs: (f) => [
      pick(f, {
        ja: '申し訳ありませんが、次のセミナーを中止します。',
        en: 'We are sorry: this seminar is cancelled.',
      }),
      what(f),
      why(f),
      askUs(f),
    ],
  },
  reminder_day: {
    subject: { ja: 'セミナーは明日です', en: 'The seminar is tomorrow' },
    entry: null,
    paragraphs: (f) => [
      pick(f, { ja: 'お申込みのセミナーが、明日開かれます。', en: 'Your seminar takes place tomorrow.' }),
      what(f),
      wayIn(f),
      rule(f),
      manage(f),
      askUs(f),
    ],
  },
  reminder_hour: {
    subject: { ja: 'まもなく始まります', en: 'Starting in an hour' },
    entry: null,
    paragraphs: (f) => [
      pick(f, {
        ja: 'お申込みのセミナーが、まもなく始まります。',
        en: 'Your seminar starts within the hour.',
      }),
      what(f),
      wayIn(f),
      rule(f),
      askUs(f),
    ],
  },
  follow_up: {
    subject: { ja: 'ご参加ありがとうございました', en: 'Thank you for taking part' },
    entry: null,
    paragraphs: (f) => [
      pick(f, { ja: 'ご参加いただき、ありがとうございました。', en: 'Thank you for taking part.' }),
      pick(f, { ja: `セミナー：${f.title}`, en: `Seminar: ${f.title}` }),
      pick(f, {
        ja: `受講の証明書、アンケート、録画（公開したとき）は、次のページにあります。\n${f.myLink}`,
        en: `Certificate, survey and, once it is published, the recording are on this page.\n${f.myLink}`,
      }),
    ],
  },
  absent: {
    subject: { ja: 'セミナーの録画について', en: 'About the recording of the seminar' },
    entry: null,
    paragraphs: (f) => [
      pick(f, {
        ja: '今回は参加の記録がありませんでした。録画を公開したときは、お知らせします。',
        en: 'We have no record that you took part this time. When the recording is published, we will write to you.',
      }),
      pick(f, { ja: `セミナー：${f.title}`, en: `Seminar: ${f.title}` }),
      manage(f),
    ],
  },
  archive_open: {
    subject: { ja: '録画を公開しました', en: 'The recording is available' },
    entry: null,
    paragraphs: (f) => [
      pick(f, { ja: '録画をご覧いただけます。', en: 'You can now watch the recording.' }),
      pick(f, { ja: `セミナー：${f.title}`, en: `Seminar: ${f.title}` }),
      pick(f, { ja: `次のページから開けます。\n${f.myLink}`, en: `Open it from this page.\n${f.myLink}` }),
      rule(f),
    ],
  },
  office_message: {
    subject: { ja: '窓口からのお知らせ', en: 'A message from the office' },
    entry: null,
    paragraphs: (f) => [
      f.message ?? '',
      pick(f, { ja: `セミナー：${f.title}\n日時：${f.when}`, en: `Seminar: ${f.title}\nWhen: ${f.when}` }),
      manage(f),
    ],
  },
} as const satisfies Record<string, Wording>;

export type RegistrantMailPurpose = keyof typeof registrantMails;
