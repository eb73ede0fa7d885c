import type { Sentence } from '#api/core/language.ts';

/** Published limits of these forms. */
export const expertLimits = {
  nameCharacters: 64,
  textCharacters: 2000,
  reportCharacters: 4000,
  spans: 21,
  proposals: 5,
} as const;

/** What is said at a field of the experts' and the times' forms; the schemas name them by their key. */
export const expertSentences = {
  'expert.name': { ja: 'お名前を書いてください。', en: 'Write the name.', easy: '名前を書いてください。' },
  'expert.languages': {
    ja: '対応できる言語を1つ以上選んでください。',
    en: 'Choose at least one language.',
    easy: '使うことができることばを1つ以上えらんでください。',
  },
  'expert.month': {
    ja: '1か月の訪問の上限は、1から31の数にしてください。',
    en: 'The most visits a month is a number from 1 to 31.',
    easy: '1か月に訪問する回数は、1から31までの数にしてください。',
  },
  'expert.travel': {
    ja: '移動の時間は、0から240分にしてください。',
    en: 'The way there and back is 0 to 240 minutes each.',
    easy: '行くときの時間と帰るときの時間は、0分から240分までにしてください。',
  },
  'text.required': {
    ja: '内容を書いてください。',
    en: 'Write this, please.',
    easy: '内容を書いてください。',
  },
  'text.tooLong': {
    ja: '長すぎます。短くしてください。',
    en: 'This is too long. Please shorten it.',
    easy: '長すぎます。短くしてください。',
  },
  'time.form': {
    ja: '時刻を 09:30 の形で書いてください。',
    en: 'Write the time like 09:30.',
    easy: '時間を 09:30 のように書いてください。',
  },
  'time.order': {
    ja: '終わりの時刻は、始まりより後にしてください。',
    en: 'The end must come after the start.',
    easy: '終わりの時間は、始まりの時間より後にしてください。',
  },
  'day.form': {
    ja: '日付を 2026-12-10 の形で書いてください。',
    en: 'Write the date like 2026-12-10.',
    easy: '日を 2026-12-10 のように書いてください。',
  },
  'day.order': {
    ja: '終わりの日は、始まりの日以後にしてください。',
    en: 'The last day must not come before the first.',
    easy: '終わりの日を、始まりの日より前にしないでください。',
  },
  'day.tooMany': {
    ja: '一度に開けるのは6か月先までです。',
    en: 'Times can be opened for six months at once.',
    easy: '一度に開くことができるのは、6か月先までです。',
  },
  'instant.form': {
    ja: '日時を 2026-12-10T14:00:00+09:00 の形で書いてください。',
    en: 'Write date and time like 2026-12-10T14:00:00+09:00.',
    easy: '日と時間を 2026-12-10T14:00:00+09:00 のように書いてください。',
  },
  'instant.order': {
    ja: '終わりは、始まりより後にしてください。',
    en: 'The end must come after the start.',
    easy: '終わりは、始まりより後にしてください。',
  },
  'weekdays.required': {
    ja: '曜日を1つ以上選んでください。',
    en: 'Choose at least one weekday.',
    easy: '曜日を1つ以上えらんでください。',
  },
  'minutes.form': {
    ja: '長さは、15から180分にしてください。',
    en: 'The length is 15 to 180 minutes.',
    easy: '長さは、15分から180分までにしてください。',
  },
  'buffer.form': {
    ja: '間の時間は、0から240分にしてください。',
    en: 'The pause is 0 to 240 minutes.',
    easy: '間の時間は、0分から240分までにしてください。',
  },
  'ways.required': {
    ja: '方法を1つ以上選んでください。',
    en: 'Choose at least one way.',
    easy: '方法を1つ以上えらんでください。',
  },
  'way.required': { ja: '方法を選んでください。', en: 'Choose a way.', easy: '方法をえらんでください。' },
  'joinUrl.form': {
    ja: 'オンラインの参加先は、https:// で始まるアドレスを書いてください。',
    en: 'For online meetings, write an address that starts with https://.',
    easy: 'インターネットの面談のアドレスは、https:// で始まるものを書いてください。',
  },
  'proposals.required': {
    ja: '日時を1つ以上選んでください。',
    en: 'Choose at least one time.',
    easy: '日と時間を1つ以上えらんでください。',
  },
  'proposals.tooMany': {
    ja: '日時は5つまでにしてください。',
    en: 'Propose at most five times.',
    easy: '日と時間は5つまでにしてください。',
  },
  'answers.required': {
    ja: 'それぞれの日時に答えてください。',
    en: 'Answer for each time.',
    easy: '一つひとつの日と時間に答えてください。',
  },
  'place.because': {
    ja: '団体の事務所以外の場所にする理由を書いてください。',
    en: 'Write why the visit is not at the office of the organization.',
    easy: '団体の事務所ではない場所にする理由を書いてください。',
  },
  'organisation.required': {
    ja: '団体の名前か法人番号を書いてください。',
    en: 'Write the name or the corporate number of the organization.',
    easy: '団体の名前か法人番号を書いてください。',
  },
  'corporateNumber.form': {
    ja: '法人番号は13桁の数字です。',
    en: 'A corporate number has 13 digits.',
    easy: '法人番号は13けたの数字です。',
  },
  'because.required': { ja: '理由を書いてください。', en: 'Please say why.', easy: '理由を書いてください。' },
} as const satisfies Readonly<Record<string, Sentence>>;
