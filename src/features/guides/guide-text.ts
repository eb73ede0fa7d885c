import type { Told } from './tongues.ts';

type ToldTexts = Readonly<
  Record<string, Told | Told<(...values: never[]) => string> | Readonly<Record<string, Told>>>
>;

/** Picks one language of the guides: `const tell = teller('nb'); tell(guideText.contents)`. */
export function teller(tongue: keyof Told): <T>(told: Told<T>) => T {
  return (told) => told[tongue];
}

export const guideText = {
  front: { ja: 'トップ', en: 'Front page', easy: 'はじめのページ', nb: 'Forsiden', nl: 'Voorpagina' },
  guides: {
    ja: '手引きと道具',
    en: 'Guides and tools',
    easy: '説明のページと道具',
    nb: 'Veiledninger',
    nl: 'Gidsen',
  },
  guidesLead: {
    ja: '起きたこと、これから備えること。立場を選ぶと、まず読むものが分かります。',
    en: 'What happened, or what you want to prepare. Choose where you stand to see what to read first.',
    easy: '起きたことと、これから準備することを説明します。あなたがどの人かをえらぶと、はじめに読むものがわかります。',
    nb: 'Noe som har skjedd, eller noe du vil forberede. Velg hvem du er, og se hva du bør lese først.',
    nl: 'Wat er is gebeurd, of wat u wilt voorbereiden. Kies wie u bent en zie wat u het eerst leest.',
  },
  guidesDescription: {
    ja: '働く人、事業者、お客様のための手引きと道具。法律と条例、起きたときの動き方、記録、十の措置。',
    en: 'Guides and tools for workers, businesses and customers: the law, what to do, records, the ten measures.',
    easy: '働く人、会社や店、お客さんのための説明のページと道具です。法律と条例、起きたときにすること、記録、十のことを説明します。',
    nb: 'Veiledninger for folk i arbeid, virksomheter og kunder: regler, hva du gjør, notater, ti tiltak.',
    nl: 'Gidsen voor werkenden, bedrijven en klanten: de regels, wat te doen, vastleggen, tien maatregelen.',
  },
  path: { ja: 'いまいる場所', en: 'You are here', easy: '今いる場所', nb: 'Du er her', nl: 'U bent hier' },
  contents: {
    ja: 'この手引きの中身',
    en: 'In this guide',
    easy: 'このページの中身',
    nb: 'I denne veiledningen',
    nl: 'In deze gids',
  },
  danger: {
    ja: '身の危険があるときは、読むより先に',
    en: 'In danger? Call before you read on',
    easy: 'あぶないときは、読む前に電話してください',
    nb: 'I fare? Ring før du leser videre',
    nl: 'In gevaar? Bel voordat u verder leest',
  },
  dangerNow: {
    ja: 'いま危険がある',
    en: 'Danger right now',
    easy: '今あぶない',
    nb: 'Politiet, fare nå',
    nl: 'Politie, gevaar nu',
  },
  policeAdvice: {
    ja: '急がない警察への相談',
    en: 'Police advice, not urgent',
    easy: '急がない警察への相談',
    nb: 'Råd fra politiet, haster ikke',
    nl: 'Advies van de politie, niet dringend',
  },
  all: {
    ja: 'すべての手引き',
    en: 'All guides',
    easy: '説明のページ全部',
    nb: 'Alle veiledninger',
    nl: 'Alle gidsen',
  },
  about: {
    ja: 'この手引きについて',
    en: 'About this guide',
    easy: 'このページについて',
    nb: 'Om denne veiledningen',
    nl: 'Over deze gids',
  },
  notAdvice: {
    ja: '情報をお伝えするもので、法的な助言ではありません。',
    en: 'Information, not legal advice.',
    easy: 'これは情報です。法律についてのアドバイスではありません。',
    nb: 'Dette er informasjon, ikke juridisk rådgivning.',
    nl: 'Dit is informatie, geen juridisch advies.',
  },
  published: {
    ja: '公開した日',
    en: 'Published',
    easy: 'はじめて出した日',
    nb: 'Publisert',
    nl: 'Gepubliceerd',
  },
  lawAsOf: {
    ja: '法律と条例の時点',
    en: 'The law as of',
    easy: '法律と条例の日（この日の内容です）',
    nb: 'Reglene per',
    nl: 'De regels per',
  },
  nextReview: {
    ja: '次に見なおす日',
    en: 'Next review',
    easy: '次に見なおす日',
    nb: 'Neste gjennomgang',
    nl: 'Volgende herziening',
  },
  overdue: {
    ja: '見直す日を過ぎています。いまの決まりと違うことがあります。',
    en: 'The review date has passed. The rules may have changed since.',
    easy: '見なおす日を過ぎています。今のルールとちがうかもしれません。',
    nb: 'Datoen for gjennomgang er passert. Reglene kan være endret.',
    nl: 'De datum voor herziening is verstreken. De regels kunnen zijn veranderd.',
  },
  sources: { ja: 'もとにした資料', en: 'Sources', easy: 'もとの資料', nb: 'Kilder', nl: 'Bronnen' },
  sourceLanguage: {
    ja: '',
    en: 'The sources are in Japanese.',
    easy: 'もとの資料は、ふつうの日本語です。',
    nb: 'Kildene er på japansk.',
    nl: 'De bronnen zijn in het Japans.',
  },
  readOriginal: {
    ja: (day: string) => `${day}に原文で確認`,
    en: (day: string) => `read in the original on ${day}`,
    easy: (day: string) => `${day}に、もとの文を読んで確かめました`,
    nb: (day: string) => `lest i original ${day}`,
    nl: (day: string) => `in het origineel gelezen op ${day}`,
  },
  readQuoted: {
    ja: (day: string) => `${day}に引用と解説で確認。原文はこれから`,
    en: (day: string) => `read in quotations and explanations on ${day}; the original is still to be read`,
    easy: (day: string) => `${day}に、ほかの人の説明などで確かめました。もとの文は、これから読みます`,
    nb: (day: string) => `lest i sitater og forklaringer ${day}; originalen gjenstår`,
    nl: (day: string) => `in citaten en toelichtingen gelezen op ${day}; het origineel volgt nog`,
  },
  print: {
    ja: 'この手引きを印刷する',
    en: 'Print this guide',
    easy: 'このページを印刷する',
    nb: 'Skriv ut',
    nl: 'Deze gids afdrukken',
  },
  next: {
    ja: '次の手引き',
    en: 'Next guide',
    easy: '次の説明のページ',
    nb: 'Neste veiledning',
    nl: 'Volgende gids',
  },
  tools: {
    ja: '五つの道具',
    en: 'Five tools',
    easy: '五つの道具',
    nb: 'Fem verktøy',
    nl: 'Vijf hulpmiddelen',
  },
  toolsLead: {
    ja: '会員登録はいりません。書いたことは、残しません。',
    en: 'No account. Nothing you write is kept.',
    easy: '会員になる必要はありません。書いたことは、残りません。',
    nb: 'Verktøyene er på engelsk. Du trenger ingen konto, og vi lagrer ikke det du skriver.',
    nl: 'De hulpmiddelen zijn in het Engels. U hebt geen account nodig en wij bewaren niets van wat u schrijft.',
  },
  inEnglish: { ja: '', en: '', easy: '', nb: ' (på engelsk)', nl: ' (in het Engels)' },
  glossary: {
    ja: '言葉の説明',
    en: 'Words of the law',
    easy: '言葉の説明',
    nb: 'Ordliste',
    nl: 'Woordenlijst',
  },
  glossaryLead: {
    ja: '手引きは、どの言語でも、同じ言葉を同じ意味で使います。',
    en: 'The guides use one word for one thing, in every language.',
    easy: '説明のページは、どの言語でも、同じ言葉を同じ意味で使います。',
    nb: 'Veiledningene bruker ett ord om én ting, på alle språk.',
    nl: 'De gidsen gebruiken één woord voor één zaak, in elke taal.',
  },
  inJapanese: { ja: '', en: 'In Japanese', easy: '', nb: 'På japansk', nl: 'In het Japans' },
  missing: {
    ja: 'この手引きは、まだ日本語になっていません。英語で表示しています。',
    en: 'This guide is not yet in English. It is shown in Japanese.',
    easy: 'このページは、まだやさしい日本語になっていません。ふつうの日本語で書いてあります。',
    nb: 'Denne veiledningen finnes ikke på norsk ennå. Den vises på engelsk.',
    nl: 'Deze gids is er nog niet in het Nederlands. U ziet de Engelse tekst.',
  },
  forReaders: {
    ja: (readers: readonly string[]) => `${readers.join('、')}に`,
    en: (readers: readonly string[]) => `For ${readers.join(', ')}`,
    easy: (readers: readonly string[]) => `${readers.join('、')}に`,
    nb: (readers: readonly string[]) => `For ${readers.join(', ')}`,
    nl: (readers: readonly string[]) => `Voor ${readers.join(', ')}`,
  },
  readers: {
    worker: { ja: '働いている人', en: 'workers', easy: '働いている人', nb: 'folk i arbeid', nl: 'werkenden' },
    business: { ja: '事業者', en: 'businesses', easy: '会社や店', nb: 'virksomheter', nl: 'bedrijven' },
    customer: { ja: 'お客様の立場の人', en: 'customers', easy: 'お客さん', nb: 'kunder', nl: 'klanten' },
  },
  audience: {
    worker: {
      ja: '働いている人',
      en: 'I work with customers',
      easy: '働いている人',
      nb: 'Jeg jobber med kunder',
      nl: 'Ik werk met klanten',
    },
    business: {
      ja: '事業者・団体',
      en: 'I run a business or organization',
      easy: '会社や店、団体の人',
      nb: 'Jeg driver en virksomhet',
      nl: 'Ik leid een bedrijf of organisatie',
    },
    customer: {
      ja: 'お客様の立場の人',
      en: 'I am a customer',
      easy: 'お客さん',
      nb: 'Jeg er kunde',
      nl: 'Ik ben klant',
    },
  },
} satisfies ToldTexts;

/** The words of the frame around a guide in Norwegian and Dutch, where the rest of the site does not exist. */
export const frameText = {
  skip: { nb: 'Hopp til teksten', nl: 'Naar de tekst' },
  tongues: { nb: 'Språk', nl: 'Taal' },
  ways: { nb: 'Hovedmeny', nl: 'Hoofdmenu' },
  brandLine: {
    nb: 'For folk i arbeid, virksomheter og kunder',
    nl: 'Voor werkenden, bedrijven en klanten',
  },
  consult: { nb: 'Spør oss (på engelsk)', nl: 'Stel uw vraag (in het Engels)' },
  tools: { nb: 'Verktøy (på engelsk)', nl: 'Hulpmiddelen (in het Engels)' },
  site: { nb: 'Hele nettstedet (på engelsk)', nl: 'De hele site (in het Engels)' },
  only: {
    nb: 'Bare veiledningene finnes på norsk. Skjemaet og telefonen er på japansk og engelsk.',
    nl: 'Alleen de gidsen zijn er in het Nederlands. Het formulier en de telefoon zijn in het Japans en Engels.',
  },
  twoWays: { nb: 'To måter å nå oss på', nl: 'Twee manieren om ons te bereiken' },
  byPhone: { nb: 'Ring', nl: 'Bellen' },
  phoneHours: {
    nb: (opens: string, closes: string) =>
      `Hverdager ${opens}–${closes}, japansk tid. Gratis. Stengt på helligdager og 29. desember–3. januar.`,
    nl: (opens: string, closes: string) =>
      `Werkdagen ${opens}–${closes}, Japanse tijd. Gratis. Dicht op feestdagen en van 29 december tot en met 3 januari.`,
  },
  online: { nb: 'Skriv til oss på engelsk', nl: 'Schrijf ons in het Engels' },
  onlineHours: {
    nb: 'Åpent hele døgnet. Vi svarer tidligst neste arbeidsdag.',
    nl: 'Dag en nacht open. Wij antwoorden op zijn vroegst de volgende werkdag.',
  },
  footer: { nb: 'Om nettstedet', nl: 'Over deze site' },
  privacy: { nb: 'Personvern (på engelsk)', nl: 'Privacy (in het Engels)' },
  accessibility: { nb: 'Tilgjengelighet (på engelsk)', nl: 'Toegankelijkheid (in het Engels)' },
  runBy: {
    nb: (operator: string) => `Drives av: ${operator}`,
    nl: (operator: string) => `Beheerd door: ${operator}`,
  },
  demonstration: {
    nb: 'Dette er en demonstrasjon. Kontoret finnes ikke.',
    nl: 'Dit is een demonstratie. Het kantoor bestaat niet.',
  },
} as const;
