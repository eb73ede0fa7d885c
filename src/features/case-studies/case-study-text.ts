import type { Texts } from '../../language.ts';

export const caseStudyText = {
  title: { ja: '事例', en: 'Case examples', easy: '相談の例' },
  description: {
    ja: '何があり、どう対応し、何が役に立ったか。だれのことか分からないように変えた、相談の事例。',
    en: 'What happened, how it was handled, what helped: cases of the help desk, changed so that nobody in them can be recognised.',
    easy: '何があったか、どうしたか、何が役に立ったかを書いた、相談の例です。だれの話かわからないように変えています。',
  },
  lead: {
    ja: 'ほかの職場や店で、何があり、どう対応し、何が役に立ったか。',
    en: 'What happened elsewhere, how it was handled, and what helped.',
    easy: 'ほかの会社や店で、何があって、どうしたか。何が役に立ったか。',
  },
  anonymous: {
    ja: 'だれのことか分からないように細部を変え、書いた人と別の職員が確かめてから載せています。',
    en: 'Details are changed so that nobody can be recognised. A second member of staff checked each one before it was published.',
    easy: 'だれの話かわからないように、細かいところを変えています。書いた人とは別の人が、出す前に確かめています。',
  },
  demonstration: {
    ja: 'これは見本です。どの事例も見本のために作ったもので、実際の出来事ではありません。',
    en: 'This is a demonstration. Its case examples are made up; none of them happened.',
    easy: 'これは見本です。相談の例は、見本のために作りました。本当の話ではありません。',
  },
  none: {
    ja: '載せている事例は、まだありません。事例は、だれのことか分からないように変え、確かめてから載せます。',
    en: 'There are no case examples yet. Each is changed so that nobody can be recognised, and checked, before it is published.',
    easy: '相談の例は、まだありません。だれの話かわからないように変えて、確かめてから出します。',
  },
  sector: { ja: '業種', en: 'Sector', easy: 'どんな仕事か' },
  side: { ja: '立場', en: 'Told from the side of', easy: 'だれの話か' },
  examples: { ja: 'どんなことか', en: 'An example of', easy: 'どんなことか' },
  any: { ja: 'すべて', en: 'Any', easy: '全部' },
  filter: { ja: 'この条件でしぼる', en: 'Show these', easy: 'この例を見る' },
  count: {
    ja: (count: number) => `${count}件の事例があります`,
    en: (count: number) => (count === 1 ? 'One case example' : `${count} case examples`),
    easy: (count: number) => `例が${count}件あります`,
  },
  noneFits: {
    ja: 'この条件に合う事例は、まだありません。条件を減らしてご覧ください。',
    en: 'No case example fits these yet. Choose less to see more.',
    easy: 'えらんだものに合う例は、まだありません。えらぶものを少なくしてください。',
  },
  everything: { ja: 'すべての事例を見る', en: 'See all case examples', easy: '例を全部見る' },
  happened: { ja: '何があったか', en: 'What happened', easy: '何があったか' },
  handled: { ja: 'どう対応したか', en: 'How it was handled', easy: 'どうしたか' },
  learned: {
    ja: '役に立ったこと、分かったこと',
    en: 'What helped, and what was learned',
    easy: '役に立ったこと、わかったこと',
  },
  prevents: {
    ja: 'くり返さないために',
    en: 'What keeps it from happening again',
    easy: 'また起きないように',
  },
  ask: {
    ja: '似たことで困っているときは',
    en: 'In a similar situation?',
    easy: 'にたことで困っているときは',
  },
  askMeans: {
    ja: '事例のとおりでなくてもかまいません。あなたの場合に合わせて、一緒に考えます。',
    en: 'Yours need not be like this one. We think it through with you.',
    easy: '例と同じでなくてもいいです。あなたの話を聞いて、いっしょに考えます。',
  },
  consult: { ja: 'オンラインで相談する', en: 'Consult online', easy: 'インターネットで相談する' },
  guides: { ja: '手引きを読む', en: 'Read the guides', easy: '説明のページを読む' },
} satisfies Texts;

/** Under the guides, whose readers have two languages more. There the examples themselves are in English. */
export const casesAsideText = {
  title: {
    ja: '事例で読む',
    en: 'Read it in examples',
    easy: '例を読む',
    nb: 'Les eksempler',
    nl: 'Lees voorbeelden',
  },
  means: {
    ja: 'ほかの職場や店で、何があり、どう対応し、何が役に立ったか。',
    en: 'What happened elsewhere, how it was handled, and what helped.',
    easy: 'ほかの会社や店で、何があって、どうしたか。何が役に立ったか。',
    nb: 'Hva som skjedde andre steder, hvordan det ble håndtert, og hva som hjalp.',
    nl: 'Wat er elders gebeurde, hoe ermee is omgegaan en wat hielp.',
  },
  go: {
    ja: '事例を見る',
    en: 'See the case examples',
    easy: '相談の例を見る',
    nb: 'Se eksemplene (på engelsk)',
    nl: 'Bekijk de voorbeelden (in het Engels)',
  },
} as const;
