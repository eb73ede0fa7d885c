import type { Sentence } from '#api/core/language.ts';

export type ProblemKind = { slug: string; title: Sentence; detail: Sentence };

export const clientFault: ProblemKind = {
  slug: '',
  title: { ja: '受け付けられませんでした', en: 'Not accepted' },
  detail: {
    ja: 'この送信は受け付けられませんでした。内容をご確認ください。',
    en: 'This request could not be accepted. Please check what was sent.',
  },
};

export const serverFault: ProblemKind = {
  slug: 'our-fault',
  title: { ja: 'こちらの不具合です', en: 'The fault is ours' },
  detail: {
    ja: '申し訳ありません。こちらの不具合で完了できませんでした。少し時間をおいて、もう一度お試しください。',
    en: 'We are sorry: a fault on our side stopped this. Please wait a moment and try again.',
  },
};

/** What each status means to the person who reads it; used where the error brings no sentence of its own. */
export const kinds: Readonly<Record<number, ProblemKind>> = {
  400: {
    slug: 'unreadable',
    title: { ja: '読み取れませんでした', en: 'Could not be read' },
    detail: {
      ja: '送られた内容を読み取れませんでした。項目をご確認ください。',
      en: 'What was sent could not be read. Please check the fields.',
    },
  },
  401: {
    slug: 'who-are-you',
    title: { ja: '確認が必要です', en: 'Not signed in' },
    detail: { ja: '続けるには、サインインしてください。', en: 'Please sign in to go on.' },
  },
  403: {
    slug: 'not-allowed',
    title: { ja: '許可されていません', en: 'Not allowed' },
    detail: { ja: 'この操作は許可されていません。', en: 'This is not allowed.' },
  },
  404: {
    slug: 'not-found',
    title: { ja: '見つかりません', en: 'Not found' },
    detail: {
      ja: 'お探しのものは見つかりませんでした。',
      en: 'What you are looking for was not found.',
    },
  },
  409: {
    slug: 'refused',
    title: { ja: '今はできません', en: 'Not possible now' },
    detail: { ja: '今はこの操作ができません。', en: 'This is not possible now.' },
  },
  410: {
    slug: 'erased',
    title: { ja: '消去済みです', en: 'Erased' },
    detail: { ja: 'この内容は消去されました。', en: 'This content was erased.' },
  },
  413: {
    slug: 'too-large',
    title: { ja: '大きすぎます', en: 'Too large' },
    detail: {
      ja: '送られた内容が大きすぎます。短くして、もう一度お送りください。',
      en: 'What was sent is too large. Please shorten it and send it again.',
    },
  },
  415: {
    slug: 'unknown-format',
    title: { ja: '形式が違います', en: 'Unknown format' },
    detail: {
      ja: 'この形式は受け付けていません。JSON でお送りください。',
      en: 'This format is not accepted. Please send JSON.',
    },
  },
  422: {
    slug: 'invalid-input',
    title: { ja: '入力をご確認ください', en: 'Please check the fields' },
    detail: {
      ja: '入力内容に確認が必要な項目があります。',
      en: 'Some fields need your attention.',
    },
  },
  429: {
    slug: 'too-many-requests',
    title: { ja: '回数の上限です', en: 'Too many requests' },
    detail: {
      ja: '短い時間に多くの送信がありました。少し待って、もう一度お試しください。',
      en: 'There were too many requests in a short time. Please wait a little and try again.',
    },
  },
  500: serverFault,
};

/** What is said of a field when the schema brings no sentence of its own. */
export const fieldSentences = {
  required: { ja: '入力してください。', en: 'Please fill this in.' },
  tooShort: { ja: '短すぎます。', en: 'This is too short.' },
  tooLong: { ja: '長すぎます。', en: 'This is too long.' },
  tooSmall: { ja: '値が小さすぎます。', en: 'This value is too small.' },
  tooBig: { ja: '値が大きすぎます。', en: 'This value is too large.' },
  wrongForm: { ja: '形式をご確認ください。', en: 'Please check how this is written.' },
  notAChoice: { ja: '選択肢から選んでください。', en: 'Please choose one of the options.' },
  unknownField: { ja: 'この項目は受け付けていません。', en: 'This field is not known here.' },
  other: { ja: '内容をご確認ください。', en: 'Please check this field.' },
} satisfies Record<string, Sentence>;
