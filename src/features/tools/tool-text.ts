import type { Texts } from '../../language.ts';

/** What all four tools say. */
export const toolText = {
  front: { ja: 'トップ', en: 'Front page' },
  guides: { ja: '手引きと道具', en: 'Guides and tools' },
  tools: { ja: '四つの道具', en: 'Four tools' },
  toolsLead: {
    ja: '会員登録はいりません。書いたことは、どこにも残しません。',
    en: 'No account, and nothing you write is kept anywhere.',
  },
  kept: {
    ja: '選んだこと、書いたことは、この窓口に残りません。画面を閉じると消えます。',
    en: 'This office keeps nothing of what you choose or write. It is gone when you close the page.',
  },
  notAdvice: {
    ja: '情報をお伝えするもので、法的な助言ではありません。',
    en: 'Information, not legal advice.',
  },
  print: { ja: '印刷する', en: 'Print' },
  printWithout: {
    ja: '印刷は、ブラウザーの「印刷」からできます。',
    en: 'To print, use the print command of your browser.',
  },
  docx: { ja: 'Word形式で受け取る', en: 'Get it as a Word file' },
  change: { ja: '答えを変える', en: 'Change the answers' },
  ask: { ja: 'オンラインで相談する', en: 'Consult online' },
  readMore: { ja: 'くわしく読む', en: 'Read more' },
  made: {
    ja: (day: string) => `${day}に作成`,
    en: (day: string) => `Made on ${day}`,
  },
} satisfies Texts;
