import type { StaffTexts, Texts } from '../../language.ts';

/** Those who registered: their list, one of them, and mails to a group. */
export const registrantsText = {
  title: { ja: '申込者', en: 'Registrants' },
  opened: {
    ja: '名前と連絡先を開いたことは、記録しました。',
    en: 'That names and addresses were opened has been recorded.',
  },
  filter: { ja: '絞り込む', en: 'Filter' },
  state: { ja: '状態', en: 'State' },
  active: { ja: '終わっていないもの', en: 'Still active' },
  every: { ja: 'すべて', en: 'All' },
  way: { ja: '参加の方法', en: 'Way' },
  attendance: { ja: '参加', en: 'Attendance' },
  attendances: {
    ja: (which: string) => ({ attended: '参加した', absent: '参加していない' })[which] ?? which,
    en: (which: string) => ({ attended: 'Came', absent: 'Did not come' })[which] ?? which,
  },
  words: { ja: '名前・所属・アドレス・番号', en: 'Name, organisation, address, number' },
  act: { ja: 'この条件で見る', en: 'Show these' },
  found: {
    ja: (count: number) => `${count}人`,
    en: (count: number) => (count === 1 ? '1 person' : `${count} people`),
  },
  none: { ja: 'この条件の申込者はいません。', en: 'Nobody fits this.' },
  name: { ja: 'お名前', en: 'Name' },
  kana: { ja: 'ふりがな', en: 'Reading' },
  organisation: { ja: '所属', en: 'Organisation' },
  email: { ja: 'メールアドレス', en: 'Address' },
  number: { ja: '受付番号', en: 'Number' },
  registeredAt: { ja: '申込み', en: 'Registered' },
  language: { ja: '言語', en: 'Language' },
  place: { ja: (place: number) => `${place}番目`, en: (place: number) => `no. ${place}` },
  offeredUntil: { ja: (until: string) => `${until}まで`, en: (until: string) => `until ${until}` },
  erased: { ja: '消去済み', en: 'erased' },
  csv: { ja: 'この条件をExcelに書き出す（CSV）', en: 'Export these for Excel (CSV)' },
  write: { ja: 'この条件の人にメールを送る', en: 'Write to these' },
  choose: { ja: (name: string) => `${name} を選ぶ`, en: (name: string) => `Choose ${name}` },
  manyMeans: {
    ja: '承認すると、席があれば席を、なければ順番を決めます。どちらも一人に1通、メールで知らせます。',
    en: 'Admitting gives a seat or a place in the line. Either way each gets one mail.',
  },
  approveMany: { ja: '選んだ人を承認する', en: 'Admit those chosen' },
  declineMany: { ja: '選んだ人をお断りする', en: 'Do not admit those chosen' },
  because: { ja: '理由（本人が読みます）', en: 'Reason, as they read it' },
  nobodyChosen: { ja: '申込者を選んでください。', en: 'Choose at least one person.' },
  some: {
    ja: (done: number, of: number) => `${of}人のうち${done}人まで終えました。`,
    en: (done: number, of: number) => `${done} of ${of} were done.`,
  },
  backToList: { ja: '申込者の一覧へ', en: 'Back to the registrants' },
  facts: { ja: '申込み', en: 'Registration' },
  answers: { ja: '質問への答え', en: 'Answers' },
  history: { ja: '経過', en: 'History' },
  themselves: { ja: '本人・自動', en: 'themselves, or by itself' },
  mails: { ja: 'メール', en: 'Mails' },
  noMails: { ja: 'メールはまだありません。', en: 'No mail yet.' },
  checkedIn: { ja: '会場の受付', en: 'Checked in' },
  online: { ja: 'オンライン', en: 'Online' },
  minutes: { ja: (count: number) => `${count}分`, en: (count: number) => `${count} min` },
  certificate: { ja: '受講証明', en: 'Certificate' },
  approve: { ja: '承認する', en: 'Admit' },
  approveMeans: {
    ja: '席があれば席を、なければ順番を決め、メールで知らせます。',
    en: 'Gives a seat or a place in the line, and tells them by mail.',
  },
  decline: { ja: 'お断りする', en: 'Do not admit' },
  declineMeans: { ja: '理由を添えて、メールで知らせます。', en: 'They get a mail with the reason.' },
  copy: { ja: '申込みの控えをもう一度送る', en: 'Send the ticket again' },
  copyMeans: {
    ja: 'いまのアドレスに、入口と予定表を付けて送ります。',
    en: 'To the address above, with their way in and the calendar entry.',
  },
  address: { ja: 'メールアドレスを直す', en: 'Correct the address' },
  addressMeans: {
    ja: '新しいアドレスに控えを送ります。前のアドレスに送ったリンクは、使えなくなります。',
    en: 'The ticket goes to the new address. Links in mails to the old one stop working.',
  },
  newAddress: { ja: '新しいアドレス', en: 'New address' },
  addressAct: { ja: 'このアドレスに直して送る', en: 'Correct it and send' },
  changeWay: {
    ja: (way: string) => `参加の方法を「${way}」に変える`,
    en: (way: string) => `Change to: ${way}`,
  },
  changeWayMeans: {
    ja: '席が空いているときだけ変わります。メールで知らせ、予定表を入れ替えます。',
    en: 'Only while there is a seat. They get a mail and a new calendar entry.',
  },
  cancel: { ja: '申込みを取り消す', en: 'Cancel the registration' },
  cancelMeans: {
    ja: '本人にメールで知らせます。空いた席は、待っている人に案内します。',
    en: 'They get a mail. The seat is offered to whoever waits.',
  },
  erase: { ja: '個人の情報を消す', en: 'Erase the person' },
  eraseMeans: {
    ja: '名前、アドレス、答え、メールが読めなくなります。人数と日付は残ります。元に戻せません。',
    en: 'Name, address, answers and mails can no longer be read. Counts and dates stay. This cannot be undone.',
  },
  done: {
    ja: (what: string) =>
      ({
        approve: '承認しました。メールで知らせます。',
        decline: 'お断りしました。メールで知らせます。',
        cancel: '申込みを取り消しました。',
        copy: '控えを送る用意をしました。',
        address: 'アドレスを直し、控えを送る用意をしました。',
        way: '参加の方法を変えました。',
        erase: '個人の情報を消しました。',
        presence: '参加の記録を直しました。',
      })[what] ?? '',
    en: (what: string) =>
      ({
        approve: 'Admitted. A mail tells them.',
        decline: 'Not admitted. A mail tells them.',
        cancel: 'The registration was cancelled.',
        copy: 'The ticket will be sent again.',
        address: 'The address was corrected and the ticket will be sent.',
        way: 'The way of taking part was changed.',
        erase: 'The person was erased.',
        presence: 'The attendance was set.',
      })[what] ?? '',
  },
} satisfies StaffTexts;

export const messageText = {
  title: { ja: '申込者にメールを送る', en: 'Write to registrants' },
  to: { ja: 'だれに', en: 'To whom' },
  toMeans: {
    ja: (count: number) => `いまの条件では${count}人に、それぞれの言語で送ります。`,
    en: (count: number) => `With this filter it goes to ${count} people, each in their language.`,
  },
  plainReaders: {
    ja: (count: number) =>
      `このうち${count}人は、やさしい日本語で読みます。書かないときは、日本語の文を、その旨をことわって送ります。`,
    en: (count: number) =>
      `${count} of them read plain Japanese. If it is left empty, they get the Japanese and are told so.`,
  },
  subject: { ja: '件名', en: 'Subject' },
  text: { ja: '本文', en: 'Text' },
  textSupport: {
    ja: '宛名、受付番号、署名は自動で付きます。日本語と英語の両方で書いてください。',
    en: 'Salutation, number and signature are added. Write it in Japanese and in English.',
  },
  look: { ja: '見え方を確かめる', en: 'Preview' },
  test: { ja: '自分に試し送りする', en: 'Send a test to myself' },
  send: { ja: (count: number) => `${count}人に送る`, en: (count: number) => `Send it to ${count} people` },
  sendOne: { ja: '1人に送る', en: 'Send it to 1 person' },
  count: { ja: '送る人数を数え直す', en: 'Count the recipients again' },
  nobody: { ja: 'この条件の申込者はいません。', en: 'Nobody fits this filter.' },
  preview: { ja: 'このように届きます', en: 'This is how it reads' },
  done: {
    ja: (what: string) => ({ test: '自分あてに、書いた言語ごとに送りました。' })[what] ?? '',
    en: (what: string) => ({ test: 'Sent to yourself, in each language it is written in.' })[what] ?? '',
  },
  sent: {
    ja: (count: number) => `${count}人に送る用意をしました。`,
    en: (count: number) =>
      count === 1 ? 'It will be sent to 1 person.' : `It will be sent to ${count} people.`,
  },
} satisfies StaffTexts;

/** How a mail reads around the words of the office, for the preview. */
export const messageLooks = {
  subject: {
    ja: (subject: string) => `件名：${subject}`,
    en: (subject: string) => `Subject: ${subject}`,
    easy: (subject: string) => `件名：${subject}`,
  },
  salutation: { ja: '（お名前）様', en: 'Dear (name),', easy: '（名前）さん' },
  signature: {
    ja: '（受付番号と署名が続きます）',
    en: '(number and signature follow)',
    easy: '（読み方が付きます。受付番号と窓口の名前が続きます）',
  },
} satisfies Texts;
