import type { Texts } from '../../language.ts';

export const receiptText = {
  title: {
    ja: 'ご相談を受け付けました',
    en: 'We have received your consultation',
    easy: '相談を受け付けました',
  },
  lead: {
    ja: '話してくださって、ありがとうございます。担当者が必ず読みます。',
    en: 'Thank you for telling us. A consultant will read it.',
    easy: '話してくれて、ありがとうございます。係の人が必ず読みます。',
  },
  before: { ja: '回答は、この日から', en: 'Answered from this day on', easy: '返事は、この日から' },
  beforeMeans: {
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
    ja: '遅れるときは、この日より前にお知らせします。',
    en: 'If we are late, we tell you before this day.',
    easy: 'おくれるときは、この日より前に知らせます。',
  },
  number: { ja: '受付番号', en: 'Receipt number', easy: '受付番号' },
  numberMeans: {
    ja: '電話では、三つに区切ってお読みください。まぎらわしい文字は使っていません。',
    en: 'On the telephone, read it in three groups. It has no letters that look alike.',
    easy: '電話では、三つに分けて読んでください。見まちがえやすい文字は使っていません。',
  },
  secret: {
    ja: '合言葉（いま一度だけ表示）',
    en: 'Secret code: shown only now',
    easy: '合言葉（今、一度だけ見せます）',
  },
  secretName: { ja: '合言葉', en: 'Secret code', easy: '合言葉' },
  secretMeans: {
    ja: '回答を見るときに使います。窓口にも記録がないため、お教えできません。書き写すか、保存してください。',
    en: 'You need it to read the answer. We keep no record of it and cannot tell you. Write it down or save it.',
    easy: '返事を見るときに使います。窓口には合言葉の記録がないので、教えることができません。紙に書くか、取っておいてください。',
  },
  secretGone: {
    ja: '合言葉は、もう表示しません',
    en: 'The secret code is no longer shown',
    easy: '合言葉は、もう見せません',
  },
  secretGoneMeans: {
    ja: '書き写したものをお使いください。なくしたときは、お名前を書いた人だけ、電話で続けられます。',
    en: 'Please use your note of it. If it is lost, only those who gave a name can go on, by telephone.',
    easy: '紙に書いたものを使ってください。なくしたときは、名前を書いた人だけ、電話で続けることができます。',
  },
  print: { ja: '印刷する', en: 'Print', easy: '印刷する' },
  savePicture: { ja: '画像で保存する', en: 'Save as a picture', easy: '画像にして取っておく' },
  hide: { ja: '書き写したので、隠す', en: 'I wrote it down: hide it', easy: '紙に書いたので、かくす' },
  mail: { ja: '確認メール', en: 'Confirmation mail', easy: '受付のメール' },
  mailHasNoText: {
    ja: '相談の内容は書いていません。',
    en: 'It does not say what you wrote.',
    easy: '相談の内容は書いていません。',
  },
  mailSearch: {
    ja: '見当たらないときは、迷惑メールの箱をご覧ください。',
    en: 'If you cannot find it, look in your junk mail.',
    easy: '見つからないときは、「迷惑メール」の箱を見てください。',
  },
  mailAgain: {
    ja: 'もう一度送る・宛先を直す',
    en: 'Send it again, or correct the address',
    easy: 'もう一度送る・メールアドレスをなおす',
  },
  noMail: { ja: 'メールは送りません', en: 'No mail is sent', easy: 'メールは送りません' },
  noMailMeans: {
    ja: '回答は、受付番号と合言葉で、状況のページからご覧ください。',
    en: 'Read the answer on the status page, with the number and the secret code.',
    easy: '受付番号と合言葉で、「今の様子のページ」から返事を見てください。',
  },
  callMeans: {
    ja: '担当者が、選んだ時間にお電話します。状況のページでもご覧になれます。',
    en: 'A consultant calls you in the hours you chose. You can also look at the status page.',
    easy: 'あなたがえらんだ時間に、係の人が電話します。「今の様子のページ」でも見ることができます。',
  },
  next: { ja: 'これからのこと', en: 'What happens next', easy: 'これからのこと' },
  nextWrite: {
    ja: '書き足しや取り下げは、状況のページからいつでもできます。',
    en: 'You can add to it or take it back at any time on the status page.',
    easy: '書き足すことや、取り下げる（やめる）ことができます。「今の様子のページ」で、いつでもできます。',
  },
  nextProofBefore: {
    ja: '受付の証明（電子署名つき）を',
    en: 'You can ',
    easy: '受付の証明（電子署名のあるファイル）を',
  },
  nextProof: { ja: '受け取れます', en: 'download a signed receipt', easy: '受け取ることができます' },
  nextProofAfter: { ja: '。', en: '.', easy: '。' },
  nextHelp: {
    ja: (address: string) => `困ったときは ${address} へ。`,
    en: (address: string) => `If anything goes wrong, write to ${address}.`,
    easy: (address: string) => `困ったときは、${address} に連絡してください。`,
  },
  follow: { ja: '相談の状況を見る', en: 'Follow your consultation', easy: '相談の今の様子を見る' },
  leave: {
    ja: 'この端末から消して、閉じる',
    en: 'Forget this here and leave',
    easy: 'このスマホやパソコンから消して、閉じる',
  },
  receivedAt: {
    ja: (moment: string) => `${moment} に受け付けました`,
    en: (moment: string) => `Received on ${moment}`,
    easy: (moment: string) => `${moment} に受け付けました`,
  },
} satisfies Texts;

export const verifyText = {
  title: { ja: '受付の証明を確かめる', en: 'Check a receipt', easy: '受付の証明を確かめる' },
  description: {
    ja: '窓口が出した受付の証明が本物か、書き換えられていないかを、誰でも確かめられます。',
    en: 'Anybody can check here whether a receipt was issued by this desk and was not changed.',
    easy: '窓口が出した受付の証明が本物かどうか、だれでも確かめることができます。後から変わっていないかも、わかります。',
  },
  lead: {
    ja: '証明のファイルの中身を貼るか、ファイルを選んでください。相談の内容は表示されません。何も保存しません。',
    en: 'Paste the content of the receipt file, or choose the file. No consultation is shown, and nothing is kept.',
    easy: '証明のファイルの中の文字をコピーして入れるか、ファイルをえらんでください。相談の内容は、画面に出ません。何も残しません。',
  },
  paste: { ja: '証明の中身', en: 'Content of the receipt', easy: '証明の中の文字' },
  pasteSupport: {
    ja: 'ファイル全体を貼ってください。',
    en: 'Paste the whole file.',
    easy: 'ファイルの中の文字を、全部コピーして入れてください。',
  },
  file: { ja: '証明のファイル', en: 'Receipt file', easy: '証明のファイル' },
  fileSupport: {
    ja: '貼る代わりに、選べます。',
    en: 'In place of pasting.',
    easy: '文字を入れる代わりに、ファイルをえらぶことができます。',
  },
  check: { ja: '確かめる', en: 'Check it', easy: '確かめる' },
  genuine: { ja: '本物です', en: 'It is genuine', easy: '本物です' },
  notGenuine: {
    ja: '本物と確かめられません',
    en: 'We cannot confirm it',
    easy: '本物だと確かめることができません',
  },
  number: { ja: '受付番号', en: 'Receipt number', easy: '受付番号' },
  receivedAt: { ja: '受付日時', en: 'Received', easy: '受け付けた日と時間' },
  promise: { ja: 'お伝えした日付', en: 'Dates we told', easy: '知らせた日' },
  from: { ja: 'から', en: 'from', easy: 'から' },
  until: { ja: 'まで（目標）', en: 'at the latest (target)', easy: 'まで（目標）' },
  office: { ja: '窓口', en: 'Desk', easy: '窓口' },
  fingerprint: {
    ja: '内容の指紋（SHA-256）',
    en: 'Fingerprint of the content (SHA-256)',
    easy: '内容のしるし（SHA-256）',
  },
  key: { ja: '署名の鍵', en: 'Signing key', easy: '署名のかぎ' },
} satisfies Texts;
