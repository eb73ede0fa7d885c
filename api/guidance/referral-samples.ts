import type { Need } from '#api/guidance/vocabulary.ts';

type ReferralText = { name: string; forWhom: string; hours: string; languages: string; source: string };
type ReferralSample = {
  slug: string;
  needs: readonly Need[];
  area: { kind: 'country' } | { kind: 'prefecture' | 'municipality'; name: { ja: string; en: string } };
  telephone: string;
  url: string;
  checkedOn: string;
  ja: ReferralText;
  en: ReferralText;
  easy: ReferralText;
};

const tokyo = { kind: 'prefecture', name: { ja: '東京都', en: 'Tokyo' } } as const;
/** When the sources were read. An office looks each up again before it publishes it; `isCheckDue` asks for that. */
const checkedOn = '2026-11-22';

/** Public desks and what they are for. A number stands only where a source gives it; else the address leads on. */
export const referralSamples: readonly ReferralSample[] = [
  {
    slug: 'police-110',
    needs: ['danger'],
    area: { kind: 'country' },
    telephone: '110',
    url: '',
    checkedOn,
    ja: {
      name: '警察（緊急）',
      forWhom: 'いま、危険があるとき',
      hours: '24時間',
      languages: '',
      source: '警察庁',
    },
    en: {
      name: 'Police (emergency)',
      forWhom: 'When you are in danger now',
      hours: 'Day and night',
      languages: '',
      source: 'National Police Agency',
    },
    easy: {
      name: '警察（急ぐとき）',
      forWhom: '今、あぶないとき',
      hours: '24時間',
      languages: '',
      source: '警察庁',
    },
  },
  {
    slug: 'police-9110',
    needs: ['danger'],
    area: { kind: 'country' },
    telephone: '#9110',
    url: '',
    checkedOn,
    ja: {
      name: '警察相談専用電話',
      forWhom: '急がないけれど、警察に相談したいとき。つきまとい、おどしなど',
      hours: '平日の昼。夜と休日は、地域により当直が受けます',
      languages: '',
      source: '警察庁',
    },
    en: {
      name: 'Police advice line',
      forWhom: 'When it is not urgent but you want to ask the police: stalking, threats and the like',
      hours: 'Weekdays in the daytime; at other times depending on the place',
      languages: '',
      source: 'National Police Agency',
    },
    easy: {
      name: '警察に相談する電話',
      forWhom: '急がないけれど、警察に相談したいとき。つきまとい（ずっと後ろから来るなど）、おどしなど',
      hours: '月曜日から金曜日の昼。夜と休みの日は、場所によってちがいます',
      languages: '',
      source: '警察庁',
    },
  },
  {
    slug: 'mental-health-at-work',
    needs: ['health'],
    area: { kind: 'country' },
    telephone: '',
    url: 'https://kokoro.mhlw.go.jp/',
    checkedOn,
    ja: {
      name: 'こころの耳（働く人のメンタルヘルス）',
      forWhom: '眠れない、出勤がつらいなど、心や体の不調がある働く人と、その家族、職場の人',
      hours: '電話・SNS・メールごとに、サイトにあります',
      languages: '',
      source: '厚生労働省',
    },
    en: {
      name: 'Kokoro no Mimi (mental health at work)',
      forWhom: 'People at work who cannot sleep or feel unwell, their families and colleagues',
      hours: 'See the site for telephone, chat and mail',
      languages: 'Japanese',
      source: 'Ministry of Health, Labour and Welfare',
    },
    easy: {
      name: 'こころの耳（働く人の心の健康）',
      forWhom: 'ねむれない、仕事に行くのがつらいなど、心や体のぐあいが悪い働く人。その家族、同じ会社の人',
      hours: '電話・SNS・メールでちがいます。ホームページを見てください',
      languages: '',
      source: '厚生労働省',
    },
  },
  {
    slug: 'labour-bureau',
    needs: ['work'],
    area: { kind: 'country' },
    telephone: '',
    url: 'https://www.no-harassment.mhlw.go.jp/inquiry-counter',
    checkedOn,
    ja: {
      name: '労働局 総合労働相談コーナーなど',
      forWhom: '会社が対応してくれない、相談したら不利な扱いを受けたなど、働く人と事業主',
      hours: '場所によります',
      languages: '',
      source: '厚生労働省「あかるい職場応援団」',
    },
    en: {
      name: 'Labor Bureaus: general labor consultation corners',
      forWhom: 'When your employer does nothing or treats you worse for speaking up; for employers too',
      hours: 'Depends on the place',
      languages: 'Depends on the place',
      source: 'Ministry of Health, Labour and Welfare (Akarui Shokuba Oendan)',
    },
    easy: {
      name: '労働局 総合労働相談コーナーなど',
      forWhom: '会社が何もしてくれない、相談したら悪いあつかいをされたなど。働く人も会社の人も相談できます',
      hours: '場所によってちがいます',
      languages: '',
      source: '厚生労働省「あかるい職場応援団」',
    },
  },
  {
    slug: 'tokyo-labour-consultation',
    needs: ['work', 'law', 'health'],
    area: tokyo,
    telephone: '0570-00-6110',
    url: 'https://www.hataraku.metro.tokyo.lg.jp/',
    checkedOn,
    ja: {
      name: '東京都労働相談情報センター',
      forWhom: '都内で働く人と事業者の、労働についての相談。弁護士や心の健康の相談日もあります',
      hours: '平日 9時–20時、土曜 9時–17時',
      languages: '日本語、英語、中国語。ほかの言語は通訳を入れて',
      source: 'TOKYOはたらくネット',
    },
    en: {
      name: 'Tokyo Labor Consultation Center',
      forWhom: 'People who work or employ in Tokyo; also days with a lawyer or for mental health',
      hours: 'Weekdays 9:00–20:00, Saturdays 9:00–17:00',
      languages: 'Japanese, English, Chinese; others with an interpreter',
      source: 'TOKYO Hataraku Net',
    },
    easy: {
      name: '東京都労働相談情報センター',
      forWhom: '東京都で働く人と会社の、仕事についての相談。弁護士や心の健康の相談の日もあります',
      hours: '月曜日から金曜日 9時–20時、土曜日 9時–17時',
      languages: '日本語、英語、中国語。ほかの言語は通訳（言葉を伝える人）が入ります',
      source: 'TOKYOはたらくネット',
    },
  },
  {
    slug: 'houterasu',
    needs: ['law'],
    area: { kind: 'country' },
    telephone: '',
    url: 'https://www.houterasu.or.jp/',
    checkedOn,
    ja: {
      name: '法テラス（日本司法支援センター）',
      forWhom: '法律の制度や、弁護士に相談できる窓口を知りたい人',
      hours: 'サイトにあります',
      languages: '多言語の案内があります',
      source: '日本司法支援センター',
    },
    en: {
      name: 'Houterasu (Japan Legal Support Center)',
      forWhom: 'Anybody who wants to know the law, or where to find a lawyer',
      hours: 'See the site',
      languages: 'Information in several languages',
      source: 'Japan Legal Support Center',
    },
    easy: {
      name: '法テラス（日本司法支援センター）',
      forWhom: '法律のことや、弁護士に相談できる窓口を知りたい人',
      hours: 'ホームページにあります',
      languages: 'いろいろな言語の案内があります',
      source: '日本司法支援センター',
    },
  },
  {
    slug: 'consumer-hotline',
    needs: ['consumer'],
    area: { kind: 'country' },
    telephone: '188',
    url: 'https://www.caa.go.jp/',
    checkedOn,
    ja: {
      name: '消費者ホットライン',
      forWhom: '商品、サービス、契約で困っている人。お近くの消費生活センターにつながります',
      hours: 'つながる先によります',
      languages: '',
      source: '消費者庁',
    },
    en: {
      name: 'Consumer hotline',
      forWhom:
        'Trouble with goods, services or a contract. You are put through to the consumer center near you',
      hours: 'Depends on the center',
      languages: 'Depends on the center',
      source: 'Consumer Affairs Agency',
    },
    easy: {
      name: '消費者ホットライン',
      forWhom: '買った物、サービス、契約（約束）で困っている人。近くの消費生活センターにつながります',
      hours: 'つながる所によってちがいます',
      languages: '',
      source: '消費者庁',
    },
  },
  {
    slug: 'tokyo-care-workers',
    needs: ['care'],
    area: tokyo,
    telephone: '0120-655-605',
    url: '',
    checkedOn,
    ja: {
      name: '介護職員カスタマーハラスメント相談窓口（東京都）',
      forWhom: '都内の介護の職場で、利用者や家族から受けたことに悩む人。名前を言わずに相談できます',
      hours: '月曜–金曜 9時–17時30分',
      languages: '',
      source: '東京都 報道発表（2025年4月18日）',
    },
    en: {
      name: 'Help desk for care workers (Tokyo)',
      forWhom: 'People in care work in Tokyo, about what users or families did. No name needed',
      hours: 'Monday to Friday 9:00–17:30',
      languages: 'Japanese',
      source: 'Press release of Tokyo, 18 April 2025',
    },
    easy: {
      name: '介護職員カスタマーハラスメント相談窓口（東京都）',
      forWhom: '東京都の介護の仕事で、利用者や家族にされたことで困っている人。名前を言わないで相談できます',
      hours: '月曜日から金曜日 9時–17時30分',
      languages: '',
      source: '東京都の発表（2025年4月18日）',
    },
  },
  {
    slug: 'tokyo-sme-support',
    needs: ['business'],
    area: tokyo,
    telephone: '03-3251-7881',
    url: '',
    checkedOn,
    ja: {
      name: '東京都中小企業振興公社 特別相談窓口',
      forWhom: '都内の中小企業。専門家が1社に4回までうかがう、無料の支援もあります',
      hours: '',
      languages: '',
      source: 'TOKYOノーカスハラ支援ナビ',
    },
    en: {
      name: 'Tokyo SME Support Center, special desk',
      forWhom: 'Small businesses in Tokyo; experts also visit a company up to four times, free of charge',
      hours: '',
      languages: 'Japanese',
      source: 'TOKYO No-Kasuhara Support Navi',
    },
    easy: {
      name: '東京都中小企業振興公社 特別相談窓口',
      forWhom: '東京都の小さな会社。専門家が1つの会社に4回まで行く、無料の手助けもあります',
      hours: '',
      languages: '',
      source: 'TOKYOノーカスハラ支援ナビ',
    },
  },
];
