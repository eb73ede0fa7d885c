import type { Texts } from '../language.ts';

export const componentText = {
  required: { ja: '※必須', en: 'Required', easy: 'かならず' },
  optional: { ja: '任意', en: 'Optional', easy: '書かなくてもいいです' },
  errorMark: { ja: '＊', en: '＊ ', easy: '＊' },
  step: {
    ja: (now: number, all: number) => `全${all}ステップ中、${now}ステップ目`,
    en: (now: number, all: number) => `Step ${now} of ${all}`,
    easy: (now: number, all: number) => `全部で${all}のうち、${now}番目`,
  },
  pages: { ja: 'ページ', en: 'Pages', easy: 'ページ' },
  pageBefore: { ja: '前のページ', en: 'Previous page', easy: '前のページ' },
  pageAfter: { ja: '次のページ', en: 'Next page', easy: '次のページ' },
  pageOf: {
    ja: (page: number, pages: number) => `${pages}ページ中、${page}ページ目`,
    en: (page: number, pages: number) => `Page ${page} of ${pages}`,
    easy: (page: number, pages: number) => `${pages}ページの中の${page}ページ`,
  },
  stepDone: { ja: '済み', en: 'done', easy: '終わりました' },
  places: {
    ja: (count: number) => `${count}か所、直してください`,
    en: (count: number) => (count === 1 ? 'Please correct one thing' : `Please correct ${count} things`),
    easy: (count: number) => `${count}か所、なおしてください`,
  },
  nothingLost: {
    ja: '書いた内容は消えていません。',
    en: 'Nothing you wrote was lost.',
    easy: '書いたことは消えていません。',
  },
  emergency: {
    ja: '身の危険があるときは、相談より先に',
    en: 'In danger? Call before anything else',
    easy: '体があぶないときは、相談の前に電話してください',
  },
  dangerNow: { ja: 'いま危険がある', en: 'Danger right now', easy: '今、あぶない' },
  policeAdvice: {
    ja: '急がない警察への相談',
    en: 'Police advice, not urgent',
    easy: '急がない、警察への相談',
  },
  provisional: { ja: '予定', en: 'provisional', easy: '予定' },
  here: { ja: 'いま、ここです', en: 'You are here', easy: '今、ここです' },
  next: { ja: '次は、ここです', en: 'Next', easy: '次は、ここです' },
  path: { ja: 'いまいる場所', en: 'You are here', easy: '今いるところ' },
  counter: {
    ja: (limit: string) => `${limit}字まで`,
    en: (limit: string) => `Up to ${limit} characters`,
    easy: (limit: string) => `${limit}字まで`,
  },
  counting: {
    ja: (limit: string) => `{count}字／${limit}字まで`,
    en: (limit: string) => `{count} of ${limit} characters`,
    easy: (limit: string) => `{count}字／${limit}字まで`,
  },
} satisfies Texts;
