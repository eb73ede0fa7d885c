import type { Texts } from '../../language.ts';

/** What all the tools say. */
export const toolText = {
  front: { ja: 'トップ', en: 'Front page', easy: 'はじめのページ' },
  guides: { ja: '手引きと道具', en: 'Guides and tools', easy: '説明のページと道具' },
  tools: { ja: '五つの道具', en: 'Five tools', easy: '五つの道具' },
  toolsLead: {
    ja: '会員登録はいりません。書いたことは、どこにも残しません。',
    en: 'No account, and nothing you write is kept anywhere.',
    easy: '会員になる必要はありません。書いたことは、どこにも残りません。',
  },
  kept: {
    ja: '選んだこと、書いたことは、この窓口に残りません。画面を閉じると消えます。',
    en: 'This office keeps nothing of what you choose or write. It is gone when you close the page.',
    easy: 'えらんだこと、書いたことは、この窓口に残りません。ページを閉じると消えます。',
  },
  notAdvice: {
    ja: '情報をお伝えするもので、法的な助言ではありません。',
    en: 'Information, not legal advice.',
    easy: 'これは情報です。法律についてのアドバイスではありません。',
  },
  print: { ja: '印刷する', en: 'Print', easy: '印刷する' },
  printWithout: {
    ja: '印刷は、ブラウザーの「印刷」からできます。',
    en: 'To print, use the print command of your browser.',
    easy: '印刷するときは、ブラウザの「印刷」を使ってください。',
  },
  docx: { ja: 'Word形式で受け取る', en: 'Get it as a Word file', easy: 'Wordのファイルをもらう' },
  change: { ja: '答えを変える', en: 'Change the answers', easy: '答えを変える' },
  ask: { ja: 'オンラインで相談する', en: 'Consult online', easy: 'インターネットで相談する' },
  readMore: { ja: 'くわしく読む', en: 'Read more', easy: 'くわしく読む' },
  made: {
    ja: (day: string) => `${day}に作成`,
    en: (day: string) => `Made on ${day}`,
    easy: (day: string) => `${day}に作りました`,
  },
} satisfies Texts;
