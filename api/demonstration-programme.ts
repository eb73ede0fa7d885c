import type { ProgrammePlan } from '#api/dispatch/programme-contract.ts';

const text = (ja: string, en: string) => ({ ja, en });

/**
 * The programme of the demonstration office, modelled on what such programmes publish: for industry organisations that
 * write a manual for their members, five visits, free. Names and telephone numbers are invented.
 */
export const demonstrationProgramme = (fiscalYear: number): ProgrammePlan => ({
  fiscalYear,
  name: text('業界団体への専門家派遣', 'Experts for industry organizations'),
  opensOn: `${fiscalYear}-04-01`,
  closesOn: `${fiscalYear + 1}-03-31`,
  applicants: ['industry_organisation'],
  sessions: 5,
  places: 30,
  visitMinutes: 120,
  eligibility: [
    {
      key: 'members_by_sector',
      text: text(
        '同じ業種の事業者を主な会員とする団体である',
        'The organization’s members are mainly businesses of one sector',
      ),
      required: true,
    },
    {
      key: 'legal_form',
      text: text(
        '中小企業団体、一般・公益の社団法人か財団法人、または中小企業を会員とする法人である',
        'It is an SME organization, an incorporated association or foundation, or a legal person with SME members',
      ),
      required: true,
    },
    {
      key: 'in_area',
      text: text(
        '見本都に所在地か主な事務所があり、都内で活動している',
        'It has its seat or main office in Sample Metropolis and is active there',
      ),
      required: true,
      referral: 'own_prefecture',
    },
    { key: 'no_arrears', text: text('税金の滞納がない', 'It has no arrears of tax'), required: true },
    {
      key: 'no_violation',
      text: text(
        '過去5年に重大な法令違反がない',
        'It has not seriously broken the law in the last five years',
      ),
      required: true,
    },
    {
      key: 'no_crime',
      text: text('暴力団など反社会的な団体と関わりがない', 'It has no link to organized crime'),
      required: true,
    },
  ],
  documents: [
    { key: 'bylaws', label: text('定款か規約', 'Articles or bylaws'), required: false },
    {
      key: 'members',
      label: text('会員の一覧か、会員数のわかるもの', 'List or number of members'),
      required: false,
    },
  ],
  about: {
    summary: text(
      '会員のためのマニュアルづくりなどを、専門家が団体を訪ねて手伝います。訪問は5回まで、費用はかかりません。',
      'An expert visits your organization up to five times, free of charge, and helps, for example, to write a manual for your members.',
    ),
    referralOf: { business: 'small_business', industry_organisation: 'help_desk' },
    referrals: [
      {
        key: 'small_business',
        name: text('見本都 中小企業支援センター', 'Sample Metropolis SME Support Center'),
        text: text(
          '個別の事業者に専門家を派遣しています。4回まで、費用はかかりません。',
          'Sends experts to single businesses: up to four visits, free of charge.',
        ),
        telephone: '03-0000-0001',
      },
      {
        key: 'own_prefecture',
        name: text('お近くの都道府県の労働局', 'The labor bureau of your prefecture'),
        text: text('地域の制度を案内しています。', 'Tells you about the programmes of your area.'),
        telephone: '03-0000-0002',
      },
      {
        key: 'help_desk',
        name: text('この窓口の一般相談', 'The general consultation of this desk'),
        text: text(
          '派遣の要件に当てはまらない団体も、対策について相談できます。',
          'Organizations that do not meet the conditions can ask about measures here.',
        ),
        telephone: '0120-000-000',
      },
    ],
    interviewGuide: [
      {
        key: 'incidents',
        question: text(
          '会員の現場で、どのようなことが起きていますか',
          'What happens at your members’ workplaces?',
        ),
        hint: text('場面、頻度、困っている人', 'Scene, frequency, who suffers'),
      },
      {
        key: 'measures',
        question: text('これまでに行った対策は何ですか', 'What has been done so far?'),
        hint: text('方針、窓口、研修、記録', 'Policy, contact point, training, records'),
      },
      {
        key: 'manual',
        question: text(
          'どのようなマニュアルを、いつまでにつくりたいですか',
          'What manual is wanted, and by when?',
        ),
        hint: text('読む人、分量、使う場面', 'Readers, length, use'),
      },
      {
        key: 'people',
        question: text(
          '団体の中で、誰が原稿を書き、誰が決めますか',
          'Who writes and who decides in the organization?',
        ),
        hint: text('担当者、会議の日程', 'People in charge, dates of meetings'),
      },
      {
        key: 'reach',
        question: text('できたマニュアルを、会員にどう広めますか', 'How will the manual reach the members?'),
        hint: text('', ''),
      },
    ],
    survey: [
      {
        key: 'useful',
        question: text('専門家の訪問は役に立ちましたか', 'Were the visits useful?'),
        kind: 'scale',
      },
      {
        key: 'times',
        question: text('日程の決め方は便利でしたか', 'Was it easy to agree on times?'),
        kind: 'scale',
      },
      {
        key: 'words',
        question: text('よかったこと、直してほしいこと', 'What was good, what should change?'),
        kind: 'text',
      },
    ],
    acceptedText: text(
      '申請の内容と面談をもとに検討し、専門家を派遣することに決まりました。',
      'On the basis of your application and the interview we have decided to send you an expert.',
    ),
    declinedText: text(
      '申請の内容をもとに検討しましたが、今回は派遣を行わないことに決まりました。',
      'We have considered your application and decided not to send an expert this time.',
    ),
    closingText: text(
      '予定していた訪問を終え、完成したマニュアルを受け取りました。これをもって派遣を終えます。',
      'The visits are finished and we have received the manual. This completes your case.',
    ),
    contactBusinessDays: 5,
    decisionBusinessDays: 5,
  },
});
