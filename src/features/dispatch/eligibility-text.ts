import type { Texts } from '../../language.ts';

export const eligibilityText = {
  title: { ja: '申請できるか、確かめる', en: 'See whether you can apply' },
  description: {
    ja: '専門家派遣に申請できる団体かどうかを、はじめに確かめられます。当てはまらないときは、合う窓口をご案内します。',
    en: 'Find out first whether your organization can apply. If not, we name the desk that is right for you.',
  },
  lead: {
    ja: '書きはじめる前に、申請できるかどうかがわかります。ここで選んだことは、申請するまで残しません。',
    en: 'You learn whether you can apply before you write anything. Nothing is kept until you begin.',
  },
  kind: { ja: '申請する団体の種類', en: 'Who applies' },
  kindRequired: { ja: '団体の種類を選んでください。', en: 'Choose who applies.' },
  organisationMeans: {
    ja: '同じ業種の事業者などが会員になっている組合、協会、連合会など',
    en: 'An association, union or federation whose members share a line of business',
  },
  businessMeans: {
    ja: '会社、店、個人事業など。会員をもたないもの',
    en: 'A company, shop or sole trader, without members',
  },
  condition: { ja: '次のことに、当てはまりますか', en: 'Is this so?' },
  yes: { ja: 'はい', en: 'Yes' },
  no: { ja: 'いいえ', en: 'No' },
  answerThis: {
    ja: (place: number) => `要件${place}に、「はい」か「いいえ」で答えてください。`,
    en: (place: number) => `Answer condition ${place} with yes or no.`,
  },
  conditionOf: {
    ja: (place: number) => `要件${place}`,
    en: (place: number) => `Condition ${place}`,
  },
  notRequired: {
    ja: '「いいえ」でも申請できます。',
    en: 'You can apply with "no", too.',
  },
  go: { ja: '確かめる', en: 'Find out' },
  exitTitle: { ja: 'この派遣には、申請できません', en: 'This programme is not for you' },
  exitLead: {
    ja: '代わりに、次の窓口や制度が使えます。',
    en: 'These desks can help you instead.',
  },
  exitLeadNone: {
    ja: '代わりに使える窓口を、一緒に探します。',
    en: 'We help you to find the desk that is right.',
  },
  call: { ja: '電話する', en: 'Call' },
  site: { ja: 'この窓口のページを開く', en: 'Open the page of this desk' },
  elsewhere: { ja: 'ほかの窓口を探す', en: 'Find another desk' },
  consult: { ja: 'この窓口に相談する', en: 'Ask our desk' },
  again: { ja: '選びなおす', en: 'Answer again' },
  notNow: { ja: 'いまは申請できません', en: 'Applications are not open now' },
} satisfies Texts;
