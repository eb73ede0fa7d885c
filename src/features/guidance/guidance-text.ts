import type { Texts } from '../../language.ts';

export const guidanceText = {
  front: { ja: 'トップ', en: 'Front page', easy: 'はじめのページ' },
  otherLanguage: {
    ja: 'この部分は、まだ日本語がありません。英語で示します。',
    en: 'This part is not yet in English. It is shown in Japanese.',
    easy: 'ここは、まだやさしい日本語がありません。ふつうの日本語か英語で書いてあります。',
  },
  changedOn: {
    ja: (day: string) => `${day}の内容です`,
    en: (day: string) => `As of ${day}`,
    easy: (day: string) => `${day}の内容です`,
  },
} satisfies Texts;

export const faqText = {
  title: { ja: 'よくある質問', en: 'Questions and answers', easy: 'よくある質問' },
  description: {
    ja: '相談の受け方、回答の日、名前を書かない相談、セミナー、専門家派遣について、よくある質問と答え。',
    en: 'Answers on how to ask, when an answer comes, asking without a name, seminars and the dispatch of experts.',
    easy: '相談のしかた、返事の日、名前を書かない相談についての質問と答えです。セミナーと、専門家が行くサービスの質問もあります。',
  },
  lead: {
    ja: '相談する前に、ここで答えが見つかることがあります。',
    en: 'You may find your answer here before you ask.',
    easy: '相談する前に、ここで答えが見つかるかもしれません。',
  },
  list: { ja: '質問の一覧', en: 'All questions', easy: '質問を全部見る' },
  address: { ja: 'この答えのアドレス', en: 'Link to this answer', easy: 'この答えへのリンク' },
  none: { ja: 'まだ、ありません。', en: 'None yet.', easy: 'まだ、ありません。' },
  notFound: { ja: '答えが見つからないとき', en: 'No answer here?', easy: '答えが見つからないとき' },
  notFoundMeans: {
    ja: 'ご相談ください。ほかの窓口のほうが合うときは、そちらをお伝えします。',
    en: 'Ask us. Where another desk fits better, we tell you which.',
    easy: '相談してください。ほかの窓口のほうがよいときは、その窓口を教えます。',
  },
  elsewhere: { ja: 'ほかの窓口を見る', en: 'See other desks', easy: 'ほかの窓口を見る' },
  scope: {
    ja: 'お答えできること・できないこと',
    en: 'What we can and cannot answer',
    easy: '窓口ができること・できないこと',
  },
  all: {
    ja: 'よくある質問をすべて見る',
    en: 'See all questions and answers',
    easy: 'よくある質問を全部見る',
  },
} satisfies Texts;

export const searchText = {
  title: { ja: '答えをさがす', en: 'Search for an answer', easy: '答えをさがす' },
  description: {
    ja: 'よくある質問、手引き、事例の中から、知りたいことをさがせます。',
    en: 'Search the questions, answers, guides and case examples.',
    easy: 'よくある質問、説明のページ、相談の例から、知りたいことをさがすことができます。',
  },
  label: { ja: 'さがす言葉', en: 'What are you looking for?', easy: 'さがす言葉' },
  support: {
    ja: '例：録画、会社に知られたくない。入れた言葉は、どこにも保存しません。',
    en: 'For example: recording, tell my employer. What you type is kept nowhere.',
    easy: '例：録画、会社に知られたくない。入れた言葉は、どこにも取っておきません。',
  },
  go: { ja: 'さがす', en: 'Search', easy: 'さがす' },
  hits: { ja: '見つかったもの', en: 'What was found', easy: '見つかったもの' },
  found: {
    ja: (query: string, count: number) => `「${query}」で、${count}件見つかりました`,
    en: (query: string, count: number) =>
      `${count === 1 ? 'One page' : `${count} pages`} found for “${query}”`,
    easy: (query: string, count: number) => `「${query}」で、${count}件見つかりました`,
  },
  nothing: {
    ja: (query: string) => `「${query}」では、見つかりませんでした`,
    en: (query: string) => `Nothing found for “${query}”`,
    easy: (query: string) => `「${query}」では、見つかりませんでした`,
  },
  nothingMeans: {
    ja: '短い言葉や、別の言い方でお試しください。そのまま相談することもできます。',
    en: 'Try a shorter word or another one. You can also simply ask us.',
    easy: '短い言葉や、ほかの言葉でさがしてください。このまま相談することもできます。',
  },
  ask: { ja: 'オンラインで相談する', en: 'Consult online', easy: 'インターネットで相談する' },
  faq: { ja: 'よくある質問', en: 'Question and answer', easy: 'よくある質問' },
  guide: { ja: '手引き', en: 'Guide', easy: '説明のページ' },
  matches: {
    ja: '送る前に：近い答えがあります',
    en: 'Before you send: answers that may help',
    easy: '送る前に：にている質問や説明があります',
  },
  matchesLead: {
    ja: '書いた内容に近い質問、手引き、事例です。読んでも、書いた内容は消えません。書いた内容は、まだどこにも保存していません。',
    en: 'These come close to what you wrote. Reading them loses nothing, and nothing you wrote is kept yet.',
    easy: 'あなたが書いたことと、にている質問や説明のページや相談の例です。読んでも、書いたことは消えません。書いたことは、まだどこにも残していません。',
  },
  newTab: {
    ja: '（新しいタブで開きます）',
    en: ' (opens in a new tab)',
    easy: '（新しいタブで開きます）',
  },
  openFaq: {
    ja: 'よくある質問で開く（新しいタブ）',
    en: 'Open among the questions and answers (new tab)',
    easy: 'よくある質問で開く（新しいタブ）',
  },
} satisfies Texts;

export const elsewhereText = {
  title: { ja: 'ほかの窓口', en: 'Other places to turn to', easy: 'ほかの窓口' },
  description: {
    ja: '警察、心の健康、労働、法律、消費生活など、困りごとに合う公的な窓口の一覧。',
    en: 'Public desks for what troubles you: police, mental health, work, the law, consumer matters.',
    easy: '警察、心の健康、仕事、法律、買い物など、困ったことを相談できる国や都や市の窓口です。',
  },
  lead: {
    ja: '困りごとによっては、ここより合う窓口があります。',
    en: 'For some troubles, another desk can do more for you than we can.',
    easy: '困ったことによっては、ここよりもよい窓口があります。',
  },
  demonstration: {
    ja: 'これは見本です。公的な窓口は実在しますが、かける前に公式の案内で確かめてください。「（見本）」とある窓口は実在しません。',
    en: 'This is a demonstration. The public desks are real, but check their official pages before you call. Those marked “(sample)” do not exist.',
    easy: 'これは見本です。国や都や市の窓口は、本当にあります。電話をする前に、その窓口のページで確かめてください。「（見本）」と書いてある窓口は、本当にはありません。',
  },
  need: { ja: '困りごと', en: 'What it is about', easy: '困ったこと' },
  anyNeed: { ja: 'すべて', en: 'Anything', easy: '全部' },
  place: {
    ja: '都道府県・市区町村',
    en: 'Prefecture or municipality',
    easy: '住んでいる都道府県、区・市・町・村',
  },
  within: {
    ja: (name: string, prefecture: string) => `${name}（${prefecture}）`,
    en: (name: string, prefecture: string) => `${name} (${prefecture})`,
    easy: (name: string, prefecture: string) => `${name}（${prefecture}）`,
  },
  anyPlace: { ja: '選ばない', en: 'Not chosen', easy: 'えらばない' },
  placeSupport: {
    ja: '選ぶと、ほかの地域の窓口を省きます。全国の窓口は残ります。',
    en: 'Leaves out the desks of other places; those for the whole country stay.',
    easy: 'えらぶと、ほかのところの窓口は見えなくなります。全国の窓口は見えます。',
  },
  filter: { ja: 'この条件でしぼる', en: 'Show these', easy: '合う窓口を見る' },
  count: {
    ja: (count: number) => `${count}か所の窓口があります`,
    en: (count: number) => (count === 1 ? 'One desk' : `${count} desks`),
    easy: (count: number) => `窓口が${count}か所あります`,
  },
  none: {
    ja: 'この条件に合う窓口は、まだ登録がありません。条件を減らすか、ご相談ください。',
    en: 'No desk fits these yet. Choose less, or ask us.',
    easy: 'えらんだものに合う窓口は、まだありません。えらぶものを少なくするか、相談してください。',
  },
  hours: { ja: '時間', en: 'Hours', easy: '時間' },
  languages: { ja: '言語', en: 'Languages', easy: '言葉' },
  website: { ja: 'ウェブサイト', en: 'Website', easy: 'ホームページ' },
  area: { ja: '地域', en: 'Area', easy: '場所' },
  checked: {
    ja: (day: string) => `${day}に確認`,
    en: (day: string) => `Checked on ${day}`,
    easy: (day: string) => `${day}に確かめました`,
  },
  source: {
    ja: (source: string) => `もとの資料：${source}`,
    en: (source: string) => `Source: ${source}`,
    easy: (source: string) => `もとの資料：${source}`,
  },
} satisfies Texts;

export const newsText = {
  title: { ja: 'お知らせ', en: 'News', easy: 'お知らせ' },
  description: {
    ja: '相談窓口からのお知らせ。',
    en: 'News from the help desk.',
    easy: '相談の窓口からのお知らせです。',
  },
  all: { ja: 'お知らせをすべて見る', en: 'All news', easy: 'お知らせを全部見る' },
  none: {
    ja: 'お知らせは、まだありません。',
    en: 'There is no news yet.',
    easy: 'お知らせは、まだありません。',
  },
  notices: { ja: 'いまのお知らせ', en: 'Notices', easy: '今のお知らせ' },
  more: { ja: 'くわしく見る', en: 'Read more', easy: 'くわしく見る' },
} satisfies Texts;
