import type { StaffTexts } from '../../language.ts';

/** Programmes as the office plans them, a fiscal year each. */
export const programmesText = {
  title: { ja: '年度の計画', en: 'Programmes' },
  published: { ja: '公開中', en: 'Published' },
  draft: { ja: '下書き', en: 'Draft' },
  places: {
    ja: (taken: number, places: number) => `枠 ${places}のうち${taken}が決定`,
    en: (taken: number, places: number) => `${taken} of ${places} places taken`,
  },
  cases: { ja: (count: number) => `申請 ${count}件`, en: (count: number) => `${count} cases` },
  publish: { ja: '公開する', en: 'Publish' },
  unpublish: { ja: '公開をやめる', en: 'Take off the pages' },
  change: { ja: '変える', en: 'Change' },
  next: { ja: '次の年度の計画をつくる', en: 'Plan the next fiscal year from this one' },
  nextMeans: {
    ja: '同じ条件、書類、手引き、文で、下書きをつくります。日付は1年あとにします。',
    en: 'Makes a draft with the same conditions, documents, guide and texts, and dates a year later.',
  },
  name: { ja: (language: string) => `名前（${language}）`, en: (language: string) => `Name (${language})` },
  opensOn: { ja: '申請の受付のはじめ', en: 'Applications from' },
  closesOn: { ja: '申請の受付のおわり', en: 'Applications until' },
  applicants: { ja: '申請できる人', en: 'Who may apply' },
  sessions: { ja: '訪問の回数', en: 'Visits' },
  placesField: { ja: '派遣の枠（団体の数）', en: 'Places' },
  minutes: { ja: '1回の長さ（分）', en: 'Length of a visit (minutes)' },
  contact: { ja: '連絡の約束（営業日）', en: 'Contact promised within (business days)' },
  decision: { ja: '決定の約束（営業日）', en: 'Decision promised within (business days)' },
  summary: {
    ja: (language: string) => `説明（${language}）`,
    en: (language: string) => `Summary (${language})`,
  },
  save: { ja: '保存する', en: 'Save' },
  saved: { ja: '保存しました', en: 'Saved' },
  changeMeans: {
    ja: 'すでに約束した日付は変わりません。',
    en: 'What was promised to cases stays as told.',
  },
  eligibility: { ja: '申請の条件', en: 'Conditions' },
  documents: { ja: '求める書類', en: 'Documents asked for' },
  guide: { ja: '面談の手引き', en: 'Interview guide' },
  lists: {
    ja: '条件、書類、手引きの項目は、いまは画面では変えられません（API で変えられます）。',
    en: 'Conditions, documents and guide cannot be changed on this page yet (the API changes them).',
  },
} satisfies StaffTexts;
