import type { Texts } from '../../language.ts';

/** The form, its check, and the page after sending. */
export const registrationText = {
  title: { ja: 'セミナーに申し込む', en: 'Register for a seminar' },
  waitTitle: { ja: 'キャンセル待ちに申し込む', en: 'Join the waiting list' },
  crumb: { ja: '申込み', en: 'Register' },
  checkTitle: { ja: '送る前に、確かめてください', en: 'Please check before you send' },
  steps: { ja: ['入力', '確認', '完了'], en: ['Write', 'Check', 'Done'] },
  notOpen: { ja: 'いまは申し込めません', en: 'You cannot register now' },
  backToSeminar: { ja: 'セミナーのページへ', en: 'To the page of the seminar' },

  name: { ja: 'お名前', en: 'Name' },
  nameSupport: {
    ja: '受講の証明書にのる名前です。',
    en: 'As it should stand on a certificate of attendance.',
  },
  kana: { ja: 'ふりがな', en: 'Reading in kana' },
  kanaSupport: {
    ja: '会場の受付でお名前を探すときに使います。ひらがなでも、カタカナでもかまいません。',
    en: 'Only if your name has one.',
  },
  email: { ja: 'メールアドレス', en: 'E-mail address' },
  emailSupport: {
    ja: (from: string) =>
      `例）taro@example.jp　入り方をお送りします。受信を制限している人は、${from} からのメールを受け取れるようにしてください。`,
    en: (from: string) =>
      `Example: taro@example.jp. The way in is sent there. If you filter your mail, let ${from} through.`,
  },
  organisation: { ja: '会社・団体の名前', en: 'Company or organization' },
  way: { ja: '参加の方法', en: 'How you take part' },
  onlineMeans: {
    ja: 'あなた専用の入り方が、申し込むとすぐメールで届きます。',
    en: 'Your personal way in comes by mail at once.',
  },
  seatsOf: {
    ja: (seats: string, means: string) => [seats, means].filter(Boolean).join('。'),
    en: (seats: string, means: string) => [seats, means].filter(Boolean).join('. '),
  },
  questions: { ja: 'この回の質問', en: 'Questions for this seminar' },
  consent: { ja: '録画・録音・撮影について', en: 'Recording' },
  agree: { ja: '録画・録音・撮影をしません', en: 'I will not record, film or photograph' },
  language: {
    ja: 'お知らせのメールは、日本語で届きます。英語で受け取るときは、上の「English」を押してから申し込んでください。書いた内容は残ります。',
    en: 'Mails come in English. For Japanese, press 日本語 at the top before you send: what you wrote stays.',
  },
  purpose: {
    ja: '書いていただいたことは、このセミナーの受付と連絡のため、また名前などを除いた統計のために使います。ほかの目的には使いません。',
    en: 'What you write is used to hold this seminar, to write to you about it and, without names, for statistics. It is used for nothing else.',
  },
  zoom: {
    ja: 'Zoomを使う回にオンラインで参加するときは、あなた専用の入り口を作るため、お名前とメールアドレスをZoom（米国の会社）に登録します。',
    en: 'If you take part online and Zoom is used, your name and address are registered with Zoom (a company in the USA) to make your own way in.',
  },
  privacy: { ja: '個人情報の扱いを読む', en: 'How we handle personal data' },
  toCheck: { ja: '確認へ進む', en: 'Check what you wrote' },
  stop: { ja: 'やめて、セミナーのページへ戻る', en: 'Stop and go back to the seminar' },
  send: { ja: 'この内容で申し込む', en: 'Register' },
  sendWait: { ja: 'キャンセル待ちに申し込む', en: 'Join the waiting list' },
  edit: { ja: '書き直す', en: 'Change something' },
  notGiven: { ja: '（書いていません）', en: '(not given)' },
  checkLead: {
    ja: 'まだ送られていません。よければ、下のボタンを押してください。',
    en: 'Nothing has been sent yet. If all is well, press the button below.',
  },
  check: { ja: 'ご確認ください', en: 'Please look at this again' },
  seminar: { ja: 'セミナー', en: 'Seminar' },
  when: { ja: '日時', en: 'When' },
  outcome: { ja: '送ると', en: 'When you send' },
  outcomes: {
    ja: (outcome: string) =>
      ({
        registered: 'お席を用意します。入り方をメールで送ります。',
        waiting: 'いまは満席のため、キャンセル待ちになります。空席が出たら、順番にメールでご案内します。',
        requested: '内容を確認してから、結果をメールでお知らせします。',
        full: 'いまは満席で、この回にはキャンセル待ちがありません。',
      })[outcome] ?? '',
    en: (outcome: string) =>
      ({
        registered: 'You get a seat, and the way in by mail.',
        waiting:
          'All seats are taken now: you join the waiting list. A free seat is offered by mail, in turn.',
        requested: 'The office looks at your registration and writes to you.',
        full: 'All seats are taken now, and there is no waiting list.',
      })[outcome] ?? '',
  },
  fullTitle: { ja: '満席になりました', en: 'All seats are taken' },
  trap: { ja: 'この欄は空のままにしてください', en: 'Leave this field empty' },
  notSent: { ja: 'まだ送れていません', en: 'Not sent yet' },
  proofWait: { ja: '送る準備をしています…', en: 'Getting ready to send…' },
} satisfies Texts;

/** The page after sending: the same for an address that was registered before. */
export const receivedText = {
  registered: { ja: 'お申込みを受け付けました', en: 'We received your registration' },
  waiting: { ja: 'キャンセル待ちを受け付けました', en: 'You are on the waiting list' },
  requested: { ja: 'お申込みを受け付けました', en: 'We received your registration' },
  registeredMeans: {
    ja: 'お席を用意しています。入り方は、メールでお送りします。',
    en: 'A seat is yours. The way in comes by mail.',
  },
  waitingMeans: {
    ja: '空席が出たら、順番にメールでご案内します。ご案内は午前9時から午後8時のあいだに送り、お返事の時間をとります。いまのおよその順番は、お送りするメールに書いてあります。',
    en: 'A free seat is offered by mail, in turn, between 9:00 and 20:00 and with time to answer. Your place in line is in the mail.',
  },
  requestedMeans: {
    ja: '内容を確認してから、ご参加いただけるかをメールでお知らせします。',
    en: 'The office looks at it and writes to you whether you can take part.',
  },
  date: { ja: 'セミナーの日', en: 'The seminar' },
  again: {
    ja: 'このアドレスですでに申し込まれていたときは、前のお申込みの控えをお送りします。お席は一つです。',
    en: 'If this address was registered before, the mail is a copy of that registration. There is one seat.',
  },
  mail: { ja: '確認のメール', en: 'Your mail' },
  mailTo: { ja: '宛先', en: 'To' },
  noMail: {
    ja: '今日はこのアドレスに、もう3通お送りしています。届いたメールをご覧ください。',
    en: 'Three mails went to this address today already. Please look for them.',
  },
  lookAgain: { ja: 'いまの様子を見る', en: 'Look again' },
  mailSearch: {
    ja: '見当たらないときは、迷惑メールの箱をご覧ください。',
    en: 'If you cannot find it, look among unwanted mail.',
  },
  help: {
    ja: (address: string) => `それでも届かないときは、${address} にお知らせください。`,
    en: (address: string) => `If it still does not arrive, write to ${address}.`,
  },
  resend: { ja: 'もう一度送る', en: 'Send it again' },
  resent: { ja: 'もう一度送りました', en: 'Sent again' },
  correct: { ja: '別のアドレスに送る', en: 'Send to another address' },
  correctMeans: {
    ja: '書きまちがえたときは、ここで直せます。お席はそのままです。',
    en: 'If you mistyped it, correct it here. Your seat stays.',
  },
  correctSave: { ja: 'このアドレスに送る', en: 'Send to this address' },
  corrected: { ja: '新しいアドレスに送りました', en: 'Sent to the new address' },
  next: { ja: 'これからのこと', en: 'What comes next' },
  nextLink: {
    ja: '変更や取り消しは、メールのリンクからご自分でできます。',
    en: 'Change or cancel by yourself with the link in the mail.',
  },
  nextReminder: {
    ja: '前の日と始まる前に、もう一度お知らせします。',
    en: 'We remind you the day before and shortly before the start.',
  },
  nextRule: {
    ja: '録画・録音・撮影はご遠慮ください。',
    en: 'Please do not record, film or photograph.',
  },
  more: { ja: 'ほかのセミナーを見る', en: 'See other seminars' },
  over: {
    ja: '申し込んだあとの30分が過ぎました。届いたメールのリンクから、お申込みを確かめられます。',
    en: 'The thirty minutes after registering are over. The link in your mail shows your registration.',
  },
} satisfies Texts;
