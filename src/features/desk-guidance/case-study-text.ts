import type { FoundIdentifier } from '#api/guidance/desk-contract.ts';
import type { StaffSaid, StaffTexts } from '../../language.ts';

/** What is pointed at in the text of a case example: something to look at, never a verdict. */
export const identifierWords: Readonly<Record<FoundIdentifier['kind'], StaffSaid>> = {
  mail_address: { ja: 'メールアドレス', en: 'a mail address' },
  telephone: { ja: '電話番号', en: 'a telephone number' },
  receipt_number: { ja: '受付番号', en: 'a receipt number' },
  web_address: { ja: 'ウェブのアドレス', en: 'a web address' },
  postal_code: { ja: '郵便番号', en: 'a postal code' },
  exact_date: { ja: '正確な日付', en: 'an exact date' },
  company: { ja: '会社の名前', en: 'the name of a company' },
  shop: { ja: '店の名前', en: 'the name of a shop' },
  place: { ja: '都道府県より小さい場所', en: 'a place smaller than a prefecture' },
  person: { ja: '人の名前', en: 'the name of a person' },
  age: { ja: '年齢', en: 'an age' },
};

export const caseStudyText = {
  sector: { ja: '業種', en: 'Sector' },
  side: { ja: 'だれの側から見た事例か', en: 'Told from the side of' },
  examples: { ja: '何の事例か', en: 'What it is an example of' },
  examplesSupport: {
    ja: '苦情がもっともで、伝え方だけが行きすぎたときは、両方を選びます。',
    en: 'Where the complaint was right and only its manner went too far, choose both.',
  },
  prefilled: {
    ja: '相談から、業種、立場、例だけを引き継ぎました。相談の文は引き継いでいません。この事例から相談へのつながりも、どこにも残りません。',
    en: 'Only sector, side and examples were taken over from the consultation, and none of its text. Nothing leads from this example back to it.',
  },
  publishedVersion: {
    ja: '公開中の文は、前に確かめたものです。いまの文は、確かめて公開するまで、外からは見えません。',
    en: 'The public reads what was checked before. This text is not public until it is checked and published.',
  },
  versionsMean: {
    ja: '公開すると、確かめていない下書きは消えます。',
    en: 'Once it is published, drafts that nobody checked are deleted.',
  },
  rewrite: { ja: '文を直す', en: 'Change the text' },
  check: { ja: '匿名化の確認', en: 'Check of anonymity' },
  identifiers: { ja: '見直すところ', en: 'Look at these again' },
  identifiersMean: {
    ja: '機械が見つけた、だれのことか分かるかもしれない言葉です。そのままでよいこともあり、見つからない言葉もあります。',
    en: 'Words a program found that may tell who it was. Some may stay, and it does not find everything.',
  },
  noIdentifiers: {
    ja: '機械では、見つかりませんでした。読んで確かめてください。',
    en: 'A program found nothing. Please read it with care.',
  },
  may: { ja: (what: string) => `${what}かもしれません`, en: (what: string) => `may be ${what}` },
  quoted: { ja: (words: string) => `「${words}」`, en: (words: string) => `“${words}”` },
  confirmed: { ja: '読んで確かめたこと', en: 'What I read and confirm' },
  confirmedSupport: {
    ja: 'すべてに当てはまるときだけ、確かめたことにできます。当てはまらないところは、先に文を直します。直した人とは別の人が確かめます。',
    en: 'Every point has to hold. Where one does not, change the text first; somebody else than who changed it then checks it.',
  },
  basis: { ja: '載せてよい理由', en: 'Why it may be told' },
  confirm: { ja: '確かめたことを記録する', en: 'Record that I checked it' },
  isChecked: {
    ja: (who: string, when: string) => `${when}に、${who}が確かめました。`,
    en: (who: string, when: string) => `Checked by ${who}, ${when}.`,
  },
  earlier: { ja: 'これまでの確認', en: 'Earlier checks' },
  checkOf: {
    ja: (version: number) => `${version}版`,
    en: (version: number) => `Version ${version}`,
  },
  administratorPublishes: {
    ja: '公開するのは管理者です。',
    en: 'An administrator publishes it.',
  },
  publish: { ja: '公開する', en: 'Publish it' },
  publishChange: { ja: '変更を公開する', en: 'Publish the change' },
  none: {
    ja: 'まだありません。終わった相談のページから、または上のボタンから書き始めます。',
    en: 'None yet. Begin from the page of a closed consultation, or with the button above.',
  },
  lead: {
    ja: '相談から学んだことを、だれのことか分からない形で残します。書いた人と別の職員が確かめ、管理者が公開します。',
    en: 'Keep what was learned from consultations in a form in which nobody can be found. Somebody other than the writer checks it, and an administrator publishes it.',
  },
  done: {
    ja: (what: string) =>
      ({
        save: '保存しました。公開する前に、別の職員が確かめます。',
        check: '確かめたことを記録しました。',
        publish: '公開しました。',
        hide: '公開をやめました。下書きに戻りました。',
        remove: '消しました。',
      })[what] ?? '',
    en: (what: string) =>
      ({
        save: 'It was saved. Somebody else checks it before it is published.',
        check: 'Your check was recorded.',
        publish: 'It is published.',
        hide: 'It is off the site, and a draft again.',
        remove: 'It was removed.',
      })[what] ?? '',
  },
} satisfies StaffTexts;
