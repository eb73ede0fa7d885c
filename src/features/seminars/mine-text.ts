import type { Said, Texts } from '../../language.ts';

/** The page of one registration, opened by the link in its mails. */
export const mineText = {
  pageTitle: { ja: 'お申込みの内容', en: 'Your registration', easy: '申し込みの内容' },
  number: { ja: '受付番号', en: 'Number', easy: '受付番号' },
  deadLink: {
    ja: 'このリンクでは開けません',
    en: 'This link opens nothing',
    easy: 'このリンクでは開くことができません',
  },
  notDone: { ja: 'できませんでした', en: 'That was not possible', easy: 'できませんでした' },
  date: { ja: 'セミナーの日', en: 'The seminar', easy: 'セミナーの日' },
  wasPlanned: { ja: 'はじめの予定', en: 'Was planned for', easy: 'はじめの予定' },
  answerBy: {
    ja: 'お返事は、この時刻まで',
    en: 'Please answer by',
    easy: 'このときまでに返事をしてください',
  },
  answerByMeans: {
    ja: 'それまで、お席を取っておきます。お返事がないときは、次の方にまわします。',
    en: 'The seat is kept for you until then. Without an answer it goes to the next person.',
    easy: 'そのときまで、あなたの席を取っておきます。返事がないときは、次の人の席になります。',
  },
  place: {
    ja: (from: number, until: number | null) =>
      until
        ? `いまの順番は、およそ${from}〜${until}番目です。`
        : `いまの順番は、およそ${from}番目よりあとです。`,
    en: (from: number, until: number | null) =>
      until ? `You are about number ${from} to ${until} in line.` : `You are about number ${from} or later.`,
    easy: (from: number, until: number | null) =>
      until
        ? `今の順番は、だいたい${from}番目から${until}番目です。`
        : `今の順番は、だいたい${from}番目よりあとです。`,
  },
  waitingMeans: {
    ja: '空席が出たら、午前9時から午後8時のあいだに、メールでご案内します。お返事の時間をとります。',
    en: 'A free seat is offered by mail between 9:00 and 20:00, with time to answer.',
    easy: '席が空いたら、メールで知らせます。メールを送るのは、午前9時から午後8時までです。返事をする時間があります。',
  },
  requestedMeans: {
    ja: 'ご参加いただけるかを、メールでお知らせします。',
    en: 'We will write to you whether you can take part.',
    easy: '参加できるかどうかを、メールで知らせます。',
  },
  againMeans: {
    ja: '受付が開いているあいだは、もう一度申し込めます。',
    en: 'While registration is open, you can register again.',
    easy: '申し込みができるあいだは、もう一度申し込むことができます。',
  },
  goAgain: { ja: 'セミナーのページへ', en: 'To the page of the seminar', easy: 'セミナーのページへ' },

  join: { ja: '当日の入り口を開く', en: 'Open your way in', easy: 'セミナーの入り口を開く' },
  joinMeans: {
    ja: '始まる30分前に開きます。あなた専用です。ほかの人に渡さないでください。',
    en: 'It opens 30 minutes before the start and is yours alone: please do not pass it on.',
    easy: '始まる30分前に開きます。あなただけの入り口です。ほかの人にわたさないでください。',
  },
  calendar: {
    ja: '予定表に入れる（.ics）',
    en: 'Add to calendar (.ics)',
    easy: 'カレンダーに入れる（.ics）',
  },
  print: { ja: '印刷する', en: 'Print', easy: '印刷する' },
  accept: { ja: 'この席で参加する', en: 'Take the seat', easy: 'この席で参加する' },
  leave: { ja: '次の方にゆずる', en: 'Leave it to the next person', easy: '次の人にゆずる' },

  ticket: { ja: '会場の受付で見せるもの', en: 'To show at the venue', easy: '会場の受付で見せるもの' },
  ticketMeans: {
    ja: 'この二次元コードか、受付番号をお見せください。印刷しても、画面のままでもかまいません。',
    en: 'Show this QR code or the number, on paper or on your screen.',
    easy: 'このQRコードか、受付番号を見せてください。紙に印刷しても、画面のままでもいいです。',
  },
  ticketCode: { ja: '受付用の二次元コード', en: 'QR code of your ticket', easy: '受付で見せるQRコード' },
  facts: { ja: 'お申込みの内容', en: 'Your registration', easy: '申し込みの内容' },
  seminar: { ja: 'セミナー', en: 'Seminar', easy: 'セミナー' },
  when: { ja: '日時', en: 'When', easy: '日と時間' },
  way: { ja: '参加の方法', en: 'You take part', easy: '参加の方法' },
  venue: { ja: '会場', en: 'Venue', easy: '会場' },
  name: { ja: 'お名前', en: 'Name', easy: '名前' },
  organisation: { ja: '会社・団体', en: 'Company or organization', easy: '会社や団体' },
  address: { ja: 'メールアドレス', en: 'E-mail address', easy: 'メールアドレス' },
  registeredAt: { ja: '申し込んだ日時', en: 'Registered at', easy: '申し込んだ日と時間' },
  changes: { ja: '変更と取り消し', en: 'Change or cancel', easy: '変えるとき・取り消すとき' },
  changeWay: {
    ja: (way: string) => `参加の方法を「${way}」に変える`,
    en: (way: string) => `Change to: ${way.toLowerCase()}`,
    easy: (way: string) => `参加の方法を「${way}」に変える`,
  },
  changeWayMeans: {
    ja: 'いま空いている席に移ります。いまの席は、ほかの人にまわります。',
    en: 'You move to a seat that is free now. Your present seat goes to somebody else.',
    easy: '今空いている席に変わります。今の席は、ほかの人の席になります。',
  },
  changeAnswers: { ja: '質問への答えを書き直す', en: 'Change your answers', easy: '質問の答えを書きなおす' },
  save: { ja: '書き直した内容で残す', en: 'Keep these answers', easy: '書きなおした答えにする' },
  cancel: { ja: '申込みを取り消す', en: 'Cancel the registration', easy: '申し込みを取り消す' },
  leaveLine: {
    ja: 'キャンセル待ちをやめる',
    en: 'Leave the waiting list',
    easy: '席が空くのを待つことをやめる',
  },
  noChanges: {
    ja: 'お名前やアドレスの書きまちがいは、窓口にお知らせください。',
    en: 'If your name or address is wrong, please tell the office.',
    easy: '名前やアドレスをまちがえて書いたときは、窓口に知らせてください。',
  },
  mails: { ja: 'お送りしたメール', en: 'Mails we sent', easy: '窓口が送ったメール' },

  recordingRule: { ja: '録画・録音', en: 'Recording', easy: '録画・録音' },
  afterwards: { ja: 'セミナーのあと', en: 'After the seminar', easy: 'セミナーのあと' },
  certificate: {
    ja: '受講の証明書',
    en: 'Certificate of attendance',
    easy: '受講証明書（セミナーに参加した証明）',
  },
  certificateMeans: {
    ja: '参加の記録があります。証明書には、だれでも確かめられる番号が付きます。',
    en: 'We have a record that you took part. The certificate has a code that anybody can check.',
    easy: 'あなたが参加した記録があります。証明書には番号があります。その番号で、だれでも証明書を確かめることができます。',
  },
  certificateGet: { ja: '証明書を出す', en: 'Get the certificate', easy: '証明書をもらう' },
  certificateShow: { ja: '証明書を開く', en: 'Open the certificate', easy: '証明書を開く' },
  certificateNone: {
    ja: '参加の記録がないため、証明書はお出しできません。お心当たりと違うときは、窓口にお知らせください。',
    en: 'We have no record that you took part, so there is no certificate. If that is wrong, please tell the office.',
    easy: 'あなたが参加した記録がありません。そのため、証明書を出すことができません。参加したときは、窓口に知らせてください。',
  },
  certificateLater: {
    ja: '参加の記録を確かめています。証明書は、セミナーの次の日までに、ここで受け取れます。',
    en: 'We are checking the records. The certificate appears here by the day after the seminar.',
    easy: '参加した記録を確かめています。証明書は、セミナーの次の日までに、ここで受け取ることができます。',
  },
  survey: { ja: 'アンケート', en: 'Survey', easy: 'アンケート' },
  surveyMeans: {
    ja: '2分ほどで終わります。お名前を付けずに集計します。',
    en: 'About two minutes. The results are shown without names.',
    easy: '2分くらいで終わります。答えは、名前をつけないでまとめます。',
  },
  surveyGo: { ja: 'アンケートに答える', en: 'Answer the survey', easy: 'アンケートに答える' },
  surveyed: {
    ja: 'アンケートにお答えいただきました。ありがとうございました。',
    en: 'You have answered the survey. Thank you.',
    easy: 'アンケートの答えを受け取りました。ありがとうございました。',
  },
  surveySend: { ja: 'アンケートを送る', en: 'Send your answers', easy: 'アンケートを送る' },
  surveyBack: { ja: 'お申込みの内容へ戻る', en: 'Back to your registration', easy: '申し込みの内容にもどる' },
} satisfies Texts;

/** What is so now, as the heading of the page. */
export const mineTitles = {
  registered: { ja: 'お席を用意しています', en: 'A seat is yours', easy: 'あなたの席があります' },
  requested: {
    ja: 'お申込みの内容を確認しています',
    en: 'We are looking at your registration',
    easy: '申し込みの内容を確かめています',
  },
  waiting: {
    ja: 'キャンセル待ちをしています',
    en: 'You are on the waiting list',
    easy: '席が空くのを待っています',
  },
  offered: { ja: '空席が出ました', en: 'A seat is free for you', easy: '席が空きました' },
  declined: {
    ja: 'お申込みをお受けできませんでした',
    en: 'We could not admit you',
    easy: '申し込みを受けることができませんでした',
  },
  lapsed: {
    ja: 'ご案内の期限が過ぎました',
    en: 'The time for the offer has passed',
    easy: '返事をする時間が過ぎました',
  },
  cancelled: {
    ja: 'お申込みを取り消しました',
    en: 'Your registration was cancelled',
    easy: '申し込みを取り消しました',
  },
  seminarCancelled: {
    ja: 'セミナーは中止になりました',
    en: 'The seminar was cancelled',
    easy: 'セミナーは中止です（しません）',
  },
  seminarPostponed: {
    ja: 'セミナーは延期になりました',
    en: 'The seminar is postponed',
    easy: 'セミナーの日を変えます',
  },
  attended: {
    ja: 'ご参加ありがとうございました',
    en: 'Thank you for taking part',
    easy: '参加ありがとうございました',
  },
  over: { ja: 'セミナーは終わりました', en: 'The seminar is over', easy: 'セミナーは終わりました' },
} satisfies Texts;

/** One question and one button: a link in a mail leads here, and changes nothing by itself. */
export const askText = {
  accept: {
    ja: 'この席で参加しますか',
    en: 'Would you like to take the seat?',
    easy: 'この席で参加しますか',
  },
  acceptMeans: {
    ja: 'ボタンを押すと、お席が決まり、入り方をメールで送ります。',
    en: 'The button makes the seat yours, and the way in comes by mail.',
    easy: 'ボタンをおすと、席が決まります。入り方をメールで送ります。',
  },
  acceptYes: { ja: 'この席で参加する', en: 'Take the seat', easy: 'この席で参加する' },
  leave: {
    ja: 'この席を、次の方にゆずりますか',
    en: 'Leave the seat to the next person?',
    easy: 'この席を次の人にゆずりますか',
  },
  leaveMeans: {
    ja: 'ボタンを押すと、お申込みは終わり、次の方にご案内します。',
    en: 'The button ends your registration, and the next person is asked.',
    easy: 'ボタンをおすと、あなたの申し込みは終わります。次の人に、席が空いたことを知らせます。',
  },
  leaveYes: { ja: '次の方にゆずる', en: 'Leave the seat', easy: '次の人にゆずる' },
  cancel: { ja: '申込みを取り消しますか', en: 'Cancel your registration?', easy: '申し込みを取り消しますか' },
  cancelMeans: {
    ja: 'お席は次の方にまわり、予定表の予定も取り消されます。あとで戻すことはできません。',
    en: 'The seat goes to the next person and the entry leaves your calendar. This cannot be undone.',
    easy: 'あなたの席は、次の人の席になります。カレンダーの予定も取り消します。あとで元にもどすことはできません。',
  },
  cancelYes: { ja: '申込みを取り消す', en: 'Cancel the registration', easy: '申し込みを取り消す' },
  leaveLine: {
    ja: 'キャンセル待ちをやめますか',
    en: 'Leave the waiting list?',
    easy: '席が空くのを待つことをやめますか',
  },
  leaveLineMeans: {
    ja: '待っている順番がなくなります。あとで戻すことはできません。',
    en: 'You lose your place in line. This cannot be undone.',
    easy: '待っている順番がなくなります。あとで元にもどすことはできません。',
  },
  leaveLineYes: { ja: 'キャンセル待ちをやめる', en: 'Leave the waiting list', easy: '待つことをやめる' },
  back: { ja: 'このままにする', en: 'Keep it as it is', easy: 'このままにする' },
} satisfies Texts;

export const mineDone = {
  accepted: { ja: 'お席が決まりました', en: 'The seat is yours', easy: '席が決まりました' },
  way: {
    ja: '参加の方法を変えました',
    en: 'You take part the other way now',
    easy: '参加の方法を変えました',
  },
  answers: {
    ja: '書き直した答えを残しました',
    en: 'Your new answers are kept',
    easy: '書きなおした答えを受け取りました',
  },
  survey: {
    ja: 'アンケートを受け取りました',
    en: 'We received your answers',
    easy: 'アンケートを受け取りました',
  },
} satisfies Texts;

/** What each mail was about. */
export const mineMails: Readonly<Record<string, Said>> = {
  registered: { ja: '受付の確認', en: 'Confirmation', easy: '受付のお知らせ' },
  requested: { ja: '受付の確認', en: 'Confirmation', easy: '受付のお知らせ' },
  approved: { ja: '参加のご案内', en: 'Admission', easy: '参加できるお知らせ' },
  declined: { ja: 'お申込みの結果', en: 'Result', easy: '申し込みの結果' },
  waiting: { ja: 'キャンセル待ちの確認', en: 'Waiting list', easy: '席が空くのを待つことのお知らせ' },
  offered: { ja: '空席のご案内', en: 'Offer of a seat', easy: '席が空いたお知らせ' },
  lapsed: { ja: 'ご案内の終わり', en: 'End of the offer', easy: '返事の時間が過ぎたお知らせ' },
  cancelled: { ja: '取り消しの確認', en: 'Cancellation', easy: '取り消しのお知らせ' },
  changed: { ja: '変更の確認', en: 'Change', easy: '変わったことのお知らせ' },
  again: { ja: 'お申込みの控え', en: 'Copy of your registration', easy: '申し込みの控え（大切なメモ）' },
  postponed: { ja: '延期のお知らせ', en: 'Postponement', easy: 'セミナーの日を変えるお知らせ' },
  rescheduled: { ja: '日程の変更', en: 'New date', easy: '新しい日のお知らせ' },
  cancelled_by_office: { ja: '中止のお知らせ', en: 'Cancellation by the office', easy: '中止のお知らせ' },
  reminder_day: { ja: '前の日のお知らせ', en: 'Reminder the day before', easy: '前の日のお知らせ' },
  reminder_hour: { ja: '始まる前のお知らせ', en: 'Reminder before the start', easy: '始まる前のお知らせ' },
  follow_up: { ja: '参加のお礼', en: 'Thanks', easy: '参加のお礼' },
  absent: { ja: '録画のお知らせ', en: 'About the recording', easy: '録画のお知らせ' },
  archive_open: { ja: '録画の公開', en: 'Recording available', easy: '録画を見ることができるお知らせ' },
  office_message: { ja: '窓口からのお知らせ', en: 'Message from the office', easy: '窓口からのお知らせ' },
};
