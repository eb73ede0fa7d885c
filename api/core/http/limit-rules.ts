import type { Sentence } from '#api/core/language.ts';

/** How often one address may do something. Published on the page "limits", so the sentences say the figures. */
export type Limit = { howMany: number; windowMinutes: number; sentence: Sentence };

/**
 * A window must divide a day evenly: the hash of an address changes at midnight UTC, and a window that
 * reached over it would start again at nought. A whole company may share one address: do not go far below.
 */
export const limits = {
  submit: {
    howMany: 30,
    windowMinutes: 60,
    sentence: {
      ja: '相談や申込み、申請の送信は、同じ接続元から1時間に30件までです。',
      en: 'From one connection, 30 consultations, registrations or applications an hour can be sent.',
      easy: '相談や申し込みを送ることができるのは、同じインターネットの場所から1時間に30件までです。',
    },
  },
  submitWithoutProof: {
    howMany: 10,
    windowMinutes: 60,
    sentence: {
      ja: 'JavaScript を使わない送信は、同じ接続元から1時間に10件までで、ページを開いてから20秒後に送れます。',
      en: 'Without JavaScript, 10 of them an hour can be sent from one connection, each at least 20 seconds after its page was opened.',
      easy: 'JavaScript を使わないときは、同じインターネットの場所から1時間に10件までです。ページを開いてから20秒たつと、送ることができます。',
    },
  },
  message: {
    howMany: 30,
    windowMinutes: 60,
    sentence: {
      ja: '追加のメッセージや変更は、同じ接続元から1時間に30件までです。',
      en: 'From one connection, 30 messages and changes an hour can be sent.',
      easy: '書き足すことや変えることは、同じインターネットの場所から1時間に30件までです。',
    },
  },
  draft: {
    howMany: 20,
    windowMinutes: 60,
    sentence: {
      ja: '新しい申請の書き始めは、同じ接続元から1時間に20件までです。',
      en: 'From one connection, 20 applications an hour can be begun.',
      easy: '新しい申し込みを書き始めることは、同じインターネットの場所から1時間に20件までです。',
    },
  },
  draftSave: {
    howMany: 600,
    windowMinutes: 60,
    sentence: {
      ja: '書きかけの申請の保存は、同じ接続元から1時間に600回までです。',
      en: 'From one connection, applications can be saved 600 times an hour.',
      easy: '書いている申し込みを残すことは、同じインターネットの場所から1時間に600回までです。',
    },
  },
  upload: {
    howMany: 100,
    windowMinutes: 60,
    sentence: {
      ja: '書類の送信は、同じ接続元から1時間に100回までです。',
      en: 'From one connection, documents can be sent 100 times an hour.',
      easy: '書類を送ることは、同じインターネットの場所から1時間に100回までです。',
    },
  },
  wrongCode: {
    howMany: 20,
    windowMinutes: 60,
    sentence: {
      ja: '受付番号や合言葉の間違いは、同じ接続元から1時間に20回までです。',
      en: 'From one connection, 20 wrong numbers or codes an hour can be tried.',
      easy: '受付番号や合言葉をまちがえることは、同じインターネットの場所から1時間に20回までです。',
    },
  },
  verifyReceipt: {
    howMany: 60,
    windowMinutes: 60,
    sentence: {
      ja: '控えの確認は、同じ接続元から1時間に60回までです。',
      en: 'From one connection, 60 receipts an hour can be verified.',
      easy: '受付の証明を確かめることは、同じインターネットの場所から1時間に60回までです。',
    },
  },
  challenge: {
    howMany: 600,
    windowMinutes: 60,
    sentence: {
      ja: '自動送信を防ぐ計算問題は、同じ接続元から1時間に600回まで配ります。多いほど難しくなります。',
      en: 'From one connection, 600 puzzles against robots an hour are given out; the more, the harder.',
      easy: '機械が自動で送ることを止めるために、計算の問題を出します。同じインターネットの場所から1時間に600回までです。多いほど、むずかしくなります。',
    },
  },
} satisfies Record<string, Limit>;

export type LimitName = keyof typeof limits;

/** What locks one receipt number, whoever tries: see guess-lock.ts. */
export const guessRule = {
  wrongCodes: 5,
  withinMinutes: 60,
  firstLockMinutes: 15,
  longestLockMinutes: 240,
  forgottenAfterHours: 24,
  sentence: {
    ja: '同じ受付番号で1時間に5回間違えると、15分間は開けなくなります。続くと30分、1時間と、最長4時間まで延びます。24時間間違いがなければ元に戻ります。',
    en: 'After 5 wrong codes within an hour, a receipt number is locked for 15 minutes, then for 30, then for an hour, and so on up to 4 hours. After 24 hours without a mistake this starts anew.',
    easy: '同じ受付番号で1時間に5回まちがえると、15分間は開くことができません。続けてまちがえると、30分、1時間と長くなります。一番長くて4時間です。24時間まちがえなければ、元にもどります。',
  },
} as const;
