import { sendingKeyWrong } from '#api/core/http/sending-key.ts';
import { forStaff, type Sentence } from '#api/core/language.ts';
import { receiptSentences } from '#api/core/receipts/sentences.ts';

/** Published limits of the form, in characters as a reader counts them. */
export const limits = {
  wishCharacters: 4000,
  nameCharacters: 100,
  addressCharacters: 200,
  noteCharacters: 4000,
} as const;

/** What is said at a field. Each sentence says what to do; the schemas name them by their key. */
export const fieldSentences = {
  'programmeId.required': {
    ja: '派遣の事業を選んでください。',
    en: 'Choose the programme.',
    easy: '専門家のサービスを、一つえらんでください。',
  },
  'applicantKind.required': {
    ja: '申請する団体の種類を選んでください。',
    en: 'Choose what kind of organization applies.',
    easy: '申し込む団体の種類をえらんでください。',
  },
  'declarations.required': {
    ja: '申請の要件をすべて確かめて、印を付けてください。',
    en: 'Confirm every condition by ticking it.',
    easy: '申し込むための条件を全部確かめて、印をつけてください。',
  },
  'organisation.required': {
    ja: '団体の名前を書いてください。',
    en: 'Write the name of the organization.',
    easy: '団体の名前を書いてください。',
  },
  'organisation.tooLong': {
    ja: '団体の名前は100字までで書いてください。',
    en: 'Keep the name to 100 characters.',
    easy: '団体の名前は、100字までで書いてください。',
  },
  'kana.form': {
    ja: 'ふりがなは、かなで書いてください。わからないときは空けておけます。',
    en: 'Write the reading in kana, or leave it empty.',
    easy: 'ふりがなは、ひらがなかカタカナで書いてください。わからないときは、書かなくてもいいです。',
  },
  'corporateNumber.form': {
    ja: '法人番号（13桁）を確かめてください。法人番号がない団体は、空けておけます。',
    en: 'Check the corporate number (13 digits). Leave it empty if the organization has none.',
    easy: '法人番号（13けた）を確かめてください。この番号がない団体は、書かなくてもいいです。',
  },
  'postalCode.form': {
    ja: '郵便番号は7桁の数字で書いてください。例）163-8001',
    en: 'Write the postal code with 7 digits. Example: 163-8001',
    easy: '郵便番号は、7けたの数字で書いてください。例）163-8001',
  },
  'address.required': {
    ja: '所在地を書いてください。',
    en: 'Write the address.',
    easy: '住所を書いてください。',
  },
  'address.tooLong': {
    ja: '所在地は200字までで書いてください。',
    en: 'Keep the address to 200 characters.',
    easy: '住所は、200字までで書いてください。',
  },
  'sector.required': {
    ja: '業種を選んでください。',
    en: 'Choose the sector.',
    easy: '仕事の種類をえらんでください。',
  },
  'members.form': {
    ja: '数を、数字で書いてください。例）120',
    en: 'Write the number in digits. Example: 120',
    easy: '数を、数字で書いてください。例）120',
  },
  'members.required': {
    ja: '会員の数（事業者の場合は従業員の数）を書いてください。おおよその数で足ります。',
    en: 'Write how many members (or employees) there are. An estimate is enough.',
    easy: '会員の数（会社や店は、働いている人の数）を書いてください。だいたいの数でいいです。',
  },
  'person.required': {
    ja: '担当者のお名前を書いてください。',
    en: 'Write the name of the contact person.',
    easy: '窓口が連絡する人の名前を書いてください。',
  },
  'person.tooLong': {
    ja: 'お名前は100字までで書いてください。',
    en: 'Keep the name to 100 characters.',
    easy: '名前は、100字までで書いてください。',
  },
  'email.required': {
    ja: 'メールアドレスを書いてください。例）taro@example.jp',
    en: 'Write an e-mail address. Example: taro@example.jp',
    easy: 'メールアドレスを書いてください。例）taro@example.jp',
  },
  'telephone.required': {
    ja: '電話番号を書いてください。例）03-0000-0000',
    en: 'Write a telephone number. Example: 03-0000-0000',
    easy: '電話番号を書いてください。例）03-0000-0000',
  },
  'telephone.form': {
    ja: '電話番号の数字の数を確かめてください。市外局番から10桁か11桁です。',
    en: 'Check the number of digits: 10 or 11, with the area code.',
    easy: '電話番号の数字がいくつあるか、確かめてください。市外局番（03など）から、10けたか11けたです。',
  },
  'contactBy.required': {
    ja: '「連絡の方法」を選んでください。',
    en: 'Choose how we may contact you.',
    easy: '「連絡の方法」をえらんでください。',
  },
  'hours.form': {
    ja: '時刻は「18:00」の形で書いてください。',
    en: 'Write times like 18:00.',
    easy: '時間は「18:00」のように書いてください。',
  },
  'hours.both': {
    ja: '連絡してよい時間は、はじまりと終わりの両方を選んでください。',
    en: 'Choose both the start and the end of the hours.',
    easy: '連絡してもいい時間は、始まりと終わりの両方をえらんでください。',
  },
  'hours.same': {
    ja: 'はじまりと終わりが同じ時刻です。終わりを直してください。',
    en: 'The hours start and end at the same time. Correct the end.',
    easy: '始まりと終わりが、同じ時間です。終わりをなおしてください。',
  },
  'wish.required': {
    ja: '「専門家に相談したいこと」を書いてください。わかることだけで足ります。',
    en: 'Write what you would like the expert to help with. What you know is enough.',
    easy: '「専門家に相談したいこと」を書いてください。わかることだけでいいです。',
  },
  'wish.tooLong': {
    ja: '「専門家に相談したいこと」は4,000字までです。続きは面談でうかがいます。',
    en: 'Keep your text to 4,000 characters. We will ask about the rest in the interview.',
    easy: '「専門家に相談したいこと」は、4,000字までです。続きは面談（係の人と話すこと）で聞きます。',
  },
  'topics.required': {
    ja: '取り組みたいことを一つ以上選んでください。',
    en: 'Choose at least one topic.',
    easy: '「したいこと」を、一つ以上えらんでください。',
  },
  'manualState.required': {
    ja: 'マニュアルの状態を選んでください。',
    en: 'Choose how far the manual is.',
    easy: '「マニュアルの今の様子」をえらんでください。',
  },
  'weekly.required': {
    ja: '訪問を受けられる曜日と時間を、一つ以上選んでください。',
    en: 'Choose at least one day and time at which a visit suits you.',
    easy: '訪問してもいい曜日と時間を、一つ以上えらんでください。',
  },
  'weekly.form': {
    ja: '訪問を受けられる時間は、はじまりを終わりより前にしてください。',
    en: 'Each time must start before it ends.',
    easy: '訪問してもいい時間は、始まりを終わりより前にしてください。',
  },
  'exceptions.form': {
    ja: '日付を確かめてください。例）2026-12-10',
    en: 'Check the date. Example: 2026-12-10',
    easy: '日にちを確かめてください。例）2026-12-10',
  },
  'caseNumber.required': receiptSentences.numberRequired,
  'secretCode.required': receiptSentences.codeRequired,
  'sendingKey.form': sendingKeyWrong,
  'text.required': { ja: '文を書いてください。', en: 'Write the text.', easy: '文を書いてください。' },
  'text.tooLong': {
    ja: '4,000字までで書いてください。',
    en: 'Keep the text to 4,000 characters.',
    easy: '4,000字までで書いてください。',
  },
  'reasons.required': {
    ja: '理由を一つ以上選んでください。',
    en: 'Choose at least one reason.',
    easy: '理由を、一つ以上えらんでください。',
  },
  'heldOn.form': {
    ja: '面談を行った日を確かめてください。',
    en: 'Check the day of the interview.',
    easy: '面談をした日を確かめてください。',
  },
  'file.required': {
    ja: 'ファイルを選んでください。',
    en: 'Choose a file.',
    easy: 'ファイルをえらんでください。',
  },
  'sentence.required': {
    ja: '日本語の文を書いてください。',
    en: 'Write the Japanese text.',
    easy: '日本語の文を書いてください。',
  },
  'day.form': {
    ja: '日付を確かめてください。例）2026-04-01',
    en: 'Check the date. Example: 2026-04-01',
    easy: '日にちを確かめてください。例）2026-04-01',
  },
  'programme.days': forStaff({
    ja: '日付の順序を確かめてください（受付の開始、締切、年度の終わり）。',
    en: 'Check the order of the days: opening, closing, end of the fiscal year.',
  }),
  'programme.referral': forStaff({
    ja: '案内先として書かれた窓口が、窓口の一覧にありません。',
    en: 'A referral names a desk that is not in the list of desks.',
  }),
} as const satisfies Readonly<Record<string, Sentence>>;
