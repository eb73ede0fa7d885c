import type { Texts } from '../../language.ts';

export const receiptText = {
  title: { ja: 'ご相談を受け付けました', en: 'We have received your consultation' },
  lead: {
    ja: '話してくださって、ありがとうございます。担当者が必ず読みます。',
    en: 'Thank you for telling us. A consultant will read it.',
  },
  before: { ja: '回答は、この日から', en: 'Answered from this day on' },
  beforeMeans: {
    ja: (opens: string) => `${opens}に窓口が開いてから、お返事します。`,
    en: (opens: string) => `We answer after the desk opens at ${opens}.`,
  },
  target: { ja: 'おそくとも（目標）', en: 'At the latest (our target)' },
  targetMeans: {
    ja: '遅れるときは、この日より前にお知らせします。',
    en: 'If we are late, we tell you before this day.',
  },
  number: { ja: '受付番号', en: 'Receipt number' },
  numberMeans: {
    ja: '電話では、三つに区切ってお読みください。まぎらわしい文字は使っていません。',
    en: 'On the telephone, read it in three groups. It has no letters that look alike.',
  },
  secret: { ja: '合言葉（いま一度だけ表示）', en: 'Secret code: shown only now' },
  secretName: { ja: '合言葉', en: 'Secret code' },
  secretMeans: {
    ja: '回答を見るときに使います。窓口にも記録がないため、お教えできません。書き写すか、保存してください。',
    en: 'You need it to read the answer. We keep no record of it and cannot tell you. Write it down or save it.',
  },
  secretGone: { ja: '合言葉は、もう表示しません', en: 'The secret code is no longer shown' },
  secretGoneMeans: {
    ja: '書き写したものをお使いください。なくしたときは、お名前を書いた人だけ、電話で続けられます。',
    en: 'Please use your note of it. If it is lost, only those who gave a name can go on, by telephone.',
  },
  print: { ja: '印刷する', en: 'Print' },
  savePicture: { ja: '画像で保存する', en: 'Save as a picture' },
  hide: { ja: '書き写したので、隠す', en: 'I wrote it down: hide it' },
  mail: { ja: '確認メール', en: 'Confirmation mail' },
  mailHasNoText: { ja: '相談の内容は書いていません。', en: 'It does not say what you wrote.' },
  mailSearch: {
    ja: '見当たらないときは、迷惑メールの箱をご覧ください。',
    en: 'If you cannot find it, look in your junk mail.',
  },
  mailAgain: { ja: 'もう一度送る・宛先を直す', en: 'Send it again, or correct the address' },
  noMail: { ja: 'メールは送りません', en: 'No mail is sent' },
  noMailMeans: {
    ja: '回答は、受付番号と合言葉で、状況のページからご覧ください。',
    en: 'Read the answer on the status page, with the number and the secret code.',
  },
  callMeans: {
    ja: '担当者が、選んだ時間にお電話します。状況のページでもご覧になれます。',
    en: 'A consultant calls you in the hours you chose. You can also look at the status page.',
  },
  next: { ja: 'これからのこと', en: 'What happens next' },
  nextWrite: {
    ja: '書き足しや取り下げは、状況のページからいつでもできます。',
    en: 'You can add to it or take it back at any time on the status page.',
  },
  nextProofBefore: { ja: '受付の証明（電子署名つき）を', en: 'You can ' },
  nextProof: { ja: '受け取れます', en: 'download a signed receipt' },
  nextProofAfter: { ja: '。', en: '.' },
  nextHelp: {
    ja: (address: string) => `困ったときは ${address} へ。`,
    en: (address: string) => `If anything goes wrong, write to ${address}.`,
  },
  follow: { ja: '相談の状況を見る', en: 'Follow your consultation' },
  leave: { ja: 'この端末から消して、閉じる', en: 'Forget this here and leave' },
  receivedAt: {
    ja: (moment: string) => `${moment} に受け付けました`,
    en: (moment: string) => `Received on ${moment}`,
  },
} satisfies Texts;

export const verifyText = {
  title: { ja: '受付の証明を確かめる', en: 'Check a receipt' },
  description: {
    ja: '窓口が出した受付の証明が本物か、書き換えられていないかを、誰でも確かめられます。',
    en: 'Anybody can check here whether a receipt was issued by this desk and was not changed.',
  },
  lead: {
    ja: '証明のファイルの中身を貼るか、ファイルを選んでください。相談の内容は表示されません。何も保存しません。',
    en: 'Paste the content of the receipt file, or choose the file. No consultation is shown, and nothing is kept.',
  },
  paste: { ja: '証明の中身', en: 'Content of the receipt' },
  pasteSupport: { ja: 'ファイル全体を貼ってください。', en: 'Paste the whole file.' },
  file: { ja: '証明のファイル', en: 'Receipt file' },
  fileSupport: { ja: '貼る代わりに、選べます。', en: 'In place of pasting.' },
  check: { ja: '確かめる', en: 'Check it' },
  genuine: { ja: '本物です', en: 'It is genuine' },
  notGenuine: { ja: '本物と確かめられません', en: 'We cannot confirm it' },
  number: { ja: '受付番号', en: 'Receipt number' },
  receivedAt: { ja: '受付日時', en: 'Received' },
  promise: { ja: 'お伝えした日付', en: 'Dates we told' },
  from: { ja: 'から', en: 'from' },
  until: { ja: 'まで（目標）', en: 'at the latest (target)' },
  office: { ja: '窓口', en: 'Desk' },
  fingerprint: { ja: '内容の指紋（SHA-256）', en: 'Fingerprint of the content (SHA-256)' },
  key: { ja: '署名の鍵', en: 'Signing key' },
} satisfies Texts;
