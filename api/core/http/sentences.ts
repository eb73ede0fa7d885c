import type { Sentence } from '#api/core/language.ts';

export type ProblemKind = { slug: string; title: Sentence; detail: Sentence };

export const clientFault: ProblemKind = {
  slug: '',
  title: { ja: '受け付けられませんでした', en: 'Not accepted', easy: '受け付けることができませんでした' },
  detail: {
    ja: 'この送信は受け付けられませんでした。内容をご確認ください。',
    en: 'This request could not be accepted. Please check what was sent.',
    easy: '送ったものを受け付けることができませんでした。内容を確かめてください。',
  },
};

export const serverFault: ProblemKind = {
  slug: 'our-fault',
  title: { ja: 'こちらの不具合です', en: 'The fault is ours', easy: '窓口のサイトに問題があります' },
  detail: {
    ja: '申し訳ありません。こちらの不具合で完了できませんでした。少し時間をおいて、もう一度お試しください。',
    en: 'We are sorry: a fault on our side stopped this. Please wait a moment and try again.',
    easy: 'すみません。窓口のサイトに問題があって、できませんでした。少し時間がたってから、もう一度してみてください。',
  },
};

/** What each status means to the person who reads it; used where the error brings no sentence of its own. */
export const kinds: Readonly<Record<number, ProblemKind>> = {
  400: {
    slug: 'unreadable',
    title: { ja: '読み取れませんでした', en: 'Could not be read', easy: '読むことができませんでした' },
    detail: {
      ja: '送られた内容を読み取れませんでした。項目をご確認ください。',
      en: 'What was sent could not be read. Please check the fields.',
      easy: '送ったものを読むことができませんでした。書いたところを確かめてください。',
    },
  },
  401: {
    slug: 'who-are-you',
    title: { ja: '確認が必要です', en: 'Not signed in', easy: '確かめることが必要です' },
    detail: {
      ja: '続けるには、サインインしてください。',
      en: 'Please sign in to go on.',
      easy: '続けるためには、サインインしてください。',
    },
  },
  403: {
    slug: 'not-allowed',
    title: { ja: '許可されていません', en: 'Not allowed', easy: 'できません' },
    detail: {
      ja: 'この操作は許可されていません。',
      en: 'This is not allowed.',
      easy: 'あなたは、これをすることができません。',
    },
  },
  404: {
    slug: 'not-found',
    title: { ja: '見つかりません', en: 'Not found', easy: '見つかりません' },
    detail: {
      ja: 'お探しのものは見つかりませんでした。',
      en: 'What you are looking for was not found.',
      easy: 'さがしているものは見つかりませんでした。',
    },
  },
  409: {
    slug: 'refused',
    title: { ja: '今はできません', en: 'Not possible now', easy: '今はできません' },
    detail: {
      ja: '今はこの操作ができません。',
      en: 'This is not possible now.',
      easy: '今は、これをすることができません。',
    },
  },
  410: {
    slug: 'erased',
    title: { ja: '消去済みです', en: 'Erased', easy: 'もう消してあります' },
    detail: {
      ja: 'この内容は消去されました。',
      en: 'This content was erased.',
      easy: 'この内容は、もう消しました。',
    },
  },
  413: {
    slug: 'too-large',
    title: { ja: '大きすぎます', en: 'Too large', easy: '大きすぎます' },
    detail: {
      ja: '送られた内容が大きすぎます。短くして、もう一度お送りください。',
      en: 'What was sent is too large. Please shorten it and send it again.',
      easy: '送ったものが大きすぎます。短くして、もう一度送ってください。',
    },
  },
  415: {
    slug: 'unknown-format',
    title: { ja: '形式が違います', en: 'Unknown format', easy: '形がちがいます' },
    detail: {
      ja: 'この形式は受け付けていません。JSON でお送りください。',
      en: 'This format is not accepted. Please send JSON.',
      easy: 'この形のものは受け付けていません。JSON で送ってください。',
    },
  },
  422: {
    slug: 'invalid-input',
    title: {
      ja: '入力をご確認ください',
      en: 'Please check the fields',
      easy: '書いたところを確かめてください',
    },
    detail: {
      ja: '入力内容に確認が必要な項目があります。',
      en: 'Some fields need your attention.',
      easy: '書いたものの中に、確かめるところがあります。',
    },
  },
  429: {
    slug: 'too-many-requests',
    title: { ja: '回数の上限です', en: 'Too many requests', easy: '回数が多すぎます' },
    detail: {
      ja: '短い時間に多くの送信がありました。少し待って、もう一度お試しください。',
      en: 'There were too many requests in a short time. Please wait a little and try again.',
      easy: '短い時間に、たくさん送られました。少し待って、もう一度してみてください。',
    },
  },
  500: serverFault,
};

/** What is said of a field when the schema brings no sentence of its own. */
export const fieldSentences = {
  required: { ja: '入力してください。', en: 'Please fill this in.', easy: '書いてください。' },
  tooShort: { ja: '短すぎます。', en: 'This is too short.', easy: '短すぎます。' },
  tooLong: { ja: '長すぎます。', en: 'This is too long.', easy: '長すぎます。' },
  tooSmall: { ja: '値が小さすぎます。', en: 'This value is too small.', easy: '数が小さすぎます。' },
  tooBig: { ja: '値が大きすぎます。', en: 'This value is too large.', easy: '数が大きすぎます。' },
  wrongForm: {
    ja: '形式をご確認ください。',
    en: 'Please check how this is written.',
    easy: '書き方を確かめてください。',
  },
  notAChoice: {
    ja: '選択肢から選んでください。',
    en: 'Please choose one of the options.',
    easy: 'この中からえらんでください。',
  },
  unknownField: {
    ja: 'この項目は受け付けていません。',
    en: 'This field is not known here.',
    easy: 'ここに書いたものは、受け付けていません。',
  },
  other: { ja: '内容をご確認ください。', en: 'Please check this field.', easy: '内容を確かめてください。' },
} satisfies Record<string, Sentence>;
