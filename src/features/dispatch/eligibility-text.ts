import type { Texts } from '../../language.ts';

export const eligibilityText = {
  title: {
    ja: '申請できるか、確かめる',
    en: 'See whether you can apply',
    easy: '申し込むことができるか、確かめる',
  },
  description: {
    ja: '専門家派遣に申請できる団体かどうかを、はじめに確かめられます。当てはまらないときは、合う窓口をご案内します。',
    en: 'Find out first whether your organization can apply. If not, we name the desk that is right for you.',
    easy: '専門家が団体に行くサービスに申し込むことができるか、はじめに確かめます。できないときは、合う窓口を教えます。',
  },
  lead: {
    ja: '書きはじめる前に、申請できるかどうかがわかります。ここで選んだことは、申請するまで残しません。',
    en: 'You learn whether you can apply before you write anything. Nothing is kept until you begin.',
    easy: '書く前に、申し込むことができるかどうかがわかります。ここでえらんだことは、申し込みを始めるまで残しません。',
  },
  kind: { ja: '申請する団体の種類', en: 'Who applies', easy: '申し込む団体の種類' },
  kindRequired: {
    ja: '団体の種類を選んでください。',
    en: 'Choose who applies.',
    easy: '申し込む団体の種類をえらんでください。',
  },
  organisationMeans: {
    ja: '同じ業種の事業者などが会員になっている組合、協会、連合会など',
    en: 'An association, union or federation whose members share a line of business',
    easy: '同じ仕事の会社や店などが、会員になっている団体（組合、協会など）',
  },
  businessMeans: {
    ja: '会社、店、個人事業など。会員をもたないもの',
    en: 'A company, shop or sole trader, without members',
    easy: '会社、店、一人でする仕事など。会員がいないもの',
  },
  condition: { ja: '次のことに、当てはまりますか', en: 'Is this so?', easy: '次のことに、合っていますか' },
  yes: { ja: 'はい', en: 'Yes', easy: 'はい' },
  no: { ja: 'いいえ', en: 'No', easy: 'いいえ' },
  answerThis: {
    ja: (place: number) => `要件${place}に、「はい」か「いいえ」で答えてください。`,
    en: (place: number) => `Answer condition ${place} with yes or no.`,
    easy: (place: number) => `条件${place}に、「はい」か「いいえ」で答えてください。`,
  },
  conditionOf: {
    ja: (place: number) => `要件${place}`,
    en: (place: number) => `Condition ${place}`,
    easy: (place: number) => `条件${place}`,
  },
  notRequired: {
    ja: '「いいえ」でも申請できます。',
    en: 'You can apply with "no", too.',
    easy: '「いいえ」でも、申し込むことができます。',
  },
  go: { ja: '確かめる', en: 'Find out', easy: '確かめる' },
  exitTitle: {
    ja: 'この派遣には、申請できません',
    en: 'This programme is not for you',
    easy: 'このサービスには、申し込むことができません',
  },
  exitLead: {
    ja: '代わりに、次の窓口や制度が使えます。',
    en: 'These desks can help you instead.',
    easy: 'かわりに、次の窓口やしくみを使うことができます。',
  },
  exitLeadNone: {
    ja: '代わりに使える窓口を、一緒に探します。',
    en: 'We help you to find the desk that is right.',
    easy: 'かわりに使うことができる窓口を、いっしょにさがします。',
  },
  call: { ja: '電話する', en: 'Call', easy: '電話する' },
  elsewhere: { ja: 'ほかの窓口を探す', en: 'Find another desk', easy: 'ほかの窓口をさがす' },
  consult: { ja: 'この窓口に相談する', en: 'Ask our desk', easy: 'この窓口に相談する' },
  again: { ja: '選びなおす', en: 'Answer again', easy: 'もう一度えらぶ' },
  notNow: {
    ja: 'いまは申請できません',
    en: 'Applications are not open now',
    easy: '今は、申し込むことができません',
  },
  site: {
    ja: 'この窓口のページを開く',
    en: 'Open the page of this desk',
    easy: 'この窓口のページを開く',
  },
} satisfies Texts;
