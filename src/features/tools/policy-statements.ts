import type { Said, Texts } from '../../language.ts';
import type { PolicyValues, promises, protections, responses } from './policy.ts';

type Choices<T extends readonly string[]> = Readonly<Record<T[number], Said>>;

export const protectionText: Choices<typeof protections> = {
  health: {
    ja: '働く人の安全と、心と体の健康',
    en: 'The safety and health of the people who work here, in body and mind',
    easy: '働く人の安全と、心と体の健康',
  },
  dignity: {
    ja: '働く人一人ひとりの尊厳',
    en: 'The dignity of each of them',
    easy: '働く人が、一人の人として大切にされること',
  },
  others: {
    ja: 'ほかの方が、安心してご利用になれる場',
    en: 'A place where everybody else feels safe',
    easy: 'ほかの人が、安心して使うことができる場所',
  },
};

export const responseText: Choices<typeof responses> = {
  record: {
    ja: 'やりとりを書き留め、録音や録画で残すことがあります。',
    en: 'We take notes, and may record sound or video.',
    easy: '話したことを書きます。録音や録画をすることもあります。',
  },
  stop: {
    ja: 'おやめいただくよう、お伝えします。',
    en: 'We ask for it to stop.',
    easy: '「やめてください」と伝えます。',
  },
  end: {
    ja: '説明を尽くしても続くときは、対応を終えます。電話を切ることもあります。',
    en: 'If it goes on although we have explained, we end the conversation, and may hang up.',
    easy: '説明しても続くときは、話を終わりにします。電話を切ることもあります。',
  },
  leave: {
    ja: 'お帰りいただくよう、求めます。',
    en: 'We ask the person to leave.',
    easy: '「帰ってください」と言います。',
  },
  ban: {
    ja: '特に悪質なときは、法令の定めに沿って、その後のご利用や立入りをお断りします。',
    en: 'In especially serious cases we refuse further service or entry, as far as the law allows.',
    easy: '特にひどいときは、法律などの決まりを守って、そのあと使うことや入ることを断ります。',
  },
  police: {
    ja: '犯罪にあたりうるときは警察に通報し、弁護士に相談します。',
    en: 'Where it may be a crime we call the police, and take advice from a lawyer.',
    easy: '犯罪かもしれないときは、警察に知らせて、弁護士に相談します。',
  },
};

export const promiseText: Choices<typeof promises> = {
  together: {
    ja: '一人で抱えさせません。責任者が代わり、複数で対応します。',
    en: 'Nobody is left alone with it: a person in charge takes over, and there are two of us.',
    easy: '一人だけにしません。責任者がかわって、二人以上で話します。',
  },
  contact: {
    ja: '相談の窓口を置きます。迷う段階の相談も受け、秘密を守ります。',
    en: 'There is a contact point, for doubtful cases too, and what is said there stays there.',
    easy: '相談の窓口を作ります。カスハラかわからないときも、相談できます。秘密を守ります。',
  },
  backing: {
    ja: '決めた手順に沿って動いた人を、組織として支えます。',
    en: 'Whoever acted as the procedure says has our backing.',
    easy: '決めた手順のとおりにした人を、会社や店が守ります。',
  },
  training: {
    ja: '対応のしかたを決め、研修をします。',
    en: 'We decide how to respond, and train for it.',
    easy: '対応のしかたを決めて、勉強や練習をします。',
  },
  own: {
    ja: '私たち自身も、客や取引の相手として、同じことをしません。',
    en: 'As customers and clients ourselves, we do not do it to others.',
    easy: '自分たちも、客になったときに、同じことをしません。',
  },
};

/** What the page to be shown says beside what was chosen. */
export const policyPaperText = {
  title: {
    ja: 'カスタマーハラスメントへの方針',
    en: 'Our policy on customer harassment',
    easy: 'カスハラへの方針（考え方）',
  },
  opening: {
    ja: (customers: string) =>
      `${customers}の声は、仕事をよくする手がかりです。お応えし続けるために、働く人が安心して働ける場を守ります。`,
    en: (customers: string) =>
      `What ${customers} tell us helps us to improve. To go on serving them well, we keep this a place where people can work without fear.`,
    easy: (customers: string) =>
      `${customers}の意見を聞くと、仕事がもっとよくなります。これからもよいサービスをするために、働く人が安心して働く場所を守ります。`,
  },
  protects: { ja: '守るもの', en: 'What we protect', easy: '守るもの' },
  listens: { ja: 'いつもお聞きすること', en: 'What we always listen to', easy: 'いつも聞くこと' },
  listening: {
    ja: [
      '商品やサービスへのご意見や苦情。正当な苦情は、カスタマーハラスメントではありません。',
      '障害のある方が合理的配慮を求めること。これも、カスタマーハラスメントではありません。話し合って、できる方法を探します。',
    ],
    en: [
      'Opinions and complaints about what we sell or do. A legitimate complaint is not customer harassment.',
      'Requests for a reasonable accommodation from people with disabilities. They are not harassment either: we look for a way together.',
    ],
    easy: [
      '品物やサービスについての意見や苦情。正しい苦情は、カスハラではありません。',
      '障害のある人が、合理的配慮（障害に合わせること）を求めること。これも、カスハラではありません。話し合って、できる方法をさがします。',
    ],
  },
  complaintsTo: {
    ja: (to: string) => `ご意見は、こちらへお聞かせください：${to}`,
    en: (to: string) => `Please tell us: ${to}`,
    easy: (to: string) => `意見は、こちらに伝えてください：${to}`,
  },
  refuses: { ja: 'お受けできない行い', en: 'What we do not accept', easy: '受け入れることができない行動' },
  definition: {
    ja: (customers: string) =>
      `${customers}など、仕事で関わる方の言動で、社会通念上許される範囲をこえ、働く人の就業環境を害するものを、カスタマーハラスメントと考えます。次は、その例です。`,
    en: (customers: string) =>
      `By customer harassment we mean conduct of ${customers} and others we deal with that goes beyond what is socially acceptable and harms the working environment. For example:`,
    easy: (customers: string) =>
      `カスハラとは、${customers}など、仕事の相手の言葉や行動で、ふつうに考えて行きすぎのものです。そのために、働く人が安心して働くことができなくなります。次は、その例です。`,
  },
  responds: { ja: 'そのときの対応', en: 'What we do', easy: 'そのときにすること' },
  first: {
    ja: 'まずお話をうかがい、事実を確かめ、説明します。',
    en: 'First we listen, find out the facts, and explain.',
    easy: 'まず話を聞いて、何が起きたかを確かめて、説明します。',
  },
  promised: { ja: '働く人への約束', en: 'What our staff can count on', easy: '働く人への約束' },
  noDisadvantage: {
    ja: '相談したこと、事実を話したことで、不利に扱うことはありません。',
    en: 'Nobody is put at a disadvantage for asking for advice or for telling what happened.',
    easy: '相談したことや、本当のことを話したことで、悪いあつかいをすることはありません。',
  },
  foot: {
    ja: (day: string) => `${day}。一年に一度、また何かが起きたあとに見直します。`,
    en: (day: string) => `${day}. We look at it again once a year, and after anything has happened.`,
    easy: (day: string) => `${day}。一年に一回、考えなおします。何かが起きたあとにも、考えなおします。`,
  },
} satisfies Texts;

/** What the page for inside says beside what was decided. */
export const criteriaPaperText = {
  title: {
    ja: '線引きの基準（社内用）',
    en: 'Where we draw the line (for inside)',
    easy: '基準（会社や店の中で使う紙）',
  },
  before: { ja: '数える前に', en: 'Before you count', easy: '数える前に' },
  beforeLines: {
    ja: [
      '暴力、おどし、性的な行いは、時間を待たない。離れて責任者を呼び、危険があれば110番に電話する。',
      'はじめは苦情として聞き、事実を確かめる。',
      '配慮を求められたときは、時間と回数をあてはめない。話し合って、できる方法を探す。',
      '病気や障害が関わるかもしれないときは、支え方も考え、働く人の安全もいっしょに守る。',
    ],
    en: [
      'Violence, threats, sexual acts: wait for no number. Get away, call the person in charge, and 110 if there is danger.',
      'Begin by hearing it as a complaint, and find out the facts.',
      'Where an accommodation is asked for, do not count minutes or repeats: look for a way together.',
      'Where illness or disability may play a part, think of support too, and keep staff safe.',
    ],
    easy: [
      'たたく、おどす、性的なことをするときは、時間を待ちません。はなれて、責任者をよびます。あぶないときは、110番に電話します。',
      'はじめは苦情として聞いて、何が起きたかを確かめます。',
      '障害などに合わせてほしいと言われたときは、時間と回数を使いません。話し合って、できる方法をさがします。',
      '病気や障害があるかもしれないときは、助ける方法も考えます。働く人の安全も守ります。',
    ],
  },
  counts: {
    ja: '説明を済ませても続くとき',
    en: 'If it goes on although everything is explained',
    easy: '説明しても続くとき',
  },
  call: { ja: '電話', en: 'Telephone', easy: '電話' },
  callValue: {
    ja: ({ callSecond, callEnd }: PolicyValues) =>
      `${callSecond}分で二人目が加わる。${callEnd}分で、終えることを告げて切る。`,
    en: ({ callSecond, callEnd }: PolicyValues) =>
      `After ${callSecond} min. a second person joins. After ${callEnd} min. say that you will end it, and hang up.`,
    easy: ({ callSecond, callEnd }: PolicyValues) =>
      `${callSecond}分たったら、二人目が来ます。${callEnd}分たったら、「終わりにします」と言って切ります。`,
  },
  visit: { ja: '対面', en: 'In person', easy: '会って話すとき' },
  visitValue: {
    ja: ({ visitSecond, visitEnd }: PolicyValues) =>
      `${visitSecond}分で二人目が加わる。${visitEnd}分で、終えることを告げて、帰るよう求める。`,
    en: ({ visitSecond, visitEnd }: PolicyValues) =>
      `After ${visitSecond} min. a second person joins. After ${visitEnd} min. say that you will end it, and ask them to leave.`,
    easy: ({ visitSecond, visitEnd }: PolicyValues) =>
      `${visitSecond}分たったら、二人目が来ます。${visitEnd}分たったら、「終わりにします。帰ってください」と言います。`,
  },
  again: { ja: '同じ求め', en: 'The same demand', easy: '同じことを言うとき' },
  againValue: {
    ja: ({ repeats }: PolicyValues) => `説明は${repeats}回まで。答えが変わらないことを告げて、終える。`,
    en: ({ repeats }: PolicyValues) =>
      repeats === '1'
        ? 'Explain it once. Then say that the answer will not change, and end it.'
        : `Explain it ${repeats} times at most. Then say that the answer will not change, and end it.`,
    easy: ({ repeats }: PolicyValues) =>
      `説明は${repeats}回までです。「答えは変わりません」と言って、終わりにします。`,
  },
  decides: { ja: 'だれが決めるか', en: 'Who decides', easy: 'だれが決めるか' },
  alone: { ja: '一人で決めてよい', en: 'Alone', easy: '一人で決めてもいい' },
  beyond: { ja: 'それをこえる', en: 'Beyond that', easy: 'それより大きいこと' },
  beyondValue: {
    ja: ({ decider }: PolicyValues) => `${decider}に代わる。その場で約束しない。`,
    en: ({ decider }: PolicyValues) => `Hand over to ${decider}. Promise nothing on the spot.`,
    easy: ({ decider }: PolicyValues) => `${decider}にかわります。その場で約束しません。`,
  },
  refusal: { ja: '警告、利用を断る', en: 'Warning, ban', easy: '警告（強い注意）をする、断る' },
  refusalValue: {
    ja: ({ decider }: PolicyValues) =>
      `${decider}が決め、組織の名前で伝える。断る理由を法令が限る仕事では、その定めを先に確かめる。`,
    en: ({ decider }: PolicyValues) =>
      `Decided by ${decider}, said in our name. Where a law limits refusal, that law comes first.`,
    easy: ({ decider }: PolicyValues) =>
      `${decider}が決めて、会社や店の名前で伝えます。断る理由が法律で決まっている仕事では、先にその決まりを確かめます。`,
  },
  line: { ja: '線を引くところ', en: 'Where the line lies', easy: 'どこまでするか' },
  refunds: { ja: '返金、交換など', en: 'Refunds and the like', easy: 'お金を返すなど' },
  apology: { ja: 'おわび', en: 'Apologies', easy: 'あやまること' },
  writing: { ja: '書面', en: 'In writing', easy: '紙に書くこと' },
  examples: { ja: '例', en: 'Examples', easy: '例' },
  heard: { ja: '受け止める', en: 'To be taken up', easy: '聞くこと' },
  drawn: { ja: '線を引く', en: 'Here the line is drawn', easy: '断ること' },
  inside: { ja: '相談する先', en: 'Whom to turn to', easy: '相談する人' },
  insideValue: {
    ja: ({ contact }: PolicyValues) => `${contact}。迷う段階でもよい。相談して不利になることはない。`,
    en: ({ contact }: PolicyValues) => `${contact}. In doubtful cases too. Nobody suffers for asking.`,
    easy: ({ contact }: PolicyValues) =>
      `${contact}。わからないときも相談できます。相談して損をすることはありません。`,
  },
  foot: {
    ja: (day: string) =>
      `${day}に作成。話し合うための目安で、法的な助言ではありません。一年に一度、また何かが起きたあとに見直します。`,
    en: (day: string) =>
      `Made on ${day}. For orientation, not legal advice. Looked at again once a year, and after anything has happened.`,
    easy: (day: string) =>
      `${day}に作りました。話し合うための目安です。法律についてのアドバイスではありません。一年に一回、考えなおします。何かが起きたあとにも、考えなおします。`,
  },
} satisfies Texts;
