import type { Said } from '../../language.ts';

export const toolSlugs = ['judge', 'self-check', 'policy', 'procedure', 'record'] as const;
export type ToolSlug = (typeof toolSlugs)[number];

/** The five tools, in the order of their list: under what name, and for what. */
export const tools: Readonly<Record<ToolSlug, { title: Said; lead: Said }>> = {
  judge: {
    title: { ja: '二つの問いで考える', en: 'Two questions to think it through', easy: '二つの質問で考える' },
    lead: {
      ja: '求めていることと、求め方。二つに分けて考える目安です。判定ではありません。',
      en: 'What is asked, and how it is asked. A way to think about it, not a verdict.',
      easy: '何をしてほしいか。どのように伝えたか。二つに分けて考えます。カスハラかどうかを決めるものではありません。',
    },
  },
  'self-check': {
    title: {
      ja: '十の措置の点検',
      en: 'Self-check of the ten measures',
      easy: '会社や店がする十のことのチェック',
    },
    lead: {
      ja: '事業主の義務がそろっているかを確かめ、足りないところの一覧をつくります。',
      en: 'See whether what the law asks of employers is in place, and get a list of the gaps.',
      easy: '法律で決まっている十のことが、できているかを確かめます。まだできていないことがわかります。',
    },
  },
  policy: {
    title: {
      ja: '方針と基準をつくる',
      en: 'Set your policy and criteria',
      easy: '方針（考え方）と基準を作る',
    },
    lead: {
      ja: 'お客様に示す方針と、社内で使う線引きの基準。業種の例から始めて、二枚にまとめます。',
      en: 'A policy to show, and criteria of your own for inside. Begin with examples for your sector and get two pages.',
      easy: 'お客さんに見せる方針と、会社や店の中で使う基準です。仕事の種類の例から始めて、二枚の紙ができます。',
    },
  },
  procedure: {
    title: {
      ja: '社内の手順をつくる',
      en: 'Build your in-house procedure',
      easy: '会社や店の中の手順を作る',
    },
    lead: {
      ja: '五つのことを決めると、貼り出せる一枚になります。印刷とWord形式で受け取れます。',
      en: 'Decide five things and get one page to put on the wall, printed or as a Word file.',
      easy: '五つのことを決めると、かべにはることができる一枚の紙ができます。印刷できます。Wordのファイルもあります。',
    },
  },
  record: {
    title: { ja: '起きたことの記録', en: 'Record of what happened', easy: '起きたことの記録' },
    lead: {
      ja: '忘れないうちに書き留める用紙です。書いたことは、この端末から出ません。',
      en: 'A sheet to write it down while you remember. What you write never leaves your device.',
      easy: 'わすれる前に書いておく紙です。書いたことは、あなたのスマホやパソコンから外に出ません。',
    },
  },
};
