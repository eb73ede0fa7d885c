import type { Said } from '../../language.ts';

type FaultText = { title: Said; sentences: Said<readonly string[]> };

export const faultText: Readonly<Record<404 | 500, FaultText>> = {
  404: {
    title: {
      ja: 'このページは、見つかりません',
      en: 'This page was not found',
      easy: 'このページは、見つかりません',
    },
    sentences: {
      ja: [
        'アドレスが途中で切れているか、ページがなくなったのかもしれません。',
        '回答を見にきた人は、受付番号と合言葉で「相談の状況を見る」からお入りください。',
      ],
      en: [
        'The address may be cut short, or the page may be gone.',
        'If you came to read an answer, enter with your receipt number and secret code.',
      ],
      easy: [
        'アドレスが途中で切れているかもしれません。ページがなくなったのかもしれません。',
        '返事を見に来た人は、「今の様子を見る」をえらんでください。受付番号と合言葉を使います。',
      ],
    },
  },
  500: {
    title: {
      ja: 'こちらの不具合で、表示できませんでした',
      en: 'A fault on our side stopped this page',
      easy: 'こちらの故障で、ページを出すことができませんでした',
    },
    sentences: {
      ja: [
        '申し訳ありません。少し待って、同じページをもう一度開いてください。',
        '相談を送っている途中だった人は、ブラウザの「戻る」で書いた内容に戻れます。同じ相談が二つになることはありません。',
      ],
      en: [
        'We are sorry. Please wait a moment and open the page again.',
        'If you were sending a consultation, go back in your browser: your words are still there, and sending twice makes one case.',
      ],
      easy: [
        'すみません。少し待って、同じページをもう一度開いてください。',
        '相談を送っている途中だった人は、ブラウザの「戻る」で前のページにもどってください。書いたことは、そこにあります。同じ相談が二つになることはありません。',
      ],
    },
  },
};

export const faultWays = {
  front: { ja: 'トップへ', en: 'Front page', easy: 'はじめのページへ' },
  status: { ja: '相談の状況を見る', en: 'Follow a consultation', easy: '今の様子を見る' },
  consult: { ja: 'オンラインで相談する', en: 'Consult online', easy: 'インターネットで相談する' },
  elsewhere: { ja: 'ほかの窓口を探す', en: 'Find another desk', easy: 'ほかの窓口をさがす' },
  requestId: {
    ja: (id: string) => `お問い合わせのときは、この番号をお知らせください：${id}`,
    en: (id: string) => `If you ask us about this, please give this number: ${id}`,
    easy: (id: string) => `私たちに聞くときは、この番号を教えてください：${id}`,
  },
} as const;
