import type { Texts } from '../../language.ts';

export const guidanceText = {
  front: { ja: 'トップ', en: 'Front page' },
  otherLanguage: {
    ja: 'この部分は、まだ日本語がありません。英語で示します。',
    en: 'This part is not yet in English. It is shown in Japanese.',
  },
  changedOn: {
    ja: (day: string) => `${day}の内容です`,
    en: (day: string) => `As of ${day}`,
  },
} satisfies Texts;

export const faqText = {
  title: { ja: 'よくある質問', en: 'Questions and answers' },
  description: {
    ja: '相談の受け方、回答の日、名前を書かない相談、セミナー、専門家派遣について、よくある質問と答え。',
    en: 'Answers on how to ask, when an answer comes, asking without a name, seminars and the dispatch of experts.',
  },
  lead: {
    ja: '相談する前に、ここで答えが見つかることがあります。',
    en: 'You may find your answer here before you ask.',
  },
  list: { ja: '質問の一覧', en: 'All questions' },
  address: { ja: 'この答えのアドレス', en: 'Link to this answer' },
  none: { ja: 'まだ、ありません。', en: 'None yet.' },
  notFound: { ja: '答えが見つからないとき', en: 'No answer here?' },
  notFoundMeans: {
    ja: 'ご相談ください。ほかの窓口のほうが合うときは、そちらをお伝えします。',
    en: 'Ask us. Where another desk fits better, we tell you which.',
  },
  elsewhere: { ja: 'ほかの窓口を見る', en: 'See other desks' },
  scope: { ja: 'お答えできること・できないこと', en: 'What we can and cannot answer' },
  all: { ja: 'よくある質問をすべて見る', en: 'See all questions and answers' },
} satisfies Texts;

export const searchText = {
  title: { ja: '答えをさがす', en: 'Search for an answer' },
  description: {
    ja: 'よくある質問と手引きの中から、知りたいことをさがせます。',
    en: 'Search the questions, answers and guides.',
  },
  label: { ja: 'さがす言葉', en: 'What are you looking for?' },
  support: {
    ja: '例：録画、会社に知られたくない。入れた言葉は、どこにも保存しません。',
    en: 'For example: recording, tell my employer. What you type is kept nowhere.',
  },
  go: { ja: 'さがす', en: 'Search' },
  hits: { ja: '見つかったもの', en: 'What was found' },
  found: {
    ja: (query: string, count: number) => `「${query}」で、${count}件見つかりました`,
    en: (query: string, count: number) =>
      `${count === 1 ? 'One page' : `${count} pages`} found for “${query}”`,
  },
  nothing: {
    ja: (query: string) => `「${query}」では、見つかりませんでした`,
    en: (query: string) => `Nothing found for “${query}”`,
  },
  nothingMeans: {
    ja: '短い言葉や、別の言い方でお試しください。そのまま相談することもできます。',
    en: 'Try a shorter word or another one. You can also simply ask us.',
  },
  ask: { ja: 'オンラインで相談する', en: 'Consult online' },
  faq: { ja: 'よくある質問', en: 'Question and answer' },
  guide: { ja: '手引き', en: 'Guide' },
  matches: { ja: '送る前に：近い答えがあります', en: 'Before you send: answers that may help' },
  matchesLead: {
    ja: '書いた内容に近い質問と手引きです。読んでも、書いた内容は消えません。書いた内容は、まだどこにも保存していません。',
    en: 'These come close to what you wrote. Reading them loses nothing, and nothing you wrote is kept yet.',
  },
  newTab: { ja: '（新しいタブで開きます）', en: ' (opens in a new tab)' },
  openFaq: {
    ja: 'よくある質問で開く（新しいタブ）',
    en: 'Open among the questions and answers (new tab)',
  },
} satisfies Texts;

export const elsewhereText = {
  title: { ja: 'ほかの窓口', en: 'Other places to turn to' },
  description: {
    ja: '警察、心の健康、労働、法律、消費生活など、困りごとに合う公的な窓口の一覧。',
    en: 'Public desks for what troubles you: police, mental health, work, the law, consumer matters.',
  },
  lead: {
    ja: '困りごとによっては、ここより合う窓口があります。',
    en: 'For some troubles, another desk can do more for you than we can.',
  },
  demonstration: {
    ja: 'これは見本です。公的な窓口は実在しますが、かける前に公式の案内で確かめてください。「（見本）」とある窓口は実在しません。',
    en: 'This is a demonstration. The public desks are real, but check their official pages before you call. Those marked “(sample)” do not exist.',
  },
  need: { ja: '困りごと', en: 'What it is about' },
  anyNeed: { ja: 'すべて', en: 'Anything' },
  place: { ja: '都道府県・市区町村', en: 'Prefecture or municipality' },
  within: {
    ja: (name: string, prefecture: string) => `${name}（${prefecture}）`,
    en: (name: string, prefecture: string) => `${name} (${prefecture})`,
  },
  anyPlace: { ja: '選ばない', en: 'Not chosen' },
  placeSupport: {
    ja: '選ぶと、ほかの地域の窓口を省きます。全国の窓口は残ります。',
    en: 'Leaves out the desks of other places; those for the whole country stay.',
  },
  filter: { ja: 'この条件でしぼる', en: 'Show these' },
  count: {
    ja: (count: number) => `${count}か所の窓口があります`,
    en: (count: number) => (count === 1 ? 'One desk' : `${count} desks`),
  },
  none: {
    ja: 'この条件に合う窓口は、まだ登録がありません。条件を減らすか、ご相談ください。',
    en: 'No desk fits these yet. Choose less, or ask us.',
  },
  hours: { ja: '時間', en: 'Hours' },
  languages: { ja: '言語', en: 'Languages' },
  website: { ja: 'ウェブサイト', en: 'Website' },
  area: { ja: '地域', en: 'Area' },
  checked: {
    ja: (day: string) => `${day}に確認`,
    en: (day: string) => `Checked on ${day}`,
  },
  source: {
    ja: (source: string) => `もとの資料：${source}`,
    en: (source: string) => `Source: ${source}`,
  },
} satisfies Texts;

export const newsText = {
  title: { ja: 'お知らせ', en: 'News' },
  description: { ja: '相談窓口からのお知らせ。', en: 'News from the help desk.' },
  all: { ja: 'お知らせをすべて見る', en: 'All news' },
  none: { ja: 'お知らせは、まだありません。', en: 'There is no news yet.' },
  notices: { ja: 'いまのお知らせ', en: 'Notices' },
  more: { ja: 'くわしく見る', en: 'Read more' },
} satisfies Texts;
