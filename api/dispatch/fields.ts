import type { Sentence } from '#api/core/language.ts';

/** Published limits of the form, in characters as a reader counts them. */
export const limits = {
  wishCharacters: 4000,
  nameCharacters: 100,
  addressCharacters: 200,
  noteCharacters: 4000,
} as const;

/** What is said at a field. Each sentence says what to do; the schemas name them by their key. */
export const fieldSentences = {
  'programmeId.required': { ja: '派遣の事業を選んでください。', en: 'Choose the programme.' },
  'applicantKind.required': {
    ja: '申請する団体の種類を選んでください。',
    en: 'Choose what kind of organization applies.',
  },
  'declarations.required': {
    ja: '申請の要件をすべて確かめて、印を付けてください。',
    en: 'Confirm every condition by ticking it.',
  },
  'organisation.required': { ja: '団体の名前を書いてください。', en: 'Write the name of the organization.' },
  'organisation.tooLong': {
    ja: '団体の名前は100字までで書いてください。',
    en: 'Keep the name to 100 characters.',
  },
  'kana.form': {
    ja: 'ふりがなは、かなで書いてください。わからないときは空けておけます。',
    en: 'Write the reading in kana, or leave it empty.',
  },
  'corporateNumber.form': {
    ja: '法人番号（13桁）を確かめてください。法人番号がない団体は、空けておけます。',
    en: 'Check the corporate number (13 digits). Leave it empty if the organization has none.',
  },
  'postalCode.form': {
    ja: '郵便番号は7桁の数字で書いてください。例）163-8001',
    en: 'Write the postal code with 7 digits. Example: 163-8001',
  },
  'address.required': { ja: '所在地を書いてください。', en: 'Write the address.' },
  'address.tooLong': { ja: '所在地は200字までで書いてください。', en: 'Keep the address to 200 characters.' },
  'sector.required': { ja: '業種を選んでください。', en: 'Choose the sector.' },
  'members.form': {
    ja: '数を、数字で書いてください。例）120',
    en: 'Write the number in digits. Example: 120',
  },
  'members.required': {
    ja: '会員の数（事業者の場合は従業員の数）を書いてください。おおよその数で足ります。',
    en: 'Write how many members (or employees) there are. An estimate is enough.',
  },
  'person.required': { ja: '担当者のお名前を書いてください。', en: 'Write the name of the contact person.' },
  'person.tooLong': { ja: 'お名前は100字までで書いてください。', en: 'Keep the name to 100 characters.' },
  'email.required': {
    ja: 'メールアドレスを書いてください。例）taro@example.jp',
    en: 'Write an e-mail address. Example: taro@example.jp',
  },
  'telephone.required': {
    ja: '電話番号を書いてください。例）03-0000-0000',
    en: 'Write a telephone number. Example: 03-0000-0000',
  },
  'telephone.form': {
    ja: '電話番号の数字の数を確かめてください。市外局番から10桁か11桁です。',
    en: 'Check the number of digits: 10 or 11, with the area code.',
  },
  'contactBy.required': { ja: '「連絡の方法」を選んでください。', en: 'Choose how we may contact you.' },
  'hours.form': { ja: '時刻は「18:00」の形で書いてください。', en: 'Write times like 18:00.' },
  'hours.both': {
    ja: '連絡してよい時間は、はじまりと終わりの両方を選んでください。',
    en: 'Choose both the start and the end of the hours.',
  },
  'hours.same': {
    ja: 'はじまりと終わりが同じ時刻です。終わりを直してください。',
    en: 'The hours start and end at the same time. Correct the end.',
  },
  'wish.required': {
    ja: '「専門家に相談したいこと」を書いてください。わかることだけで足ります。',
    en: 'Write what you would like the expert to help with. What you know is enough.',
  },
  'wish.tooLong': {
    ja: '「専門家に相談したいこと」は4,000字までです。続きは面談でうかがいます。',
    en: 'Keep your text to 4,000 characters. We will ask about the rest in the interview.',
  },
  'topics.required': { ja: '取り組みたいことを一つ以上選んでください。', en: 'Choose at least one topic.' },
  'manualState.required': { ja: 'マニュアルの状態を選んでください。', en: 'Choose how far the manual is.' },
  'weekly.required': {
    ja: '訪問を受けられる曜日と時間を、一つ以上選んでください。',
    en: 'Choose at least one day and time at which a visit suits you.',
  },
  'weekly.form': {
    ja: '訪問を受けられる時間は、はじまりを終わりより前にしてください。',
    en: 'Each time must start before it ends.',
  },
  'exceptions.form': {
    ja: '日付を確かめてください。例）2026-12-10',
    en: 'Check the date. Example: 2026-12-10',
  },
  'caseNumber.required': { ja: '受付番号を書いてください。', en: 'Write the receipt number.' },
  'secretCode.required': { ja: '合言葉を書いてください。', en: 'Write the secret code.' },
  'sendingKey.form': {
    ja: '送信の鍵は、英数字と「-」「_」で22字から128字にしてください。',
    en: 'The sending key has 22 to 128 letters, digits, "-" or "_".',
  },
  'text.required': { ja: '文を書いてください。', en: 'Write the text.' },
  'text.tooLong': { ja: '4,000字までで書いてください。', en: 'Keep the text to 4,000 characters.' },
  'reasons.required': { ja: '理由を一つ以上選んでください。', en: 'Choose at least one reason.' },
  'heldOn.form': { ja: '面談を行った日を確かめてください。', en: 'Check the day of the interview.' },
  'file.required': { ja: 'ファイルを選んでください。', en: 'Choose a file.' },
  'sentence.required': { ja: '日本語の文を書いてください。', en: 'Write the Japanese text.' },
  'day.form': { ja: '日付を確かめてください。例）2026-04-01', en: 'Check the date. Example: 2026-04-01' },
  'programme.days': {
    ja: '日付の順序を確かめてください（受付の開始、締切、年度の終わり）。',
    en: 'Check the order of the days: opening, closing, end of the fiscal year.',
  },
  'programme.referral': {
    ja: '案内先として書かれた窓口が、窓口の一覧にありません。',
    en: 'A referral names a desk that is not in the list of desks.',
  },
} as const satisfies Readonly<Record<string, Sentence>>;
