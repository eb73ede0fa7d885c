import type { ProgrammePlan } from '#api/dispatch/programme-contract.ts';

/**
 * The programme of the demonstration office, modelled on what such programmes publish: for industry organisations that
 * write a manual for their members, five visits, free. Whoever may not apply is led to desks of the demonstration's own
 * directory. What applicants read is there in plain Japanese too; the guide is for staff, and letters stay official.
 */
export const demonstrationProgramme = (fiscalYear: number): ProgrammePlan => ({
  fiscalYear,
  name: {
    ja: '業界団体への専門家派遣',
    en: 'Experts for industry organizations',
    easy: '業界団体に専門家が行くサービス',
  },
  opensOn: `${fiscalYear}-04-01`,
  closesOn: `${fiscalYear + 1}-03-31`,
  applicants: ['industry_organisation'],
  sessions: 5,
  places: 30,
  visitMinutes: 120,
  eligibility: [
    {
      key: 'members_by_sector',
      text: {
        ja: '同じ業種の事業者を主な会員とする団体である',
        en: 'The organization’s members are mainly businesses of one sector',
        easy: '会員の多くは、同じ仕事をする会社や店です。',
      },
      required: true,
    },
    {
      key: 'legal_form',
      text: {
        ja: '中小企業団体、一般・公益の社団法人か財団法人、または中小企業を会員とする法人である',
        en: 'It is an SME organization, an incorporated association or foundation, or a legal person with SME members',
        easy: '中小企業団体（小さな会社の団体）、社団法人か財団法人、または中小企業が会員の法人です。',
      },
      required: true,
    },
    {
      key: 'in_area',
      text: {
        ja: '見本都に所在地か主な事務所があり、都内で活動している',
        en: 'It has its seat or main office in Sample Metropolis and is active there',
        easy: '見本都に、団体の住所か、中心の事務所があります。見本都で活動しています。',
      },
      required: true,
      referral: 'labour-bureau',
    },
    {
      key: 'no_arrears',
      text: {
        ja: '税金の滞納がない',
        en: 'It has no arrears of tax',
        easy: 'はらうのがおくれている税金はありません。',
      },
      required: true,
    },
    {
      key: 'no_violation',
      text: {
        ja: '過去5年に重大な法令違反がない',
        en: 'It has not seriously broken the law in the last five years',
        easy: 'この5年のあいだに、法律に大きな違反をしていません。',
      },
      required: true,
    },
    {
      key: 'no_crime',
      text: {
        ja: '暴力団など反社会的な団体と関わりがない',
        en: 'It has no link to organized crime',
        easy: '暴力団（悪いことをする団体）などと、関係がありません。',
      },
      required: true,
    },
  ],
  documents: [
    {
      key: 'bylaws',
      label: {
        ja: '定款か規約',
        en: 'Articles or bylaws',
        easy: '団体のルールを書いた書類（ていかんか、規約）',
      },
      required: false,
    },
    {
      key: 'members',
      label: {
        ja: '会員の一覧か、会員数のわかるもの',
        en: 'List or number of members',
        easy: '会員のリストか、会員の数がわかる書類',
      },
      required: false,
    },
  ],
  about: {
    summary: {
      ja: '会員のためのマニュアルづくりなどを、専門家が団体を訪ねて手伝います。訪問は5回まで、費用はかかりません。',
      en: 'An expert visits your organization up to five times, free of charge, and helps, for example, to write a manual for your members.',
      easy: '専門家が団体に行って、手伝います。たとえば、会員のためのマニュアルをいっしょに作ります。専門家は5回まで行きます。お金はかかりません。',
    },
    referralOf: { business: 'tokyo-sme-support', industry_organisation: 'tokyo-labour-consultation' },
    referrals: [],
    interviewGuide: [
      {
        key: 'incidents',
        question: {
          ja: '会員の現場で、どのようなことが起きていますか',
          en: 'What happens at your members’ workplaces?',
        },
        hint: { ja: '場面、頻度、困っている人', en: 'Scene, frequency, who suffers' },
      },
      {
        key: 'measures',
        question: { ja: 'これまでに行った対策は何ですか', en: 'What has been done so far?' },
        hint: { ja: '方針、窓口、研修、記録', en: 'Policy, contact point, training, records' },
      },
      {
        key: 'manual',
        question: {
          ja: 'どのようなマニュアルを、いつまでにつくりたいですか',
          en: 'What manual is wanted, and by when?',
        },
        hint: { ja: '読む人、分量、使う場面', en: 'Readers, length, use' },
      },
      {
        key: 'people',
        question: {
          ja: '団体の中で、誰が原稿を書き、誰が決めますか',
          en: 'Who writes and who decides in the organization?',
        },
        hint: { ja: '担当者、会議の日程', en: 'People in charge, dates of meetings' },
      },
      {
        key: 'reach',
        question: {
          ja: 'できたマニュアルを、会員にどう広めますか',
          en: 'How will the manual reach the members?',
        },
        hint: { ja: '', en: '' },
      },
    ],
    survey: [
      {
        key: 'useful',
        question: {
          ja: '専門家の訪問は役に立ちましたか',
          en: 'Were the visits useful?',
          easy: '専門家の訪問は、役に立ちましたか',
        },
        kind: 'scale',
      },
      {
        key: 'times',
        question: {
          ja: '日程の決め方は便利でしたか',
          en: 'Was it easy to agree on times?',
          easy: '日にちの決め方は、便利でしたか',
        },
        kind: 'scale',
      },
      {
        key: 'words',
        question: {
          ja: 'よかったこと、直してほしいこと',
          en: 'What was good, what should change?',
          easy: 'よかったこと、なおしてほしいこと',
        },
        kind: 'text',
      },
    ],
    acceptedText: {
      ja: '申請の内容と面談をもとに検討し、専門家を派遣することに決まりました。',
      en: 'On the basis of your application and the interview we have decided to send you an expert.',
    },
    declinedText: {
      ja: '申請の内容をもとに検討しましたが、今回は派遣を行わないことに決まりました。',
      en: 'We have considered your application and decided not to send an expert this time.',
    },
    closingText: {
      ja: '予定していた訪問を終え、完成したマニュアルを受け取りました。これをもって派遣を終えます。',
      en: 'The visits are finished and we have received the manual. This completes your case.',
    },
    contactBusinessDays: 5,
    decisionBusinessDays: 5,
  },
});
