import type { Said, Texts } from '../../language.ts';

export const entryText = {
  title: { ja: '相談・申請の状況を見る', en: 'Follow your case' },
  description: {
    ja: '受付番号と合言葉で、相談の回答や専門家派遣の状況を見て、続きを進められます。会員登録はいりません。',
    en: 'With your receipt number and secret code you follow a consultation or a dispatch of experts, and go on with it.',
  },
  lead: {
    ja: '受付番号と合言葉を書いてください。大文字と小文字、ハイフンや空白の有無は気にしなくてかまいません。',
    en: 'Enter your receipt number and secret code. Capitals, hyphens and spaces do not matter.',
  },
  number: { ja: '受付番号', en: 'Receipt number' },
  numberSupport: {
    ja: '相談はC、専門家派遣はDで始まります。例）C-7K4-M2P-93H',
    en: 'C for a consultation, D for a dispatch. Example: C-7K4-M2P-93H',
  },
  code: { ja: '合言葉', en: 'Secret code' },
  codeSupport: { ja: '例）H7QX-3MKD-W9PT-4RNC', en: 'Example: H7QX-3MKD-W9PT-4RNC' },
  open: { ja: '状況を開く', en: 'Open' },
  over: {
    ja: '開いてから2時間が過ぎたか、この端末から消しました。もう一度、番号と合言葉を書いてください。',
    en: 'Two hours have passed, or the page was left. Please enter your number and code again.',
  },
  left: { ja: 'この端末から消しました', en: 'Forgotten on this device' },
  leftMeans: {
    ja: '続きを見るには、受付番号と合言葉が要ります。共用の端末では、ブラウザも閉じてください。',
    en: 'To come back you need your number and code. On a shared device, close the browser too.',
  },
  already: { ja: 'この端末で開いている相談があります。', en: 'A consultation is open on this device.' },
  alreadyDispatch: {
    ja: 'この端末で開いている専門家派遣があります。',
    en: 'A dispatch is open on this device.',
  },
  goOn: { ja: '続きを見る', en: 'Go on' },
  lost: { ja: '合言葉をなくしたとき', en: 'If you lost the secret code' },
  lostMeans: {
    ja: 'お名前を書いた人と、派遣を申請した団体は、電話で本人確認をして続けられます。書かなかった人は、新しい相談として送ってください。合言葉は窓口にも記録がありません。',
    en: 'If you gave your name, or applied for a dispatch, call us: we make sure it is you. If not, please send a new consultation. We keep no record of the code.',
  },
  linkTitle: { ja: 'メールのリンクから開く', en: 'Open from the mail' },
  linkLead: {
    ja: 'ボタンを押すと、相談の状況を開きます。人に画面を見られない場所で押してください。',
    en: 'The button opens your consultation. Press it where nobody else sees your screen.',
  },
} satisfies Texts;

export const statusText = {
  pageTitle: { ja: '相談の状況', en: 'Your consultation' },
  number: { ja: '受付番号', en: 'Receipt number' },
  from: { ja: '回答は、この日から', en: 'Answered from this day on' },
  fromAgain: { ja: '次の回答は、この日から', en: 'Next answer from this day on' },
  fromMeans: {
    ja: (opens: string) => `${opens}に窓口が開いてから、お返事します。`,
    en: (opens: string) => `We answer after the desk opens at ${opens}.`,
  },
  target: { ja: 'おそくとも（目標）', en: 'At the latest (our target)' },
  targetMeans: {
    ja: (days: number) => `${days}営業日以内を目標にしています。`,
    en: (days: number) => `Our target is ${days} business days.`,
  },
  dueToday: { ja: '今日が、目標の日です', en: 'Today is the day we promised' },
  overdue: { ja: 'お伝えした日を過ぎています', en: 'The day we told you has passed' },
  overdueMeans: {
    ja: '遅れて申し訳ありません。担当者が、新しい日付と理由をお知らせします。',
    en: 'We are sorry to be late. A consultant will tell you the new date and the reason.',
  },
  paused: { ja: 'いまお返事を送ると、回答は', en: 'If you reply now, answered from' },
  pausedMeans: {
    ja: 'お返事を待つあいだ、日付は止まっています。送ると、新しい日付が決まります。',
    en: 'The clock stands still while we wait for you. Your reply sets the new date.',
  },
  readAnswer: { ja: '回答を読む', en: 'Read the answer' },
  readQuestion: { ja: '質問を読む', en: 'Read the question' },
  write: { ja: '書き足す', en: 'Write more' },
  reply: { ja: '質問に答える', en: 'Answer the question' },
  print: { ja: '印刷する', en: 'Print' },
  settings: { ja: '取り下げる・連絡先を直す', en: 'Take back or correct the address' },
  leave: { ja: 'この端末から消して、閉じる', en: 'Forget this here and leave' },
  road: { ja: 'これまでとこれから', en: 'What was and what comes' },
  you: { ja: 'あなた', en: 'You' },
  office: { ja: '相談窓口', en: 'The desk' },
  whole: { ja: '全文を見る', en: 'Read all of it' },
  readsNext: { ja: '担当者が読みます', en: 'A consultant reads it' },
  readsMeans: {
    ja: (from: string, until: string) => `回答は${from}以降。${until}までを目標にしています。`,
    en: (from: string, until: string) => `Answered from ${from} on. Our target is ${until}.`,
  },
  waits: { ja: 'あなたのお返事を待っています', en: 'We are waiting for your reply' },
  mayGoOn: { ja: '続きがあれば、書き足せます', en: 'You can write more if you like' },
  ends: { ja: '相談を終える', en: 'The consultation ends' },
  endsMeans: {
    ja: (days: number) => `終えたあとも、${days}日間は続きを書けます。`,
    en: (days: number) => `After that you can still write for ${days} days.`,
  },
  later: { ja: '日付はのちほど', en: 'Date to come' },
  fromWord: { ja: 'から', en: 'on or later' },
  kept: {
    ja: (target: string) => `目標（${target}）を守りました`,
    en: (target: string) => `Within our target (${target})`,
  },
  keptLate: {
    ja: (target: string) => `目標（${target}）に遅れました`,
    en: (target: string) => `Later than our target (${target})`,
  },
  newDates: {
    ja: (from: string, until: string) => `新しい日付：${from}以降、${until}まで（目標）`,
    en: (from: string, until: string) => `New dates: from ${from}, ${until} at the latest (target)`,
  },
  writeTitle: { ja: '書き足すこと', en: 'What you would like to add' },
  replyTitle: { ja: '質問へのお返事', en: 'Your reply' },
  writeSupport: {
    ja: (from: string) => `いま送ると、${from}以降に読んでお返事します。`,
    en: (from: string) => `Sent now, we read and answer it from ${from} on.`,
  },
  writeSupportOpen: {
    ja: '担当者が、前の文とあわせて読みます。お伝えした日付は変わりません。',
    en: 'A consultant reads it together with the rest. The dates stay as they are.',
  },
  send: { ja: '送る', en: 'Send' },
  writableUntil: {
    ja: (day: string) => `${day}まで、続きを書けます。`,
    en: (day: string) => `You can write until ${day}.`,
  },
  contact: { ja: '知らせ方とメール', en: 'Notices and mail' },
  replyBy: { ja: '回答の知らせ方', en: 'How you learn of the answer' },
  address: { ja: '宛先', en: 'Address' },
  noMails: {
    ja: 'この相談について送ったメールは、ありません。',
    en: 'No mail was sent about this consultation.',
  },
  resend: { ja: '確認メールをもう一度送る', en: 'Send the confirmation again' },
  correct: { ja: 'メールアドレスを直す', en: 'Correct the address' },
  add: { ja: 'メールで知らせを受ける', en: 'Get a notice by mail' },
  email: { ja: '新しいメールアドレス', en: 'New e-mail address' },
  emailSupport: {
    ja: '直すと、前のメールのリンクは使えなくなります。確認メールを新しい宛先に送ります。',
    en: 'Links in earlier mails stop working. The confirmation goes to the new address.',
  },
  emailSave: { ja: 'この宛先に直す', en: 'Use this address' },
  erase: { ja: 'メールアドレスを消す', en: 'Delete the address' },
  eraseMeans: {
    ja: 'メールは届かなくなります。回答は、このページで見られます。',
    en: 'You get no more mail. You can still read the answer on this page.',
  },
  withdraw: { ja: '相談を取り下げる', en: 'Take the consultation back' },
  withdrawMeans: {
    ja: '取り下げると、回答は届きません。元に戻せません。続きは、新しい相談として送れます。',
    en: 'You will get no answer, and it cannot be undone. You can send a new consultation at any time.',
  },
  withdrawYes: { ja: '取り下げる', en: 'Take it back' },
  proof: { ja: '受付の証明（電子署名つき）を受け取る', en: 'Download the signed receipt' },
  referred: {
    ja: (desk: string) => `ご案内した窓口：${desk}`,
    en: (desk: string) => `Where we sent you: ${desk}`,
  },
  elsewhere: { ja: 'ほかに合う窓口を探す', en: 'Find other desks that may help' },
  notDone: { ja: 'できませんでした', en: 'This was not possible' },
} satisfies Texts;

/** The state of the case, said as the heading of its page. */
export const stateTitles = {
  first: { ja: 'ご相談を、担当者が読みます', en: 'A consultant will read your consultation' },
  again: { ja: '書き足しを、担当者が読みます', en: 'A consultant will read what you added' },
  asked: { ja: 'こちらからの質問に、お返事をください', en: 'We have a question for you' },
  answered: { ja: '回答があります', en: 'There is an answer for you' },
  closed: { ja: 'この相談は、終わりました', en: 'This consultation has ended' },
  withdrawn: { ja: 'この相談は、取り下げられました', en: 'You took this consultation back' },
} satisfies Record<string, Said>;

/** What happened, as a heading on the road. */
export const moments = {
  received: { ja: '相談を受け付けました', en: 'We received your consultation' },
  addition: { ja: 'あなたが書き足しました', en: 'You wrote more' },
  answer: { ja: '回答しました', en: 'We answered' },
  question: { ja: '質問しました', en: 'We asked you something' },
  resumed: { ja: '時計がまた動きはじめました', en: 'The clock goes on' },
  promise_moved: { ja: '日付が変わりました', en: 'The dates changed' },
  withdrawn: { ja: '取り下げられました', en: 'You took it back' },
  closed: { ja: '相談を終えました', en: 'The consultation ended' },
  reopened: { ja: '相談を再開しました', en: 'The consultation goes on' },
  called: { ja: 'お電話しました', en: 'We called you' },
} satisfies Record<string, Said>;

/** What was just done, said once at the top of the page. */
export const doneText = {
  written: { ja: '受け取りました', en: 'We received it' },
  resent: { ja: '確認メールの送り直しを受け付けました', en: 'The confirmation will be sent again' },
  corrected: { ja: '宛先を直しました', en: 'The address was corrected' },
  erased: { ja: '宛先を消しました', en: 'The address was deleted' },
} satisfies Record<string, Said>;

/** What a mail was for. */
export const mailPurposes: Readonly<Record<string, Said>> = {
  received: { ja: '受付の確認', en: 'Confirmation' },
  answered: { ja: '回答のお知らせ', en: 'Notice of an answer' },
  asked: { ja: '質問のお知らせ', en: 'Notice of a question' },
  promise_moved: { ja: '日付の変更のお知らせ', en: 'Notice of new dates' },
  closed: { ja: '終了のお知らせ', en: 'Notice of the end' },
  withdrawn: { ja: '取り下げの確認', en: 'Confirmation of taking back' },
};
