import type { StaffSaid, StaffTexts } from '../../language.ts';
import type { Side } from './programme-values.ts';

const fieldNames: Readonly<Record<'ja' | 'en', Record<string, string>>> = {
  ja: {
    name: '名前',
    summary: '説明',
    text: '文',
    label: '書類の名前',
    question: '質問',
    hint: '聞くときの手がかり',
    acceptedText: '派遣を決めた通知',
    declinedText: '派遣しない通知',
    closingText: '終了の通知',
  },
  en: {
    name: 'Name',
    summary: 'Summary',
    text: 'Text',
    label: 'Name of the document',
    question: 'Question',
    hint: 'Hint for whoever asks',
    acceptedText: 'Letter when accepted',
    declinedText: 'Letter when declined',
    closingText: 'Closing letter',
  },
};

const sideNames = {
  ja: { ja: '日本語', en: '英語', easy: 'やさしい日本語' },
  en: { ja: 'Japanese', en: 'English', easy: 'plain Japanese' },
} as const satisfies StaffSaid<Record<Side, string>>;

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
  change: { ja: '内容を変える', en: 'Change what it says' },
  read: { ja: '内容を読む', en: 'Read what it says' },
  next: { ja: '次の年度の計画をつくる', en: 'Plan the next fiscal year from this one' },
  nextMeans: {
    ja: '同じ条件、書類、手引き、文で、下書きをつくります。日付は1年あとにします。',
    en: 'Makes a draft with the same conditions, documents, guide and texts, and dates a year later.',
  },
  opensOn: { ja: '申請の受付のはじめ', en: 'Applications from' },
  closesOn: { ja: '申請の受付のおわり', en: 'Applications until' },
  applicants: { ja: '申請できる人', en: 'Who may apply' },
  sessions: { ja: '訪問の回数', en: 'Visits' },
  placesField: { ja: '派遣の枠（団体の数）', en: 'Places' },
  minutes: { ja: '1回の長さ（分）', en: 'Length of a visit (minutes)' },
  contact: { ja: '連絡の約束（営業日）', en: 'Contact promised within (business days)' },
  decision: { ja: '決定の約束（営業日）', en: 'Decision promised within (business days)' },
  save: { ja: '保存する', en: 'Save' },
  saved: { ja: '保存しました', en: 'Saved' },
  changeMeans: {
    ja: 'すでに約束した日付は変わりません。',
    en: 'What was promised to cases stays as told.',
  },
  lists: {
    ja: (list: string) =>
      ({
        eligibility: '申請の条件',
        documents: '求める書類',
        guide: '面談の手引き',
        survey: '終わりのアンケート',
        referrals: 'この計画だけの案内先',
      })[list] ?? list,
    en: (list: string) =>
      ({
        eligibility: 'Conditions',
        documents: 'Documents asked for',
        guide: 'Interview guide',
        survey: 'Survey at the end',
        referrals: 'Desks of this programme only',
      })[list] ?? list,
  },
  listMeans: {
    ja: '文をすべて空にした行は、消えます。',
    en: 'A row whose texts are all emptied goes away.',
  },
  tonguesMean: {
    ja: '英語かやさしい日本語が空のところは、日本語を、そう断って見せます。やさしい日本語の漢字には、ふりがなが付きます。',
    en: 'Where English or plain Japanese is empty, Japanese is shown and said to be so. Plain Japanese gets readings above its kanji.',
  },
  ownDesksMean: {
    ja: '「案内」の窓口の一覧にない案内先だけを書きます。文をすべて空にした行は、消えます。',
    en: 'Only those that are not among the desks under Guidance. A row whose texts are all emptied goes away.',
  },
  row: { ja: (place: number) => `${place}`, en: (place: number) => `${place}` },
  added: { ja: (place: number) => `${place}（加える）`, en: (place: number) => `${place} (to add)` },
  fields: {
    ja: (name: string, side: Side) => `${fieldNames.ja[name] ?? name}（${sideNames.ja[side]}）`,
    en: (name: string, side: Side) => `${fieldNames.en[name] ?? name} (${sideNames.en[side]})`,
  },
  textNames: {
    ja: (name: string) => fieldNames.ja[name] ?? name,
    en: (name: string) => fieldNames.en[name] ?? name,
  },
  telephone: { ja: '電話', en: 'Telephone' },
  required: { ja: '必要', en: 'Required' },
  kind: { ja: '答え方', en: 'Answered with' },
  surveyKinds: {
    ja: (kind: string) => ({ scale: '5段階', text: '自由な文' })[kind] ?? kind,
    en: (kind: string) => ({ scale: 'one to five', text: 'free words' })[kind] ?? kind,
  },
  leadsTo: { ja: '当てはまらないときの案内先', en: 'Who does not meet it is led to' },
  usualDesk: { ja: '申請する人ごとの案内先', en: 'the desk for that kind of applicant' },
  referralOf: {
    ja: (kind: string) => `${kind}が申請できないときの案内先`,
    en: (kind: string) => `${kind}, where it may not apply, is led to`,
  },
  noDesk: { ja: '案内しない', en: 'no desk' },
  ownDesk: {
    ja: (name: string) => `${name}（この計画だけ）`,
    en: (name: string) => `${name} (this programme only)`,
  },
  letters: { ja: '通知の文', en: 'Texts of the letters' },
  lettersMean: {
    ja: '通知はこの文で始まり、決定のときに書いた文が続きます。正式な文なので、日本語と英語だけです。',
    en: 'A letter begins with this; what is written with the decision follows. It is official, so in Japanese and English alone.',
  },
  preview: { ja: '保存の前に見る', en: 'Look before saving' },
  previewTitle: { ja: '読む人には、こう見えます', en: 'What its readers will read' },
  previewMeans: { ja: 'まだ保存していません。', en: 'Not saved yet.' },
  history: { ja: '変えた記録', en: 'History' },
  version: {
    ja: (version: number) => `第${version}版を見る`,
    en: (version: number) => `See version ${version}`,
  },
  oldVersion: {
    ja: (version: number) => `第${version}版を見ています。保存すると、この内容に戻ります。`,
    en: (version: number) => `This is version ${version}. If you save, the programme says this again.`,
  },
} satisfies StaffTexts;
