import type { Texts } from '../language.ts';

export const componentText = {
  required: { ja: '※必須', en: 'Required' },
  optional: { ja: '任意', en: 'Optional' },
  errorMark: { ja: '＊', en: '＊ ' },
  step: {
    ja: (now: number, all: number) => `全${all}ステップ中、${now}ステップ目`,
    en: (now: number, all: number) => `Step ${now} of ${all}`,
  },
  pages: { ja: 'ページ', en: 'Pages' },
  pageBefore: { ja: '前のページ', en: 'Previous page' },
  pageAfter: { ja: '次のページ', en: 'Next page' },
  pageOf: {
    ja: (page: number, pages: number) => `${pages}ページ中、${page}ページ目`,
    en: (page: number, pages: number) => `Page ${page} of ${pages}`,
  },
  stepDone: { ja: '済み', en: 'done' },
  places: {
    ja: (count: number) => `${count}か所、直してください`,
    en: (count: number) => (count === 1 ? 'Please correct one thing' : `Please correct ${count} things`),
  },
  nothingLost: { ja: '書いた内容は消えていません。', en: 'Nothing you wrote was lost.' },
  emergency: { ja: '身の危険があるときは、相談より先に', en: 'In danger? Call before anything else' },
  dangerNow: { ja: 'いま危険がある', en: 'Danger right now' },
  policeAdvice: { ja: '急がない警察への相談', en: 'Police advice, not urgent' },
  provisional: { ja: '予定', en: 'provisional' },
  here: { ja: 'いま、ここです', en: 'You are here' },
  next: { ja: '次は、ここです', en: 'Next' },
  path: { ja: 'いまいる場所', en: 'You are here' },
  counter: {
    ja: (limit: string) => `${limit}字まで`,
    en: (limit: string) => `Up to ${limit} characters`,
  },
  counting: {
    ja: (limit: string) => `{count}字／${limit}字まで`,
    en: (limit: string) => `{count} of ${limit} characters`,
  },
} satisfies Texts;
