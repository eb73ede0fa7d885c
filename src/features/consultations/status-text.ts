import type { Said, Texts } from '../../language.ts';

export const entryText = {
  title: { ja: '相談・申請の状況を見る', en: 'Follow your case', easy: '相談・申し込みの今の様子を見る' },
  description: {
    ja: '受付番号と合言葉で、相談の回答や専門家派遣の状況を見て、続きを進められます。会員登録はいりません。',
    en: 'With your receipt number and secret code you follow a consultation or a dispatch of experts, and go on with it.',
    easy: '受付番号と合言葉で、相談の返事や、専門家が行くサービスの様子を見ることができます。続きもできます。会員にならなくていいです。',
  },
  lead: {
    ja: '受付番号と合言葉を書いてください。大文字と小文字、ハイフンや空白の有無は気にしなくてかまいません。',
    en: 'Enter your receipt number and secret code. Capitals, hyphens and spaces do not matter.',
    easy: '受付番号と合言葉を書いてください。大文字でも小文字でもいいです。「-」やスペースは、あってもなくてもいいです。',
  },
  number: { ja: '受付番号', en: 'Receipt number', easy: '受付番号' },
  numberSupport: {
    ja: '相談はC、専門家派遣はDで始まります。例）C-7K4-M2P-93H',
    en: 'C for a consultation, D for a dispatch. Example: C-7K4-M2P-93H',
    easy: '相談の番号はC、専門家が行くサービスの番号はDで始まります。例）C-7K4-M2P-93H',
  },
  code: { ja: '合言葉', en: 'Secret code', easy: '合言葉' },
  codeSupport: {
    ja: '例）H7QX-3MKD-W9PT-4RNC',
    en: 'Example: H7QX-3MKD-W9PT-4RNC',
    easy: '例）H7QX-3MKD-W9PT-4RNC',
  },
  open: { ja: '状況を開く', en: 'Open', easy: '今の様子を開く' },
  over: {
    ja: 'ページを開いてから2時間が過ぎたか、この端末から消しました。もう一度、番号と合言葉を書いてください。',
    en: 'Two hours have passed, or the page was left. Please enter your number and code again.',
    easy: 'ページを開いてから2時間が過ぎたか、このスマホやパソコンから消しました。もう一度、番号と合言葉を書いてください。',
  },
  left: {
    ja: 'この端末から消しました',
    en: 'Forgotten on this device',
    easy: 'このスマホやパソコンから消しました',
  },
  leftMeans: {
    ja: '続きを見るには、受付番号と合言葉が要ります。共用の端末では、ブラウザも閉じてください。',
    en: 'To come back you need your number and code. On a shared device, close the browser too.',
    easy: '続きを見るときは、受付番号と合言葉がいります。ほかの人も使うスマホやパソコンでは、ブラウザも閉じてください。',
  },
  already: {
    ja: 'この端末で開いている相談があります。',
    en: 'A consultation is open on this device.',
    easy: 'このスマホやパソコンで開いている相談があります。',
  },
  alreadyDispatch: {
    ja: 'この端末で開いている専門家派遣があります。',
    en: 'A dispatch is open on this device.',
    easy: 'このスマホやパソコンで開いている「専門家が行くサービス」があります。',
  },
  goOn: { ja: '続きを見る', en: 'Go on', easy: '続きを見る' },
  lost: { ja: '合言葉をなくしたとき', en: 'If you lost the secret code', easy: '合言葉をなくしたとき' },
  lostMeans: {
    ja: 'お名前を書いた人と、派遣を申請した団体は、電話で本人確認をして続けられます。書かなかった人は、新しい相談として送ってください。合言葉は窓口にも記録がありません。',
    en: 'If you gave your name, or applied for a dispatch, call us: we make sure it is you. If not, please send a new consultation. We keep no record of the code.',
    easy: '名前を書いた人は、電話で本人だと確かめて、続けることができます。専門家が行くサービスに申し込んだ団体も、同じです。名前を書かなかった人は、新しい相談として送ってください。窓口には合言葉の記録がありません。',
  },
  linkTitle: { ja: 'メールのリンクから開く', en: 'Open from the mail', easy: 'メールのリンクから開く' },
  linkLead: {
    ja: 'ボタンを押すと、相談の状況を開きます。人に画面を見られない場所で押してください。',
    en: 'The button opens your consultation. Press it where nobody else sees your screen.',
    easy: 'ボタンをおすと、相談の今の様子を開きます。ほかの人が画面を見ない場所でおしてください。',
  },
} satisfies Texts;

export const statusText = {
  pageTitle: { ja: '相談の状況', en: 'Your consultation', easy: '相談の今の様子' },
  number: { ja: '受付番号', en: 'Receipt number', easy: '受付番号' },
  from: { ja: '回答は、この日から', en: 'Answered from this day on', easy: '返事は、この日から' },
  fromAgain: {
    ja: '次の回答は、この日から',
    en: 'Next answer from this day on',
    easy: '次の返事は、この日から',
  },
  fromMeans: {
    ja: (opens: string) => `${opens}に窓口が開いてから、お返事します。`,
    en: (opens: string) => `We answer after the desk opens at ${opens}.`,
    easy: (opens: string) => `${opens}に窓口が開いてから、返事をします。`,
  },
  target: {
    ja: 'おそくとも（目標）',
    en: 'At the latest (our target)',
    easy: 'おそくても、この日まで（目標）',
  },
  targetMeans: {
    ja: (days: number) => `${days}営業日以内を目標にしています。`,
    en: (days: number) => `Our target is ${days} business days.`,
    easy: (days: number) => `窓口が開いている日で、${days}日以内に返事をすることが目標です。`,
  },
  dueToday: { ja: '今日が、目標の日です', en: 'Today is the day we promised', easy: '今日が、目標の日です' },
  overdue: {
    ja: 'お伝えした日を過ぎています',
    en: 'The day we told you has passed',
    easy: '知らせた日を過ぎています',
  },
  overdueMeans: {
    ja: '遅れて申し訳ありません。担当者が、新しい日付と理由をお知らせします。',
    en: 'We are sorry to be late. A consultant will tell you the new date and the reason.',
    easy: 'おくれて、すみません。係の人が、新しい日と理由を知らせます。',
  },
  paused: {
    ja: 'いまお返事を送ると、回答は',
    en: 'If you reply now, answered from',
    easy: '今返事を送ると、窓口の返事は',
  },
  pausedMeans: {
    ja: 'お返事を待つあいだ、日付は止まっています。送ると、新しい日付が決まります。',
    en: 'The clock stands still while we wait for you. Your reply sets the new date.',
    easy: 'あなたの返事を待つあいだ、日を数えることを止めています。あなたが返事を送ると、新しい日が決まります。',
  },
  readAnswer: { ja: '回答を読む', en: 'Read the answer', easy: '返事を読む' },
  readQuestion: { ja: '質問を読む', en: 'Read the question', easy: '質問を読む' },
  write: { ja: '書き足す', en: 'Write more', easy: '書き足す' },
  reply: { ja: '質問に答える', en: 'Answer the question', easy: '質問に答える' },
  print: { ja: '印刷する', en: 'Print', easy: '印刷する' },
  settings: {
    ja: '取り下げる・連絡先を直す',
    en: 'Take back or correct the address',
    easy: '取り下げる（やめる）・連絡先をなおす',
  },
  leave: {
    ja: 'この端末から消して、閉じる',
    en: 'Forget this here and leave',
    easy: 'このスマホやパソコンから消して、閉じる',
  },
  road: { ja: 'これまでとこれから', en: 'What was and what comes', easy: 'これまでとこれから' },
  you: { ja: 'あなた', en: 'You', easy: 'あなた' },
  office: { ja: '相談窓口', en: 'The desk', easy: '相談の窓口' },
  whole: { ja: '全文を見る', en: 'Read all of it', easy: '全部の文を見る' },
  readsNext: { ja: '担当者が読みます', en: 'A consultant reads it', easy: '係の人が読みます' },
  readsMeans: {
    ja: (from: string, until: string) => `回答は${from}以降。${until}までを目標にしています。`,
    en: (from: string, until: string) => `Answered from ${from} on. Our target is ${until}.`,
    easy: (from: string, until: string) => `返事は${from}からです。${until}までに返事をすることが目標です。`,
  },
  waits: {
    ja: 'あなたのお返事を待っています',
    en: 'We are waiting for your reply',
    easy: 'あなたの返事を待っています',
  },
  mayGoOn: {
    ja: '続きがあれば、書き足せます',
    en: 'You can write more if you like',
    easy: '続きがあれば、書き足すことができます',
  },
  ends: { ja: '相談を終える', en: 'The consultation ends', easy: '相談を終わる' },
  endsMeans: {
    ja: (days: number) => `終えたあとも、${days}日間は続きを書けます。`,
    en: (days: number) => `After that you can still write for ${days} days.`,
    easy: (days: number) => `終わったあとも、${days}日間は続きを書くことができます。`,
  },
  later: { ja: '日付はのちほど', en: 'Date to come', easy: '日は、あとで決まります' },
  fromWord: { ja: 'から', en: 'on or later', easy: 'から' },
  kept: {
    ja: (target: string) => `目標（${target}）を守りました`,
    en: (target: string) => `Within our target (${target})`,
    easy: (target: string) => `目標（${target}）を守りました`,
  },
  keptLate: {
    ja: (target: string) => `目標（${target}）に遅れました`,
    en: (target: string) => `Later than our target (${target})`,
    easy: (target: string) => `目標（${target}）におくれました`,
  },
  newDates: {
    ja: (from: string, until: string) => `新しい日付：${from}以降、${until}まで（目標）`,
    en: (from: string, until: string) => `New dates: from ${from}, ${until} at the latest (target)`,
    easy: (from: string, until: string) => `新しい日：${from}から、${until}まで（目標）`,
  },
  writeTitle: { ja: '書き足すこと', en: 'What you would like to add', easy: '書き足すこと' },
  replyTitle: { ja: '質問へのお返事', en: 'Your reply', easy: '質問への返事' },
  writeSupport: {
    ja: (from: string) => `いま送ると、${from}以降に読んでお返事します。`,
    en: (from: string) => `Sent now, we read and answer it from ${from} on.`,
    easy: (from: string) => `今送ると、${from}か、そのあとに読んで返事をします。`,
  },
  writeSupportOpen: {
    ja: '担当者が、前の文とあわせて読みます。お伝えした日付は変わりません。',
    en: 'A consultant reads it together with the rest. The dates stay as they are.',
    easy: '係の人が、前の文といっしょに読みます。知らせた日は変わりません。',
  },
  send: { ja: '送る', en: 'Send', easy: '送る' },
  writableUntil: {
    ja: (day: string) => `${day}まで、続きを書けます。`,
    en: (day: string) => `You can write until ${day}.`,
    easy: (day: string) => `${day}まで、続きを書くことができます。`,
  },
  contact: { ja: '知らせ方とメール', en: 'Notices and mail', easy: '知らせ方とメール' },
  replyBy: { ja: '回答の知らせ方', en: 'How you learn of the answer', easy: '返事の知らせ方' },
  address: { ja: '宛先', en: 'Address', easy: 'メールアドレス' },
  noMails: {
    ja: 'この相談について送ったメールは、ありません。',
    en: 'No mail was sent about this consultation.',
    easy: 'この相談について送ったメールは、ありません。',
  },
  resend: {
    ja: '確認メールをもう一度送る',
    en: 'Send the confirmation again',
    easy: '受付のメールをもう一度送る',
  },
  correct: { ja: 'メールアドレスを直す', en: 'Correct the address', easy: 'メールアドレスをなおす' },
  add: { ja: 'メールで知らせを受ける', en: 'Get a notice by mail', easy: 'メールで知らせを受ける' },
  email: { ja: '新しいメールアドレス', en: 'New e-mail address', easy: '新しいメールアドレス' },
  emailSupport: {
    ja: '直すと、前のメールのリンクは使えなくなります。確認メールを新しい宛先に送ります。',
    en: 'Links in earlier mails stop working. The confirmation goes to the new address.',
    easy: 'なおすと、前のメールのリンクは使うことができません。受付のメールを、新しいアドレスに送ります。',
  },
  emailSave: { ja: 'この宛先に直す', en: 'Use this address', easy: 'このアドレスになおす' },
  erase: { ja: 'メールアドレスを消す', en: 'Delete the address', easy: 'メールアドレスを消す' },
  eraseMeans: {
    ja: 'メールは届かなくなります。回答は、このページで見られます。',
    en: 'You get no more mail. You can still read the answer on this page.',
    easy: 'メールは届かなくなります。返事は、このページで見ることができます。',
  },
  withdraw: { ja: '相談を取り下げる', en: 'Take the consultation back', easy: '相談を取り下げる（やめる）' },
  withdrawMeans: {
    ja: '取り下げると、回答は届きません。元に戻せません。続きは、新しい相談として送れます。',
    en: 'You will get no answer, and it cannot be undone. You can send a new consultation at any time.',
    easy: '取り下げると、返事は届きません。元にもどすことはできません。続きは、新しい相談として送ることができます。',
  },
  withdrawYes: { ja: '取り下げる', en: 'Take it back', easy: '取り下げる' },
  proof: {
    ja: '受付の証明（電子署名つき）を受け取る',
    en: 'Download the signed receipt',
    easy: '受付の証明（電子署名のあるファイル）を受け取る',
  },
  referred: {
    ja: (desk: string) => `ご案内した窓口：${desk}`,
    en: (desk: string) => `Where we sent you: ${desk}`,
    easy: (desk: string) => `案内した窓口：${desk}`,
  },
  elsewhere: {
    ja: 'ほかに合う窓口を探す',
    en: 'Find other desks that may help',
    easy: 'ほかの窓口をさがす',
  },
  notDone: { ja: 'できませんでした', en: 'This was not possible', easy: 'できませんでした' },
} satisfies Texts;

/** The state of the case, said as the heading of its page. */
export const stateTitles = {
  first: {
    ja: 'ご相談を、担当者が読みます',
    en: 'A consultant will read your consultation',
    easy: 'あなたの相談を、係の人が読みます',
  },
  again: {
    ja: '書き足しを、担当者が読みます',
    en: 'A consultant will read what you added',
    easy: '書き足したことを、係の人が読みます',
  },
  asked: {
    ja: 'こちらからの質問に、お返事をください',
    en: 'We have a question for you',
    easy: '窓口からの質問に、返事をしてください',
  },
  answered: { ja: '回答があります', en: 'There is an answer for you', easy: '返事があります' },
  closed: {
    ja: 'この相談は、終わりました',
    en: 'This consultation has ended',
    easy: 'この相談は、終わりました',
  },
  withdrawn: {
    ja: 'この相談は、取り下げられました',
    en: 'You took this consultation back',
    easy: 'あなたは、この相談を取り下げました（やめました）',
  },
} satisfies Record<string, Said>;

/** What happened, as a heading on the road. */
export const moments = {
  received: { ja: '相談を受け付けました', en: 'We received your consultation', easy: '相談を受け付けました' },
  addition: { ja: 'あなたが書き足しました', en: 'You wrote more', easy: 'あなたが書き足しました' },
  answer: { ja: '回答しました', en: 'We answered', easy: '返事をしました' },
  question: { ja: '質問しました', en: 'We asked you something', easy: '質問をしました' },
  resumed: {
    ja: '時計がまた動きはじめました',
    en: 'The clock goes on',
    easy: '返事の日を、また数え始めました',
  },
  promise_moved: { ja: '日付が変わりました', en: 'The dates changed', easy: '返事の日が変わりました' },
  withdrawn: { ja: '取り下げられました', en: 'You took it back', easy: '取り下げました（やめました）' },
  closed: { ja: '相談を終えました', en: 'The consultation ended', easy: '相談を終わりました' },
  reopened: { ja: '相談を再開しました', en: 'The consultation goes on', easy: '相談をまた始めました' },
  called: { ja: 'お電話しました', en: 'We called you', easy: '電話をしました' },
} satisfies Record<string, Said>;

/** What was just done, said once at the top of the page. */
export const doneText = {
  written: { ja: '受け取りました', en: 'We received it', easy: '受け取りました' },
  resent: {
    ja: '確認メールの送り直しを受け付けました',
    en: 'The confirmation will be sent again',
    easy: '受付のメールを、もう一度送ります',
  },
  corrected: {
    ja: '宛先を直しました',
    en: 'The address was corrected',
    easy: 'メールアドレスをなおしました',
  },
  erased: { ja: '宛先を消しました', en: 'The address was deleted', easy: 'メールアドレスを消しました' },
} satisfies Record<string, Said>;

/** What a mail was for. */
export const mailPurposes: Readonly<Record<string, Said>> = {
  received: { ja: '受付の確認', en: 'Confirmation', easy: '受け付けた知らせ' },
  answered: { ja: '回答のお知らせ', en: 'Notice of an answer', easy: '返事の知らせ' },
  asked: { ja: '質問のお知らせ', en: 'Notice of a question', easy: '質問の知らせ' },
  promise_moved: { ja: '日付の変更のお知らせ', en: 'Notice of new dates', easy: '日が変わった知らせ' },
  closed: { ja: '終了のお知らせ', en: 'Notice of the end', easy: '終わりの知らせ' },
  withdrawn: { ja: '取り下げの確認', en: 'Confirmation of taking back', easy: '取り下げの知らせ' },
};
