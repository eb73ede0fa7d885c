import type { Texts } from '../../language.ts';

/** Agreeing to a dispatch that the desk proposed in a consultation. */
export const proposalText = {
  title: {
    ja: '専門家派遣のご案内',
    en: 'An expert for your organization',
    easy: '専門家が団体に行くサービスの案内',
  },
  lead: {
    ja: (number: string) =>
      `ご相談（${number}）について、次の派遣をご案内します。申請するかどうかは、自由に決められます。`,
    en: (number: string) =>
      `About your consultation (${number}), we propose this programme. Whether you apply is up to you.`,
    easy: (number: string) =>
      `あなたの相談（${number}）について、次のサービスを伝えます。申し込むかどうかは、自由に決めてください。`,
  },
  notCarried: {
    ja: '相談に書いていただいたことは、申請に写しません。相談の受付番号だけが、申請に残ります。',
    en: 'Nothing you wrote in the consultation is copied. The application holds its receipt number only.',
    easy: '相談に書いたことは、申し込みに写しません。申し込みに残るのは、相談の受付番号だけです。',
  },
  carry: {
    ja: 'お名前と連絡先を、申請に写す',
    en: 'Copy my name and address into the application',
    easy: '名前と連絡先を、申し込みに写す',
  },
  carryMeans: {
    ja: '相談のときに書いたものだけを写します。申請の途中で直せます。',
    en: 'Only what you gave in the consultation. You can change it in the form.',
    easy: '相談のときに書いたものだけを写します。申し込みの途中で、なおすことができます。',
  },
  consent: { ja: '写してよいもの', en: 'What we may copy', easy: '写してもいいもの' },
  agree: {
    ja: '同意して、申請を書きはじめる',
    en: 'Agree and begin the application',
    easy: '「いいです」と言って（同意して）、申し込みを書き始める',
  },
  decline: { ja: '申請しない', en: 'I do not apply', easy: '申し込まない' },
  check: {
    ja: '申請できる団体を確かめる',
    en: 'See who may apply',
    easy: '申し込める団体を確かめる',
  },
} satisfies Texts;
