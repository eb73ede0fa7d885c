import { forStaff, type Sentence } from '#api/core/language.ts';

/** The longest texts, in characters as people count them. */
export const longest = { line: 200, words: 300, prose: 8000, address: 500 } as const;

/** What is said at a field of the desk's forms; the keys are the messages of the schemas. */
export const guidanceSentences = {
  'text.halfWritten': forStaff({
    ja: 'この言語で出すには、ここも書いてください。出さない言語は、すべて空にします。',
    en: 'To show this language, write this too. Leave every field empty in a language you do not show.',
  }),
  'text.noLanguage': forStaff({
    ja: '日本語か英語の、少なくとも一つで書いてください。',
    en: 'Write it in Japanese or in English at least.',
  }),
  'text.tooLong': forStaff({
    ja: '長すぎます。短くしてください。',
    en: 'This is too long. Please shorten it.',
  }),
  'slug.form': forStaff({
    ja: 'アドレスの名前は、英小文字、数字、ハイフンで、60字までにしてください。',
    en: 'The name in the address is lower-case letters, digits and hyphens, at most 60.',
  }),
  'choice.missing': forStaff({ ja: '選んでください。', en: 'Please choose.' }),
  'position.form': forStaff({
    ja: '並び順は 0 から 9999 の数で書いてください。',
    en: 'The order is a number from 0 to 9999.',
  }),
  'moment.form': forStaff({ ja: '日付と時刻を書いてください。', en: 'Please write a day and a time.' }),
  'notice.order': forStaff({
    ja: '終わりは、始まりより後にしてください。',
    en: 'The end must be later than the beginning.',
  }),
  'url.form': forStaff({
    ja: 'アドレスは https:// で始めてください。',
    en: 'The address must begin with https://.',
  }),
  'link.form': forStaff({
    ja: 'リンク先は https:// で始めてください。このサイトのページは、言語を除いて /news/… のように書きます。',
    en: 'A link begins with https://. A page of this site is written without its language, like /news/….',
  }),
  'telephone.form': forStaff({
    ja: '電話番号は、数字、ハイフン、#、* で書いてください。',
    en: 'A telephone number is digits, hyphens, # and *.',
  }),
  'needs.missing': forStaff({
    ja: 'どんな困りごとのための窓口か、一つは選んでください。',
    en: 'Choose at least one need this desk is for.',
  }),
  'area.name': forStaff({
    ja: '地域の名前を、日本語と英語で書いてください。',
    en: 'Write the name of the area in Japanese and English.',
  }),
  'reach.missing': forStaff({
    ja: '電話番号かウェブのアドレスの、どちらかは書いてください。',
    en: 'Write a telephone number or a web address.',
  }),
  'day.form': forStaff({ ja: '日付を書いてください。', en: 'Please write a day.' }),
  'slug.numbered': forStaff({
    ja: '事例のアドレスは番号で、自動で付きます。名前は付けられません。',
    en: 'The address of a case example is a number of its own. It cannot be named.',
  }),
  'examples.missing': forStaff({
    ja: '何の事例か、一つは選んでください。',
    en: 'Choose at least one thing it is an example of.',
  }),
  'never.mail_address': forStaff({
    ja: 'メールアドレスがあります。事例には、下書きでも書けません。',
    en: 'There is a mail address in it. It cannot stand in a case example, not even in a draft.',
  }),
  'never.telephone': forStaff({
    ja: '電話番号があります。事例には、下書きでも書けません。',
    en: 'There is a telephone number in it. It cannot stand in a case example, not even in a draft.',
  }),
  'never.receipt_number': forStaff({
    ja: '受付番号があります。事例には、下書きでも書けません。',
    en: 'There is a receipt number in it. It cannot stand in a case example, not even in a draft.',
  }),
  'check.incomplete': forStaff({
    ja: 'すべての項目を確かめてから、送ってください。直すところがあれば、先に直します。',
    en: 'Please confirm every point. If something has to be changed, change it first.',
  }),
  'basis.missing': forStaff({
    ja: '載せてよい理由を選んでください。',
    en: 'Please choose why it may be told.',
  }),
  'article.form': forStaff({
    ja: 'WordPress の記事の JSON として読めませんでした。一つの記事のファイルを選んでください。',
    en: 'This could not be read as the JSON of a WordPress post. Choose the file of one post.',
  }),
  'article.address': forStaff({
    ja: '記事の元のアドレス（link）が https:// で始まっていません。',
    en: 'The address of the article (link) does not begin with https://.',
  }),
} as const satisfies Readonly<Record<string, Sentence>>;
