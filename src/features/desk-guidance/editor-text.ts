import type { EntryKind } from '#api/guidance/desk-contract.ts';
import type { StaffSaid, StaffTexts } from '../../language.ts';

/** What the parts are called, one and many. */
export const kindWords: Readonly<Record<EntryKind, { name: StaffSaid; means: StaffSaid; write: StaffSaid }>> =
  {
    faq: {
      name: { ja: 'よくある質問', en: 'Questions and answers' },
      means: { ja: '相談の前に読まれる答え', en: 'Answers people read before they ask' },
      write: { ja: '質問と答えを書く', en: 'Write a question and its answer' },
    },
    news: {
      name: { ja: 'お知らせ', en: 'News' },
      means: { ja: '日付のある知らせ。新しい順に並びます', en: 'Dated, newest first' },
      write: { ja: 'お知らせを書く', en: 'Write a piece of news' },
    },
    notice: {
      name: { ja: '全ページの告知', en: 'Notices on every page' },
      means: {
        ja: '始まりから終わりまで、すべての公開ページの上に出ます',
        en: 'Above every public page, from a beginning until an end',
      },
      write: { ja: '告知を書く', en: 'Write a notice' },
    },
    referral: {
      name: { ja: 'ほかの窓口', en: 'Other desks' },
      means: {
        ja: 'ご案内する窓口の一覧。相談を「他の窓口へ案内する」ときにも使います',
        en: 'Where else people can turn. Also used when a case is referred',
      },
      write: { ja: '窓口を加える', en: 'Add a desk' },
    },
    case_study: {
      name: { ja: '事例', en: 'Case examples' },
      means: {
        ja: 'だれのことか分からないようにした事例。書いた人と別の職員が確かめてから公開します',
        en: 'Told so that nobody in them can be found. Published after a colleague’s check',
      },
      write: { ja: '事例を書く', en: 'Write a case example' },
    },
  };

/** What each text of an entry is called, and what is said about it. */
export const fieldWords: Readonly<Record<string, { label: StaffSaid; support?: StaffSaid }>> = {
  question: { label: { ja: '質問', en: 'Question' } },
  answer: {
    label: { ja: '答え', en: 'Answer' },
    support: {
      ja: '空行で段落、「- 」で箇条書き、[言葉](/ja/…)でリンク。{telephone} {address} {opens} {closes} は、設定の値になります。',
      en: 'An empty line parts paragraphs, "- " makes a list, [words](/en/…) a link. {telephone}, {address}, {opens} and {closes} take what the settings say.',
    },
  },
  words: {
    label: { ja: 'ほかの言い方', en: 'Other words for it' },
    support: {
      ja: 'さがすときに使われそうな言葉。公開ページには出ません。',
      en: 'Words people may search with. Not shown on the page.',
    },
  },
  title: { label: { ja: '題', en: 'Title' } },
  body: {
    label: { ja: '本文', en: 'Text' },
    support: {
      ja: '空行で段落、「- 」で箇条書き、[言葉](/ja/…)でリンク。',
      en: 'An empty line parts paragraphs, "- " makes a list, [words](/en/…) a link.',
    },
  },
  happened: {
    label: { ja: '何があったか', en: 'What happened' },
    support: {
      ja: 'きっかけ、言われたこと、したこと。名前、日付、場所は書かず、細部を変えます。',
      en: 'How it began, what was said and done. Without names, dates and places, and with details changed.',
    },
  },
  handled: { label: { ja: 'どう対応したか', en: 'How it was handled' } },
  learned: { label: { ja: '役に立ったこと、分かったこと', en: 'What helped, what was learned' } },
  prevents: { label: { ja: 'くり返さないために', en: 'What keeps it from happening again' } },
  text: { label: { ja: '告知の文', en: 'Text of the notice' } },
  name: { label: { ja: '窓口の名前', en: 'Name of the desk' } },
  forWhom: { label: { ja: 'だれの、どんなときのためか', en: 'For whom, and for what' } },
  hours: { label: { ja: '時間', en: 'Hours' } },
  languages: { label: { ja: '言語', en: 'Languages' } },
  source: { label: { ja: 'もとの資料', en: 'Source' } },
};

export const editorText = {
  title: { ja: '案内の編集', en: 'What the public reads' },
  lead: {
    ja: '公開ページの案内を書き、直し、公開します。直すたびに、前の版が残ります。',
    en: 'Write, change and publish what the public pages say. Every change keeps the version before it.',
  },
  published: { ja: '公開中', en: 'Published' },
  drafts: { ja: '下書き', en: 'Drafts' },
  draft: { ja: '下書き', en: 'Draft' },
  attention: {
    ja: (kind: string): string => (kind === 'case_study' ? '確認か公開を待つ事例' : '確認の期限を過ぎた窓口'),
    en: (kind: string): string => (kind === 'case_study' ? 'To check or publish' : 'Desks to look up again'),
  },
  attentionWords: {
    ja: (what: string) =>
      ({
        check_due: '確認から半年を過ぎました',
        coming: '始まる前です',
        over: '終わりました',
        to_check: '確認待ち',
        to_publish: '確認済み、公開待ち',
      })[what] ?? '',
    en: (what: string) =>
      ({
        check_due: 'Checked more than half a year ago',
        coming: 'Not yet shown',
        over: 'Over',
        to_check: 'To be checked',
        to_publish: 'Checked, to be published',
      })[what] ?? '',
  },
  count: { ja: (count: number) => `${count}件`, en: (count: number) => String(count) },
  samples: { ja: '見本の質問と窓口を、下書きとして取り込む', en: 'Take over the samples as drafts' },
  samplesMean: {
    ja: 'この窓口の設定に合わせた質問と答え、公的な窓口の一覧です。読んで確かめてから公開してください。もう取り込んだものは、増えません。',
    en: 'Questions, answers and public desks to begin with. Read and check each before you publish it. What was taken over before is not added again.',
  },
  samplesDone: {
    ja: (count: number) => `${count}件を下書きに加えました。`,
    en: (count: number) => `${count} drafts were added.`,
  },
  none: { ja: 'まだありません。', en: 'None yet.' },
  missing: {
    ja: (languages: string) => `${languages}がありません`,
    en: (languages: string) => `No ${languages}`,
  },
  inLanguage: {
    ja: (language: string) => ({ ja: '日本語', en: '英語' })[language] ?? '',
    en: (language: string) => ({ ja: 'Japanese', en: 'English' })[language] ?? '',
  },
  changed: { ja: (at: string) => `${at}に保存`, en: (at: string) => `Saved ${at}` },
  since: { ja: (at: string) => `${at}から公開`, en: (at: string) => `Published since ${at}` },
  see: { ja: '公開ページで見る', en: 'See it on the site' },
  common: { ja: 'どの言語にも共通のこと', en: 'The same in every language' },
  texts: { ja: '言語ごとの文', en: 'In each language' },
  textsMean: {
    ja: '出さない言語は、すべて空にします。公開ページでは、ある言語の文を、その旨をことわって示します。やさしい日本語は、書かなくてもかまいません。',
    en: 'Leave a language empty to leave it out. Its readers then see another one, and are told so. Plain Japanese is optional.',
  },
  slug: { ja: 'アドレスの名前', en: 'Name in the address' },
  slugSupport: {
    ja: '英小文字とハイフン。空欄なら英語の題から作ります。あとから変えられません。',
    en: 'Lower-case letters and hyphens. Made from the English title if left out. It cannot be changed later.',
  },
  position: { ja: '並び順', en: 'Order' },
  positionSupport: { ja: '小さい数ほど上に並びます。', en: 'Small numbers come first.' },
  group: { ja: 'どの部分の質問か', en: 'Part' },
  choose: { ja: '選んでください', en: 'Please choose' },
  from: { ja: '出し始める', en: 'From' },
  until: { ja: '出し終える', en: 'Until' },
  link: { ja: 'くわしいページ', en: 'Page with more' },
  linkSupport: {
    ja: 'https:// か、このサイトのページなら言語を除いて /news/… のように書きます。',
    en: 'https://, or for a page of this site without its language, like /news/….',
  },
  needs: { ja: 'どんな困りごとのための窓口か', en: 'What people need it for' },
  area: { ja: '地域', en: 'Area' },
  areaName: { ja: '地域の名前', en: 'Name of the area' },
  areaNameSupport: {
    ja: '全国のときは、地域の名前を空欄にします。',
    en: 'For the whole country, leave the name of the area empty.',
  },
  prefecture: {
    ja: '市区町村のときは、その都道府県',
    en: 'Of a municipality: its prefecture',
  },
  telephone: { ja: '電話番号', en: 'Telephone' },
  url: { ja: 'ウェブのアドレス', en: 'Web address' },
  checkedOn: { ja: '公式の案内で確かめた日', en: 'Checked against the official page on' },
  preview: { ja: '保存する前に見る', en: 'Preview' },
  previewTitle: { ja: '公開ページでの見え方', en: 'As its readers will see it' },
  previewSaved: { ja: '保存してある文です。', en: 'As it was saved.' },
  previewMeans: { ja: 'まだ保存していません。', en: 'Not saved yet.' },
  previewNone: {
    ja: 'この言語の文はありません。読む人には、もう一つの言語で示し、その旨をことわります。',
    en: 'There is no text in this language. Its readers see the other one, and are told so.',
  },
  save: { ja: '下書きとして保存する', en: 'Save as a draft' },
  saveChange: {
    ja: '変更を保存する（公開は確認のあと）',
    en: 'Save the change (public after a check)',
  },
  savePublished: { ja: '公開中の内容を書き換える', en: 'Change what is published' },
  publish: { ja: '保存して公開する', en: 'Save and publish' },
  hide: { ja: '公開をやめる', en: 'Take it off the site' },
  hideMeans: {
    ja: '下書きに戻ります。アドレスは開けなくなります。',
    en: 'It becomes a draft again, and its address opens nothing.',
  },
  remove: { ja: 'この下書きを消す', en: 'Remove this draft' },
  removeMeans: {
    ja: '一覧から消えます。同じアドレスの名前は、二度と使えません。',
    en: 'It leaves the list. Its name in addresses is never used again.',
  },
  history: { ja: '経過', en: 'History' },
  version: { ja: (number: number) => `${number}版を開く`, en: (number: number) => `Open version ${number}` },
  oldVersion: {
    ja: (number: number) => `${number}版の内容を開いています。保存すると、この内容が新しい版になります。`,
    en: (number: number) => `This is version ${number}. If you save it, it becomes the newest version.`,
  },
  done: {
    ja: (what: string) =>
      ({
        save: '保存しました。',
        publish: '公開しました。',
        hide: '公開をやめました。下書きに戻りました。',
        remove: '消しました。',
      })[what] ?? '',
    en: (what: string) =>
      ({
        save: 'It was saved.',
        publish: 'It is published.',
        hide: 'It is off the site, and a draft again.',
        remove: 'It was removed.',
      })[what] ?? '',
  },
} satisfies StaffTexts;

export const articleText = {
  title: { ja: '取り込んだ記事', en: 'Imported articles' },
  means: {
    ja: '編集する人だけが読む資料。公開できません',
    en: 'For the editors alone; they cannot be published',
  },
  lead: {
    ja: 'ほかのサイトの記事を、資料として取り込みます。公開することはできません。公開する文は、事実をもとに、新しく書きます。',
    en: 'Articles of other sites, taken in as material. They cannot be published: what we publish is written anew from the facts.',
  },
  file: { ja: '記事のファイル（WordPress の JSON）', en: 'File of the article (WordPress JSON)' },
  fileSupport: {
    ja: '/wp-json/wp/v2/posts/番号 を保存したファイル。240 kB まで。画像、広告、スクリプトは取り除きます。',
    en: 'Saved from /wp-json/wp/v2/posts/{number}, at most 240 kB. Images, advertisements and scripts are dropped.',
  },
  fileMissing: { ja: 'ファイルを選んでください。', en: 'Choose a file.' },
  take: { ja: '取り込む', en: 'Import' },
  private: {
    ja: '編集する人だけの資料です。公開していません。',
    en: 'For the editors alone. It is not public.',
  },
  obsolete: { ja: '今の法律と違うところがあります', en: 'It says things about the law that are so no more' },
  source: { ja: '元の記事', en: 'Source' },
  publishedAt: { ja: '元の公開日時', en: 'Published there' },
  modifiedAt: { ja: '元の更新日時', en: 'Last changed there' },
  importedAt: { ja: '取り込んだ日時', en: 'Imported' },
  language: { ja: '言語', en: 'Language' },
  otherSections: {
    ja: (count: number, language: string) => `${count}つの節が ${language}`,
    en: (count: number, language: string) =>
      `${count === 1 ? 'one section' : `${count} sections`} in ${language}`,
  },
  dropped: { ja: '取り除いたもの', en: 'What was dropped' },
  droppedWords: {
    ja: (scripts: number, images: number, contents: number, tail: number) =>
      `スクリプトなど${scripts}、画像など${images}、目次の${contents}項目（見出しの位置は残しました）、末尾の定型文${tail}`,
    en: (scripts: number, images: number, contents: number, tail: number) =>
      `${scripts} scripts and frames, ${images} images, a table of contents of ${contents} entries (their anchors stay), ${tail} lines of boilerplate`,
  },
  advertisements: { ja: '広告として除いた部分', en: 'Dropped as advertising' },
  contents: { ja: '見出し', en: 'Headings' },
  headings: { ja: (count: number) => `見出し${count}`, en: (count: number) => `${count} headings` },
  remove: { ja: 'この記事を捨てる', en: 'Throw this article away' },
  removeMeans: {
    ja: '本文を消します。元に戻せません。',
    en: 'Its text is deleted and cannot be brought back.',
  },
  done: {
    ja: (what: string) => ({ take: '取り込みました。', remove: '記事を捨てました。' })[what] ?? '',
    en: (what: string) =>
      ({ take: 'The article was imported.', remove: 'The article was thrown away.' })[what] ?? '',
  },
} satisfies StaffTexts;
