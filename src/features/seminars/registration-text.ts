import type { Texts } from '../../language.ts';

/** The form, its check, and the page after sending. */
export const registrationText = {
  title: { ja: 'セミナーに申し込む', en: 'Register for a seminar', easy: 'セミナーに申し込む' },
  waitTitle: {
    ja: 'キャンセル待ちに申し込む',
    en: 'Join the waiting list',
    easy: '席が空くのを待つ申し込み',
  },
  crumb: { ja: '申込み', en: 'Register', easy: '申し込み' },
  checkTitle: {
    ja: '送る前に、確かめてください',
    en: 'Please check before you send',
    easy: '送る前に、確かめてください',
  },
  steps: {
    ja: ['入力', '確認', '完了'],
    en: ['Write', 'Check', 'Done'],
    easy: ['書く', '確かめる', '終わり'],
  },
  notOpen: {
    ja: 'いまは申し込めません',
    en: 'You cannot register now',
    easy: '今は申し込むことができません',
  },
  backToSeminar: { ja: 'セミナーのページへ', en: 'To the page of the seminar', easy: 'セミナーのページへ' },

  name: { ja: 'お名前', en: 'Name', easy: '名前' },
  nameSupport: {
    ja: '受講の証明書にのる名前です。',
    en: 'As it should stand on a certificate of attendance.',
    easy: '受講証明書（セミナーに参加した証明）に書く名前です。',
  },
  kana: { ja: 'ふりがな', en: 'Reading in kana', easy: 'ふりがな（名前の読み方）' },
  kanaSupport: {
    ja: '会場の受付でお名前を探すときに使います。ひらがなでも、カタカナでもかまいません。',
    en: 'Only if your name has one.',
    easy: '会場の受付で、名前をさがすときに使います。ひらがなでも、カタカナでもいいです。',
  },
  email: { ja: 'メールアドレス', en: 'E-mail address', easy: 'メールアドレス' },
  emailSupport: {
    ja: (from: string) =>
      `例）taro@example.jp　入り方をお送りします。受信を制限している人は、${from} からのメールを受け取れるようにしてください。`,
    en: (from: string) =>
      `Example: taro@example.jp. The way in is sent there. If you filter your mail, let ${from} through.`,
    easy: (from: string) =>
      `例：taro@example.jp　このアドレスに、入り方を送ります。受け取るメールを決めている人は、${from} からのメールも受け取れるようにしてください。`,
  },
  organisation: { ja: '会社・団体の名前', en: 'Company or organization', easy: '会社や団体の名前' },
  way: { ja: '参加の方法', en: 'How you take part', easy: '参加の方法' },
  onlineMeans: {
    ja: 'あなた専用の入り方が、申し込むとすぐメールで届きます。',
    en: 'Your personal way in comes by mail at once.',
    easy: '申し込むとすぐに、あなただけの入り方がメールで届きます。',
  },
  seatsOf: {
    ja: (seats: string) => `${seats}。`,
    en: (seats: string) => `${seats}. `,
    easy: (seats: string) => `${seats}。`,
  },
  questions: { ja: 'この回の質問', en: 'Questions for this seminar', easy: 'この回の質問' },
  consent: {
    ja: '録画・録音・撮影について',
    en: 'Recording',
    easy: '録画・録音・撮影（写真やビデオをとること）について',
  },
  agree: {
    ja: '録画・録音・撮影をしません',
    en: 'I will not record, film or photograph',
    easy: '録画・録音・撮影をしません',
  },
  language: {
    ja: 'お知らせのメールは、日本語で届きます。英語で受け取るときは、上の「English」を押してから申し込んでください。書いた内容は残ります。',
    en: 'Mails come in English. For Japanese, press 日本語 at the top before you send: what you wrote stays.',
    easy: 'メールは、やさしい日本語で届きます。ほかの言葉がいい人は、ページの上で「日本語」か「English」をえらんでください。それから申し込んでください。書いたことは残ります。',
  },
  purpose: {
    ja: '書いていただいたことは、このセミナーの受付と連絡のため、また名前などを除いた統計のために使います。ほかの目的には使いません。',
    en: 'What you write is used to hold this seminar, to write to you about it and, without names, for statistics. It is used for nothing else.',
    easy: 'あなたが書いたことは、このセミナーの受付と連絡に使います。名前などを消して、統計（数のまとめ）にも使います。ほかのことには使いません。',
  },
  zoom: {
    ja: 'Zoomを使う回にオンラインで参加するときは、あなた専用の入り口を作るため、お名前とメールアドレスをZoom（米国の会社）に登録します。',
    en: 'If you take part online and Zoom is used, your name and address are registered with Zoom (a company in the USA) to make your own way in.',
    easy: 'Zoomを使うセミナーに、オンラインで参加する人へのお知らせです。あなただけの入り口を作るために、名前とメールアドレスをZoomに登録します。Zoomはアメリカの会社です。',
  },
  privacy: {
    ja: '個人情報の扱いを読む',
    en: 'How we handle personal data',
    easy: '個人情報（名前や住所など）の使い方を読む',
  },
  toCheck: { ja: '確認へ進む', en: 'Check what you wrote', easy: '書いたことを確かめる' },
  stop: {
    ja: 'やめて、セミナーのページへ戻る',
    en: 'Stop and go back to the seminar',
    easy: 'やめて、セミナーのページにもどる',
  },
  send: { ja: 'この内容で申し込む', en: 'Register', easy: 'この内容で申し込む' },
  sendWait: {
    ja: 'キャンセル待ちに申し込む',
    en: 'Join the waiting list',
    easy: '申し込んで、席が空くのを待つ',
  },
  edit: { ja: '書き直す', en: 'Change something', easy: '書きなおす' },
  notGiven: { ja: '（書いていません）', en: '(not given)', easy: '（書いていません）' },
  checkLead: {
    ja: 'まだ送られていません。よければ、下のボタンを押してください。',
    en: 'Nothing has been sent yet. If all is well, press the button below.',
    easy: 'まだ送っていません。これでいいときは、下のボタンをおしてください。',
  },
  check: { ja: 'ご確認ください', en: 'Please look at this again', easy: 'もう一度見てください' },
  seminar: { ja: 'セミナー', en: 'Seminar', easy: 'セミナー' },
  when: { ja: '日時', en: 'When', easy: '日と時間' },
  outcome: { ja: '送ると', en: 'When you send', easy: '送ると' },
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
    easy: (outcome: string) =>
      ({
        registered: 'あなたの席を用意します。入り方をメールで送ります。',
        waiting:
          '今は空いている席がありません。席が空くのを待つことになります。席が空いたら、順番にメールで知らせます。',
        requested: '窓口が内容を確かめます。そのあと、結果をメールで知らせます。',
        full: '今は空いている席がありません。この回は、席が空くのを待つことができません。',
      })[outcome] ?? '',
  },
  fullTitle: { ja: '満席になりました', en: 'All seats are taken', easy: '空いている席がなくなりました' },
  trap: {
    ja: 'この欄は空のままにしてください',
    en: 'Leave this field empty',
    easy: 'ここには何も書かないでください',
  },
  notSent: { ja: 'まだ送れていません', en: 'Not sent yet', easy: 'まだ送っていません' },
  proofWait: { ja: '送る準備をしています…', en: 'Getting ready to send…', easy: '送る準備をしています…' },
} satisfies Texts;

/** The page after sending: the same for an address that was registered before. */
export const receivedText = {
  registered: {
    ja: 'お申込みを受け付けました',
    en: 'We received your registration',
    easy: '申し込みを受け付けました',
  },
  waiting: {
    ja: 'キャンセル待ちを受け付けました',
    en: 'You are on the waiting list',
    easy: '席が空くのを待つ申し込みを受け付けました',
  },
  requested: {
    ja: 'お申込みを受け付けました',
    en: 'We received your registration',
    easy: '申し込みを受け付けました',
  },
  registeredMeans: {
    ja: 'お席を用意しています。入り方は、メールでお送りします。',
    en: 'A seat is yours. The way in comes by mail.',
    easy: 'あなたの席を用意しています。入り方は、メールで送ります。',
  },
  waitingMeans: {
    ja: '空席が出たら、順番にメールでご案内します。ご案内は午前9時から午後8時のあいだに送り、お返事の時間をとります。いまのおよその順番は、お送りするメールに書いてあります。',
    en: 'A free seat is offered by mail, in turn, between 9:00 and 20:00 and with time to answer. Your place in line is in the mail.',
    easy: '席が空いたら、順番にメールで知らせます。メールを送るのは、午前9時から午後8時までです。返事をする時間があります。今のだいたいの順番は、送るメールに書いてあります。',
  },
  requestedMeans: {
    ja: '内容を確認してから、ご参加いただけるかをメールでお知らせします。',
    en: 'The office looks at it and writes to you whether you can take part.',
    easy: '窓口が内容を確かめます。そのあと、参加できるかどうかをメールで知らせます。',
  },
  date: { ja: 'セミナーの日', en: 'The seminar', easy: 'セミナーの日' },
  again: {
    ja: 'このアドレスですでに申し込まれていたときは、前のお申込みの控えをお送りします。お席は一つです。',
    en: 'If this address was registered before, the mail is a copy of that registration. There is one seat.',
    easy: '前に、このアドレスで申し込んでいたかもしれません。そのときは、前の申し込みの控え（大切なメモ）を送ります。席は一つです。',
  },
  mail: { ja: '確認のメール', en: 'Your mail', easy: '窓口からのメール' },
  mailTo: { ja: '宛先', en: 'To', easy: '送り先' },
  noMail: {
    ja: '今日はこのアドレスに、もう3通お送りしています。届いたメールをご覧ください。',
    en: 'Three mails went to this address today already. Please look for them.',
    easy: '今日はこのアドレスに、もうメールを3通送りました。届いたメールを見てください。',
  },
  lookAgain: { ja: 'いまの様子を見る', en: 'Look again', easy: '今の様子を見る' },
  mailSearch: {
    ja: '見当たらないときは、迷惑メールの箱をご覧ください。',
    en: 'If you cannot find it, look among unwanted mail.',
    easy: 'メールが見つからないときは、「迷惑メール」の箱を見てください。',
  },
  help: {
    ja: (address: string) => `それでも届かないときは、${address} にお知らせください。`,
    en: (address: string) => `If it still does not arrive, write to ${address}.`,
    easy: (address: string) => `それでも届かないときは、${address} に知らせてください。`,
  },
  resend: { ja: 'もう一度送る', en: 'Send it again', easy: 'もう一度送る' },
  resent: { ja: 'もう一度送りました', en: 'Sent again', easy: 'もう一度送りました' },
  correct: { ja: '別のアドレスに送る', en: 'Send to another address', easy: 'ほかのアドレスに送る' },
  correctMeans: {
    ja: '書きまちがえたときは、ここで直せます。お席はそのままです。',
    en: 'If you mistyped it, correct it here. Your seat stays.',
    easy: 'アドレスをまちがえたときは、ここでなおすことができます。席は変わりません。',
  },
  correctSave: { ja: 'このアドレスに送る', en: 'Send to this address', easy: 'このアドレスに送る' },
  corrected: {
    ja: '新しいアドレスに送りました',
    en: 'Sent to the new address',
    easy: '新しいアドレスに送りました',
  },
  next: { ja: 'これからのこと', en: 'What comes next', easy: 'これからのこと' },
  nextLink: {
    ja: '変更や取り消しは、メールのリンクからご自分でできます。',
    en: 'Change or cancel by yourself with the link in the mail.',
    easy: '変えることや取り消すことは、メールのリンクから自分でできます。',
  },
  nextReminder: {
    ja: '前の日と始まる前に、もう一度お知らせします。',
    en: 'We remind you the day before and shortly before the start.',
    easy: '前の日と始まる前に、もう一度知らせます。',
  },
  nextRule: {
    ja: '録画・録音・撮影はご遠慮ください。',
    en: 'Please do not record, film or photograph.',
    easy: '録画・録音・撮影（写真やビデオをとること）をしないでください。',
  },
  more: { ja: 'ほかのセミナーを見る', en: 'See other seminars', easy: 'ほかのセミナーを見る' },
  over: {
    ja: '申し込んだあとの30分が過ぎました。届いたメールのリンクから、お申込みを確かめられます。',
    en: 'The thirty minutes after registering are over. The link in your mail shows your registration.',
    easy: '申し込んでから30分が過ぎました。届いたメールのリンクから、申し込みを確かめることができます。',
  },
} satisfies Texts;
