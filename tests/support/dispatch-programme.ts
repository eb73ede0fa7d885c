import type { Context } from '#api/core/context.ts';
import { planProgramme } from '#api/dispatch/actions/plan-programme.ts';
import { publishProgramme } from '#api/dispatch/actions/publish-programme.ts';
import { type ProgrammePlan, programmePlan } from '#api/dispatch/programme-contract.ts';

/** A programme as an office could have it: for industry organisations, with one required document. */
const tokyoLike = {
  fiscalYear: 2026,
  name: { ja: '業界団体への専門家派遣（令和8年度）', en: 'Experts for industry organizations 2026' },
  opensOn: '2026-04-01',
  closesOn: '2027-02-26',
  applicants: ['industry_organisation'],
  sessions: 5,
  places: 30,
  visitMinutes: 120,
  eligibility: [
    {
      key: 'in_metropolis',
      text: { ja: '都内で活動し、都内に所在地があること', en: 'Active in and based in the metropolis' },
      required: true,
      referral: 'ward_desk',
    },
    {
      key: 'no_arrears',
      text: { ja: '税金の滞納がないこと', en: 'No taxes in arrears' },
      required: true,
    },
  ],
  documents: [
    {
      key: 'articles',
      label: { ja: '定款または規約', en: 'Articles of association' },
      required: true,
    },
    { key: 'members', label: { ja: '会員名簿の見本', en: 'Sample of the list of members' }, required: false },
  ],
  about: {
    summary: {
      ja: '業界の団体が会員のためのカスタマーハラスメント防止マニュアルをつくるとき、専門家が事務所へうかがい、完成までお手伝いします。',
      en: 'An expert comes to the office of your industry organization and helps you to write a manual against customer harassment for your members.',
    },
    referralOf: { business: 'sme_corporation' },
    referrals: [
      {
        key: 'sme_corporation',
        name: {
          ja: '見本都中小企業振興公社 カスハラ対策専門家派遣',
          en: 'Sample SME Corporation, experts for companies',
        },
        text: {
          ja: '個別の中小企業に、専門家を4回まで無料で派遣します。',
          en: 'Sends experts to single small businesses, up to four times, free of charge.',
        },
        telephone: '03-0000-7882',
      },
      {
        key: 'ward_desk',
        name: { ja: '所在地の都道府県の労働相談窓口', en: 'The labour desk of your prefecture' },
        text: { ja: '所在地の制度をご案内します。', en: 'Knows what there is where you are.' },
        telephone: '',
      },
    ],
    interviewGuide: [],
    survey: [
      {
        key: 'useful',
        question: { ja: '専門家の助言は、役に立ちましたか', en: 'Was the advice of the expert useful?' },
        kind: 'scale',
      },
      {
        key: 'better',
        question: { ja: 'よりよくできることがあれば、教えてください', en: 'What could we do better?' },
        kind: 'text',
      },
    ],
    acceptedText: {
      ja: '申請のありました専門家派遣について、派遣することに決定しましたので、通知します。',
      en: 'We have decided to send an expert to your organization.',
    },
    declinedText: {
      ja: '申請のありました専門家派遣について、派遣しないことに決定しましたので、通知します。',
      en: 'We have decided not to send an expert to your organization.',
    },
    closingText: {
      ja: '専門家派遣が終了しましたので、通知します。ご協力ありがとうございました。',
      en: 'The dispatch has ended. Thank you for working with us.',
    },
    contactBusinessDays: 5,
    decisionBusinessDays: 5,
  },
};

/** Plans and publishes it, as an administrator would, and returns its id. */
export async function publishedProgramme(ctx: Context, own: Partial<ProgrammePlan> = {}): Promise<string> {
  const id = await planProgramme(ctx, programmePlan.parse({ ...tokyoLike, ...own }));
  await publishProgramme(ctx, id, true);
  return id;
}
