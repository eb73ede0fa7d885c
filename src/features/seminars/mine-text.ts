import type { Said, Texts } from '../../language.ts';

/** The page of one registration, opened by the link in its mails. */
export const mineText = {
  pageTitle: { ja: 'お申込みの内容', en: 'Your registration' },
  number: { ja: '受付番号', en: 'Number' },
  deadLink: { ja: 'このリンクでは開けません', en: 'This link opens nothing' },
  notDone: { ja: 'できませんでした', en: 'That was not possible' },
  date: { ja: 'セミナーの日', en: 'The seminar' },
  wasPlanned: { ja: 'はじめの予定', en: 'Was planned for' },
  answerBy: { ja: 'お返事は、この時刻まで', en: 'Please answer by' },
  answerByMeans: {
    ja: 'それまで、お席を取っておきます。お返事がないときは、次の方にまわします。',
    en: 'The seat is kept for you until then. Without an answer it goes to the next person.',
  },
  place: {
    ja: (from: number, until: number | null) =>
      until
        ? `いまの順番は、およそ${from}〜${until}番目です。`
        : `いまの順番は、およそ${from}番目よりあとです。`,
    en: (from: number, until: number | null) =>
      until ? `You are about number ${from} to ${until} in line.` : `You are about number ${from} or later.`,
  },
  waitingMeans: {
    ja: '空席が出たら、午前9時から午後8時のあいだに、メールでご案内します。お返事の時間をとります。',
    en: 'A free seat is offered by mail between 9:00 and 20:00, with time to answer.',
  },
  requestedMeans: {
    ja: 'ご参加いただけるかを、メールでお知らせします。',
    en: 'We will write to you whether you can take part.',
  },
  againMeans: {
    ja: '受付が開いているあいだは、もう一度申し込めます。',
    en: 'While registration is open, you can register again.',
  },
  goAgain: { ja: 'セミナーのページへ', en: 'To the page of the seminar' },

  join: { ja: '当日の入り口を開く', en: 'Open your way in' },
  joinMeans: {
    ja: '始まる30分前に開きます。あなた専用です。ほかの人に渡さないでください。',
    en: 'It opens 30 minutes before the start and is yours alone: please do not pass it on.',
  },
  calendar: { ja: '予定表に入れる（.ics）', en: 'Add to calendar (.ics)' },
  print: { ja: '印刷する', en: 'Print' },
  accept: { ja: 'この席で参加する', en: 'Take the seat' },
  leave: { ja: '次の方にゆずる', en: 'Leave it to the next person' },

  ticket: { ja: '会場の受付で見せるもの', en: 'To show at the venue' },
  ticketMeans: {
    ja: 'この二次元コードか、受付番号をお見せください。印刷しても、画面のままでもかまいません。',
    en: 'Show this QR code or the number, on paper or on your screen.',
  },
  ticketCode: { ja: '受付用の二次元コード', en: 'QR code of your ticket' },
  facts: { ja: 'お申込みの内容', en: 'Your registration' },
  seminar: { ja: 'セミナー', en: 'Seminar' },
  when: { ja: '日時', en: 'When' },
  way: { ja: '参加の方法', en: 'You take part' },
  venue: { ja: '会場', en: 'Venue' },
  name: { ja: 'お名前', en: 'Name' },
  organisation: { ja: '会社・団体', en: 'Company or organization' },
  address: { ja: 'メールアドレス', en: 'E-mail address' },
  registeredAt: { ja: '申し込んだ日時', en: 'Registered at' },
  changes: { ja: '変更と取り消し', en: 'Change or cancel' },
  changeWay: {
    ja: (way: string) => `参加の方法を「${way}」に変える`,
    en: (way: string) => `Change to: ${way.toLowerCase()}`,
  },
  changeWayMeans: {
    ja: 'いま空いている席に移ります。いまの席は、ほかの人にまわります。',
    en: 'You move to a seat that is free now. Your present seat goes to somebody else.',
  },
  changeAnswers: { ja: '質問への答えを書き直す', en: 'Change your answers' },
  save: { ja: '書き直した内容で残す', en: 'Keep these answers' },
  cancel: { ja: '申込みを取り消す', en: 'Cancel the registration' },
  leaveLine: { ja: 'キャンセル待ちをやめる', en: 'Leave the waiting list' },
  noChanges: {
    ja: 'お名前やアドレスの書きまちがいは、窓口にお知らせください。',
    en: 'If your name or address is wrong, please tell the office.',
  },
  mails: { ja: 'お送りしたメール', en: 'Mails we sent' },

  recordingRule: { ja: '録画・録音', en: 'Recording' },
  afterwards: { ja: 'セミナーのあと', en: 'After the seminar' },
  certificate: { ja: '受講の証明書', en: 'Certificate of attendance' },
  certificateMeans: {
    ja: '参加の記録があります。証明書には、だれでも確かめられる番号が付きます。',
    en: 'We have a record that you took part. The certificate has a code that anybody can check.',
  },
  certificateGet: { ja: '証明書を出す', en: 'Get the certificate' },
  certificateShow: { ja: '証明書を開く', en: 'Open the certificate' },
  certificateNone: {
    ja: '参加の記録がないため、証明書はお出しできません。お心当たりと違うときは、窓口にお知らせください。',
    en: 'We have no record that you took part, so there is no certificate. If that is wrong, please tell the office.',
  },
  certificateLater: {
    ja: '参加の記録を確かめています。証明書は、セミナーの次の日までに、ここで受け取れます。',
    en: 'We are checking the records. The certificate appears here by the day after the seminar.',
  },
  survey: { ja: 'アンケート', en: 'Survey' },
  surveyMeans: {
    ja: '2分ほどで終わります。お名前を付けずに集計します。',
    en: 'About two minutes. The results are shown without names.',
  },
  surveyGo: { ja: 'アンケートに答える', en: 'Answer the survey' },
  surveyed: {
    ja: 'アンケートにお答えいただきました。ありがとうございました。',
    en: 'You have answered the survey. Thank you.',
  },
  surveySend: { ja: 'アンケートを送る', en: 'Send your answers' },
  surveyBack: { ja: 'お申込みの内容へ戻る', en: 'Back to your registration' },
} satisfies Texts;

/** What is so now, as the heading of the page. */
export const mineTitles = {
  registered: { ja: 'お席を用意しています', en: 'A seat is yours' },
  requested: { ja: 'お申込みの内容を確認しています', en: 'We are looking at your registration' },
  waiting: { ja: 'キャンセル待ちをしています', en: 'You are on the waiting list' },
  offered: { ja: '空席が出ました', en: 'A seat is free for you' },
  declined: { ja: 'お申込みをお受けできませんでした', en: 'We could not admit you' },
  lapsed: { ja: 'ご案内の期限が過ぎました', en: 'The time for the offer has passed' },
  cancelled: { ja: 'お申込みを取り消しました', en: 'Your registration was cancelled' },
  seminarCancelled: { ja: 'セミナーは中止になりました', en: 'The seminar was cancelled' },
  seminarPostponed: { ja: 'セミナーは延期になりました', en: 'The seminar is postponed' },
  attended: { ja: 'ご参加ありがとうございました', en: 'Thank you for taking part' },
  over: { ja: 'セミナーは終わりました', en: 'The seminar is over' },
} satisfies Texts;

/** One question and one button: a link in a mail leads here, and changes nothing by itself. */
export const askText = {
  accept: { ja: 'この席で参加しますか', en: 'Would you like to take the seat?' },
  acceptMeans: {
    ja: 'ボタンを押すと、お席が決まり、入り方をメールで送ります。',
    en: 'The button makes the seat yours, and the way in comes by mail.',
  },
  acceptYes: { ja: 'この席で参加する', en: 'Take the seat' },
  leave: { ja: 'この席を、次の方にゆずりますか', en: 'Leave the seat to the next person?' },
  leaveMeans: {
    ja: 'ボタンを押すと、お申込みは終わり、次の方にご案内します。',
    en: 'The button ends your registration, and the next person is asked.',
  },
  leaveYes: { ja: '次の方にゆずる', en: 'Leave the seat' },
  cancel: { ja: '申込みを取り消しますか', en: 'Cancel your registration?' },
  cancelMeans: {
    ja: 'お席は次の方にまわり、予定表の予定も取り消されます。あとで戻すことはできません。',
    en: 'The seat goes to the next person and the entry leaves your calendar. This cannot be undone.',
  },
  cancelYes: { ja: '申込みを取り消す', en: 'Cancel the registration' },
  leaveLine: { ja: 'キャンセル待ちをやめますか', en: 'Leave the waiting list?' },
  leaveLineMeans: {
    ja: '待っている順番がなくなります。あとで戻すことはできません。',
    en: 'You lose your place in line. This cannot be undone.',
  },
  leaveLineYes: { ja: 'キャンセル待ちをやめる', en: 'Leave the waiting list' },
  back: { ja: 'このままにする', en: 'Keep it as it is' },
} satisfies Texts;

export const mineDone = {
  accepted: { ja: 'お席が決まりました', en: 'The seat is yours' },
  way: { ja: '参加の方法を変えました', en: 'You take part the other way now' },
  answers: { ja: '書き直した答えを残しました', en: 'Your new answers are kept' },
  survey: { ja: 'アンケートを受け取りました', en: 'We received your answers' },
} satisfies Texts;

/** What each mail was about. */
export const mineMails: Readonly<Record<string, Said>> = {
  registered: { ja: '受付の確認', en: 'Confirmation' },
  requested: { ja: '受付の確認', en: 'Confirmation' },
  approved: { ja: '参加のご案内', en: 'Admission' },
  declined: { ja: 'お申込みの結果', en: 'Result' },
  waiting: { ja: 'キャンセル待ちの確認', en: 'Waiting list' },
  offered: { ja: '空席のご案内', en: 'Offer of a seat' },
  lapsed: { ja: 'ご案内の終わり', en: 'End of the offer' },
  cancelled: { ja: '取り消しの確認', en: 'Cancellation' },
  changed: { ja: '変更の確認', en: 'Change' },
  again: { ja: 'お申込みの控え', en: 'Copy of your registration' },
  postponed: { ja: '延期のお知らせ', en: 'Postponement' },
  rescheduled: { ja: '日程の変更', en: 'New date' },
  cancelled_by_office: { ja: '中止のお知らせ', en: 'Cancellation by the office' },
  reminder_day: { ja: '前の日のお知らせ', en: 'Reminder the day before' },
  reminder_hour: { ja: '始まる前のお知らせ', en: 'Reminder before the start' },
  follow_up: { ja: '参加のお礼', en: 'Thanks' },
  absent: { ja: '録画のお知らせ', en: 'About the recording' },
  archive_open: { ja: '録画の公開', en: 'Recording available' },
  office_message: { ja: '窓口からのお知らせ', en: 'Message from the office' },
};
