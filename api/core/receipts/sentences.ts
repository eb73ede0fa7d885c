import type { Sentence } from '#api/core/language.ts';

/** What is said to somebody who comes back without what we gave them, in every domain. */
export const receiptSentences = {
  numberRequired: {
    ja: '受付番号を書いてください。',
    en: 'Write the receipt number.',
    easy: '受付番号を書いてください。',
  },
  codeRequired: {
    ja: '合言葉を書いてください。',
    en: 'Write the secret code.',
    easy: '合言葉を書いてください。',
  },
} as const satisfies Readonly<Record<string, Sentence>>;
