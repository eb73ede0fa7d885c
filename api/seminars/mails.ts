import type { Sentence } from '#api/core/language.ts';
import {
  askUs,
  line,
  manage,
  pick,
  type RegistrantMailFacts,
  rule,
  wayIn,
  what,
  why,
} from '#api/seminars/shared-mails.ts';
import { ways } from '#api/seminars/vocabulary.ts';

/** `entry`: what the mail does to the person's calendar. Replaces it there, or takes it out. */
type Wording = {
  subject: Sentence;
  entry: 'request' | 'cancel' | null;
  paragraphs: (facts: RegistrantMailFacts) => string[];
};

/** Every mail to a registrant, subject first. The frame adds salutation, what to do if it was not you, and contact. */
export const registrantMails = {
  registered: {
    subject: { ja: 'お申込みを受け付けました', en: 'You are registered', easy: '申し込みを受け付けました' },
    entry: 'request',
    paragraphs: (f) => [
      pick(f, {
        ja: 'お申込みを受け付けました。お席を用意しています。',
        en: 'You are registered, and a seat is yours.',
        easy: '申し込みを受け付けました。あなたの席を用意しています。',
      }),
      what(f),
      wayIn(f),
      manage(f),
      rule(f),
      askUs(f),
    ],
  },
  requested: {
    subject: {
      ja: 'お申込みを受け付けました（確認中）',
      en: 'We received your registration',
      easy: '申し込みを受け付けました（内容を確かめています）',
    },
    entry: null,
    paragraphs: (f) => [
      pick(f, {
        ja: 'お申込みを受け付けました。このセミナーは、内容を確認してからご案内します。結果はメールでお知らせします。',
        en: 'We received your registration. For this seminar the office looks at each one first; we will write to you.',
        easy: '申し込みを受け付けました。このセミナーは、窓口が申し込みの内容を確かめます。結果はメールで知らせます。',
      }),
      what(f),
      manage(f),
      rule(f),
    ],
  },
  approved: {
    subject: { ja: 'ご参加いただけます', en: 'You are admitted', easy: 'セミナーに参加できます' },
    entry: 'request',
    paragraphs: (f) => [
      pick(f, {
        ja: 'ご参加いただけることになりました。',
        en: 'Your registration was approved.',
        easy: 'セミナーに参加できることになりました。',
      }),
      what(f),
      wayIn(f),
      manage(f),
      rule(f),
      askUs(f),
    ],
  },
  declined: {
    subject: { ja: 'お申込みの結果', en: 'About your registration', easy: '申し込みの結果' },
    entry: null,
    paragraphs: (f) => [
      pick(f, {
        ja: '申し訳ありませんが、このセミナーへのお申込みはお受けできませんでした。',
        en: 'We are sorry: we could not admit you to this seminar.',
        easy: 'すみませんが、このセミナーへの申し込みを受けることができませんでした。',
      }),
      what(f),
      why(f),
    ],
  },
  waiting: {
    subject: {
      ja: 'キャンセル待ちを受け付けました',
      en: 'You are on the waiting list',
      easy: '席が空くのを待つ申し込みを受け付けました',
    },
    entry: null,
    paragraphs: (f) => [
      pick(f, {
        ja: '満席のため、キャンセル待ちとして受け付けました。空席が出たら、順番にメールでご案内します。ご案内は午前9時から午後8時の間に送り、お返事の時間をとります。',
        en: 'All seats are taken, so you are on the waiting list. When one becomes free we offer it in turn by mail, between 9:00 and 20:00, with time to answer.',
        easy: '今は空いている席がありません。席が空くのを待つ申し込みとして受け付けました。席が空いたら、順番にメールで知らせます。メールを送るのは、午前9時から午後8時までです。返事をする時間があります。',
      }),
      line(f),
      what(f),
      pick(f, {
        ja: `お待ちにならないときは、次のページから取り消せます。\n${f.myLink}`,
        en: `If you no longer want to wait, leave the list on this page.\n${f.myLink}`,
        easy: `待たないときは、下のページから取り消すことができます。\n${f.myLink}`,
      }),
    ],
  },
  offered: {
    subject: {
      ja: '空席が出ました（お返事をお待ちします）',
      en: 'A seat is free: please answer',
      easy: '席が空きました（返事を待っています）',
    },
    entry: null,
    paragraphs: (f) => [
      pick(f, {
        ja: `空席が出ました。${f.offeredUntil ?? ''}まで、あなたのためにお席を取っておきます。`,
        en: `A seat has become free. It is kept for you until ${f.offeredUntil ?? ''}.`,
        easy: `席が空きました。${f.offeredUntil ?? ''}まで、あなたの席を取っておきます。`,
      }),
      what(f),
      pick(f, {
        ja: `参加する\n${f.myLink}?answer=accept`,
        en: `Take the seat\n${f.myLink}?answer=accept`,
        easy: `参加する\n${f.myLink}?answer=accept`,
      }),
      pick(f, {
        ja: `参加しない\n${f.myLink}?answer=leave`,
        en: `Leave it to the next person\n${f.myLink}?answer=leave`,
        easy: `参加しない\n${f.myLink}?answer=leave`,
      }),
      pick(f, {
        ja: 'この時刻までにお返事がないときは、次の方にお席をまわします。',
        en: 'Without an answer by then, the seat goes to the next person.',
        easy: 'このときまでに返事がないときは、次の人の席になります。',
      }),
    ],
  },
  lapsed: {
    subject: {
      ja: '空席のご案内の期限が過ぎました',
      en: 'The offer of a seat has lapsed',
      easy: '空いた席の返事の時間が過ぎました',
    },
    entry: null,
    paragraphs: (f) => [
      pick(f, {
        ja: 'お返事がなかったため、お席は次の方にまわしました。まだ参加したいときは、もう一度お申し込みください。',
        en: 'As there was no answer, the seat went to the next person. If you would still like to come, please register again.',
        easy: '返事がなかったので、席は次の人の席になりました。まだ参加したいときは、もう一度申し込んでください。',
      }),
      what(f),
    ],
  },
  cancelled: {
    subject: {
      ja: 'お申込みを取り消しました',
      en: 'Your registration was cancelled',
      easy: '申し込みを取り消しました',
    },
    entry: 'cancel',
    paragraphs: (f) => [
      pick(f, {
        ja: 'お申込みを取り消しました。予定表の予定も取り消されます。',
        en: 'Your registration was cancelled, and with it the entry in your calendar.',
        easy: '申し込みを取り消しました。カレンダーの予定も取り消します。',
      }),
      what(f),
      why(f),
    ],
  },
  changed: {
    subject: {
      ja: '参加のご案内が変わりました',
      en: 'Your registration has changed',
      easy: '参加の案内が変わりました',
    },
    entry: 'request',
    paragraphs: (f) => [
      pick(f, {
        ja: `参加の方法：${ways[f.way].ja}`,
        en: `You take part: ${ways[f.way].en}`,
        easy: `参加の方法：${ways[f.way].easy}`,
      }),
      what(f),
      wayIn(f),
      manage(f),
      rule(f),
    ],
  },
  again: {
    subject: { ja: 'お申込みの控え', en: 'Your registration', easy: '申し込みの控え（大切なメモ）' },
    entry: 'request',
    paragraphs: (f) => [
      pick(f, {
        ja: 'このアドレスでのお申込みの控えをお送りします。すでに申し込まれていたときも、お席は一つです。',
        en: 'Here is your registration for this address. If you had registered before, there is still one seat for you.',
        easy: 'このアドレスの申し込みの控え（大切なメモ）を送ります。前に申し込んでいたときも、席は一つです。',
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
    subject: { ja: '延期のお知らせ', en: 'The seminar is postponed', easy: 'セミナーの日を変えるお知らせ' },
    entry: 'cancel',
    paragraphs: (f) => [
      pick(f, {
        ja: 'セミナーを延期します。お申込みはそのまま残ります。新しい日程が決まったら、お知らせします。',
        en: 'The seminar is postponed. Your registration stays; we will write when there is a new date.',
        easy: 'セミナーの日を変えます。あなたの申し込みは、そのまま残ります。新しい日が決まったら、知らせます。',
      }),
      pick(f, { ja: `セミナー：${f.title}`, en: `Seminar: ${f.title}`, easy: `セミナー：${f.title}` }),
      why(f),
      manage(f),
    ],
  },
  rescheduled: {
    subject: { ja: '日程が変わりました', en: 'The date has changed', easy: 'セミナーの日が変わりました' },
    entry: 'request',
    paragraphs: (f) => [
      pick(f, {
        ja: 'セミナーの日程が変わりました。新しい日程は次のとおりです。',
        en: 'The seminar has a new date.',
        easy: 'セミナーの日が変わりました。新しい日は、下のとおりです。',
      }),
      what(f),
      why(f),
      wayIn(f),
      pick(f, {
        ja: `新しい日程で参加できないときは、次のページから取り消せます。\n${f.myLink}`,
        en: `If the new date does not suit you, cancel on this page.\n${f.myLink}`,
        easy: `新しい日に参加できないときは、下のページから取り消すことができます。\n${f.myLink}`,
      }),
      rule(f),
    ],
  },
  cancelled_by_office: {
    subject: { ja: '中止のお知らせ', en: 'The seminar is cancelled', easy: 'セミナーの中止のお知らせ' },
    entry: 'cancel',
    paragraphs: (f) => [
      pick(f, {
        ja: '申し訳ありませんが、次のセミナーを中止します。',
        en: 'We are sorry: this seminar is cancelled.',
        easy: 'すみません。下のセミナーは中止です（しません）。',
      }),
      what(f),
      why(f),
      askUs(f),
    ],
  },
  reminder_day: {
    subject: { ja: 'セミナーは明日です', en: 'The seminar is tomorrow', easy: 'セミナーは明日です' },
    entry: null,
    paragraphs: (f) => [
      pick(f, {
        ja: 'お申込みのセミナーが、明日開かれます。',
        en: 'Your seminar takes place tomorrow.',
        easy: 'あなたが申し込んだセミナーは、明日です。',
      }),
      what(f),
      wayIn(f),
      rule(f),
      manage(f),
      askUs(f),
    ],
  },
  reminder_hour: {
    subject: { ja: 'まもなく始まります', en: 'Starting in an hour', easy: 'セミナーがもうすぐ始まります' },
    entry: null,
    paragraphs: (f) => [
      pick(f, {
        ja: 'お申込みのセミナーが、まもなく始まります。',
        en: 'Your seminar starts within the hour.',
        easy: 'あなたが申し込んだセミナーが、もうすぐ始まります。',
      }),
      what(f),
      wayIn(f),
      rule(f),
      askUs(f),
    ],
  },
  follow_up: {
    subject: {
      ja: 'ご参加ありがとうございました',
      en: 'Thank you for taking part',
      easy: '参加ありがとうございました',
    },
    entry: null,
    paragraphs: (f) => [
      pick(f, {
        ja: 'ご参加いただき、ありがとうございました。',
        en: 'Thank you for taking part.',
        easy: 'セミナーへの参加、ありがとうございました。',
      }),
      pick(f, { ja: `セミナー：${f.title}`, en: `Seminar: ${f.title}`, easy: `セミナー：${f.title}` }),
      pick(f, {
        ja: `受講の証明書、アンケート、録画（公開したとき）は、次のページにあります。\n${f.myLink}`,
        en: `Certificate, survey and, once it is published, the recording are on this page.\n${f.myLink}`,
        easy: `下のページに、受講証明書（参加した証明）とアンケートがあります。録画も、公開したときは、このページにあります。\n${f.myLink}`,
      }),
    ],
  },
  absent: {
    subject: {
      ja: 'セミナーの録画について',
      en: 'About the recording of the seminar',
      easy: 'セミナーの録画について',
    },
    entry: null,
    paragraphs: (f) => [
      pick(f, {
        ja: '今回は参加の記録がありませんでした。録画を公開したときは、お知らせします。',
        en: 'We have no record that you took part this time. When the recording is published, we will write to you.',
        easy: '今回は、あなたが参加した記録がありませんでした。録画を公開したときは、知らせます。',
      }),
      pick(f, { ja: `セミナー：${f.title}`, en: `Seminar: ${f.title}`, easy: `セミナー：${f.title}` }),
      manage(f),
    ],
  },
  archive_open: {
    subject: { ja: '録画を公開しました', en: 'The recording is available', easy: '録画を公開しました' },
    entry: null,
    paragraphs: (f) => [
      pick(f, {
        ja: '録画をご覧いただけます。',
        en: 'You can now watch the recording.',
        easy: '録画を見ることができます。',
      }),
      pick(f, { ja: `セミナー：${f.title}`, en: `Seminar: ${f.title}`, easy: `セミナー：${f.title}` }),
      pick(f, {
        ja: `次のページから開けます。\n${f.myLink}`,
        en: `Open it from this page.\n${f.myLink}`,
        easy: `下のページから開くことができます。\n${f.myLink}`,
      }),
      rule(f),
    ],
  },
  office_message: {
    subject: { ja: '窓口からのお知らせ', en: 'A message from the office', easy: '窓口からのお知らせ' },
    entry: null,
    paragraphs: (f) => [
      f.message ?? '',
      pick(f, {
        ja: `セミナー：${f.title}\n日時：${f.when}`,
        en: `Seminar: ${f.title}\nWhen: ${f.when}`,
        easy: `セミナー：${f.title}\n日と時間：${f.when}`,
      }),
      manage(f),
    ],
  },
} as const satisfies Record<string, Wording>;

export type RegistrantMailPurpose = keyof typeof registrantMails;
