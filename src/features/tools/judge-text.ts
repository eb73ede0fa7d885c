import type { Said, Texts } from '../../language.ts';
import type { Claim, Manner, noManner, Outcome } from './judge.ts';

export const judgeText = {
  description: {
    ja: '求める内容にもっともな理由があるか。求め方は社会通念に合うか。二つの問いから、考え方の目安が分かります。',
    en: 'Is there a good reason for the claim? Is the way of asking acceptable? Two questions for orientation.',
    easy: 'してほしいことに、よい理由がありますか。伝え方は、ふつうですか。二つの質問で、どう考えたらいいかがわかります。',
  },
  notVerdict: {
    ja: '出るのは考え方の目安です。カスタマーハラスメントかどうかの判定ではありません。',
    en: 'You get a way to think about it. It does not decide whether something is customer harassment.',
    easy: '考え方の目安（ヒント）が出ます。カスハラ（客からのひどい言葉や行動）かどうかを決めるものではありません。',
  },
  claim: {
    ja: '求めていることに、もっともな理由がありますか',
    en: 'Is there a good reason for what is asked?',
    easy: 'してほしいと言っていることに、よい理由がありますか',
  },
  claimSupport: {
    ja: '商品の不具合、説明の誤り、約束と違うなど。配慮を求めることも、理由のある求めです。',
    en: 'A defect, a wrong explanation, a broken promise. Asking for an accommodation is a good reason too.',
    easy: '物がこわれていた、説明がまちがっていた、約束とちがうなどです。障害などに合わせてほしいと言うことにも、理由があります。',
  },
  manners: {
    ja: '求め方に、あてはまるものはありますか',
    en: 'Does any of this describe the way of asking?',
    easy: '伝え方に、次のようなことがありますか',
  },
  mannersSupport: {
    ja: 'いくつでも選べます。なければ、最後の項目を選んでください。',
    en: 'Choose as many as apply. If none does, choose the last one.',
    easy: 'いくつでもえらぶことができます。ないときは、最後のものをえらんでください。',
  },
  submit: { ja: '目安を見る', en: 'See the orientation', easy: '目安を見る' },
  missingClaim: {
    ja: '「もっともな理由」について、一つ選んでください',
    en: 'Choose one answer about the reason',
    easy: '「よい理由」の答えを、一つえらんでください',
  },
  missingManners: {
    ja: '求め方について、選んでください。なければ「あてはまるものはない」です',
    en: 'Choose what describes the way of asking, or "none of these"',
    easy: '伝え方をえらんでください。ないときは「どれもない」をえらんでください',
  },
  contradiction: {
    ja: '「あてはまるものはない」と、ほかの項目は、いっしょに選べません',
    en: '"None of these" cannot be chosen together with another',
    easy: '「どれもない」と、ほかのものを、いっしょにえらぶことはできません',
  },
  result: { ja: '考え方の目安', en: 'Orientation', easy: '考え方の目安' },
  factsFirst: {
    ja: 'まず、事実を確かめてください。分かるまでは、理由があるものとして扱います。',
    en: 'First find out the facts. Until they are known, treat the claim as if it had a good reason.',
    easy: 'まず、何が起きたかを確かめてください。わかるまでは、理由があると考えます。',
  },
  safetyFirst: {
    ja: '身の安全が先です。離れて、助けを呼んでください。',
    en: 'Safety comes first. Get away and call for help.',
    easy: '安全がいちばん大切です。はなれて、助けをよんでください。',
  },
  staff: {
    ja: '働いている人・事業者は',
    en: 'If you are at work, or run the business',
    easy: '働いている人、会社や店の人は',
  },
  customer: { ja: 'お客様の立場の人は', en: 'If you are the customer', easy: 'お客さんは' },
  example: { ja: 'たとえば', en: 'An example', easy: 'たとえば' },
  circumstances: {
    ja: 'いきさつ、続いた時間、仕事の種類によって、考え方は変わります。迷うときは、ご相談ください。',
    en: 'What led up to it, how long it lasted and the kind of work make a difference. If in doubt, ask us.',
    easy: '前に起きたこと、続いた時間、仕事の種類で、考え方は変わります。わからないときは、相談してください。',
  },
  incident: { ja: '起きたときの動き方', en: 'What to do when it happens', easy: '起きたときにすること' },
  complaining: {
    ja: '苦情を上手に伝える',
    en: 'How to complain well',
    easy: '苦情（「よくない」と思うこと）をうまく伝える',
  },
} satisfies Texts;

export const claimText: Readonly<Record<Claim, { label: Said; means: Said }>> = {
  reason: {
    label: { ja: 'ある', en: 'Yes', easy: 'ある' },
    means: {
      ja: '店や会社に落ち度がある。または、配慮が必要な事情がある。',
      en: 'The business is at fault, or an accommodation is needed.',
      easy: '店や会社に、よくないところがありました。または、障害などに合わせることが必要です。',
    },
  },
  no_reason: {
    label: { ja: 'ない', en: 'No', easy: 'ない' },
    means: {
      ja: '落ち度がない。または、商品やサービスと関係がない。',
      en: 'Nothing is wrong, or it has nothing to do with the goods or the service.',
      easy: '店や会社に、よくないところはありません。または、売っている物やサービスと関係がありません。',
    },
  },
  unclear: {
    label: { ja: 'まだ分からない', en: 'Not known yet', easy: 'まだわからない' },
    means: {
      ja: '事実を確かめている。',
      en: 'The facts are still being checked.',
      easy: '何が起きたかを確かめています。',
    },
  },
};

export const mannerText: Readonly<Record<Manner | typeof noManner, Said>> = {
  prolonged: {
    ja: '長い時間、引き止める、居座る',
    en: 'Keeping somebody, or staying, for a long time',
    easy: '長い時間、相手を帰らせない。長い時間、帰らない',
  },
  violent: {
    ja: 'たたく、物を投げる、おどす',
    en: 'Hitting, throwing things, threatening',
    easy: 'たたく、物を投げる、おどす（こわいことを言う）',
  },
  insistent: {
    ja: '何度も続けて、しつこく求める',
    en: 'Asking on and on, without letting go',
    easy: '何回も続けて、しつこく言う',
  },
  discriminatory: {
    ja: 'どなる、ひどい言葉や差別する言葉を言う',
    en: 'Shouting, abusive or discriminatory words',
    easy: '大きな声でおこる、ひどい言葉や差別の言葉を言う',
  },
  sexual: {
    ja: '性的な言葉や行い',
    en: 'Sexual words or conduct',
    easy: '性的な（いやらしい）言葉や行動',
  },
  none: { ja: 'あてはまるものはない', en: 'None of these', easy: 'どれもない' },
};

type OutcomeText = {
  title: Said;
  means: Said;
  staff: Said<readonly string[]>;
  customer: Said<readonly string[]>;
  example: Said;
};

/** The four combinations. Each speaks to both sides, and names nobody as being in the wrong. */
export const outcomeText: Readonly<Record<Outcome, OutcomeText>> = {
  complaint: {
    title: {
      ja: '苦情として、受け止めるところです',
      en: 'This is a complaint to be taken up',
      easy: '苦情として聞くところです',
    },
    means: {
      ja: '理由のある求めを、ふつうの伝え方で伝えています。店や会社にとって、よくする手がかりです。',
      en: 'A claim with good reason, made in an ordinary way. It helps the business to improve.',
      easy: 'よい理由があって、ふつうの伝え方で伝えています。店や会社が、もっとよくなるためのヒントです。',
    },
    staff: {
      ja: [
        '最後まで聞き、事実を確かめて、おわび、交換、返金などで応じます。',
        '配慮を求められたときは、話し合って、できる方法を探します。',
        '同じことが起きないように、社内で共有します。',
      ],
      en: [
        'Hear it to the end, check the facts, and respond: an apology, an exchange, a refund.',
        'If an accommodation is asked for, look for a way together.',
        'Share it inside, so that it does not happen again.',
      ],
      easy: [
        '最後まで聞きます。何が起きたかを確かめます。あやまる、ほかの物にかえる、お金を返すなどをします。',
        '障害などに合わせてほしいと言われたら、話し合って、できる方法をさがします。',
        '同じことがもう起きないように、会社や店の中で話します。',
      ],
    },
    customer: {
      ja: ['そのまま伝えてかまいません。してほしいことを一つに決めると、早く進みます。'],
      en: ['Go on as you are. It goes faster if you decide on one thing you want.'],
      easy: ['そのまま伝えてもいいです。してほしいことを一つに決めると、早く進みます。'],
    },
    example: {
      ja: '買った電気ポットから水がもれる。レシートを見せて、交換を頼む。',
      en: 'A new kettle leaks. The customer shows the receipt and asks for an exchange.',
      easy: '買った電気ポットから水がもれます。レシートを見せて、新しい物にかえてほしいとたのみます。',
    },
  },
  manner: {
    title: {
      ja: '求めには応じながら、求め方には線を引くところです',
      en: 'Meet the claim, and draw a line at the manner',
      easy: 'してほしいことは聞きます。伝え方は「やめてください」と言うところです',
    },
    means: {
      ja: '理由があっても、求め方によっては、働く人の就業環境を害することがあります。二つを分けて考えます。',
      en: 'Even with a good reason, the manner can harm the working environment. Keep the two apart.',
      easy: 'よい理由があっても、伝え方が悪いと、働く人が安心して働けなくなることがあります。二つを分けて考えます。',
    },
    staff: {
      ja: [
        '落ち度については、決めた手順でおわびし、対応します。',
        '一人で受けません。複数で、または責任者が代わります。',
        '「お話は続けます。大きな声はやめてください」のように、行いについて伝えます。',
        '続くときは、対応を終えることを告げ、記録します。',
      ],
      en: [
        'For the fault, apologize and respond as your procedure says.',
        'Do not stay alone: two of you, or a manager takes over.',
        'Speak about the conduct: "We will go on, but please do not shout."',
        'If it continues, say that you will end it, and keep a record.',
      ],
      easy: [
        '店や会社のよくなかったところは、決めた手順であやまって、なおします。',
        '一人で話を聞きません。二人以上で聞くか、責任者にかわります。',
        '「お話は続けます。大きな声はやめてください」のように、行動のことを伝えます。',
        '続くときは、話を終わりにすると伝えます。そして、記録します。',
      ],
    },
    customer: {
      ja: [
        '言いたいことには、理由があります。伝え方を変えると、届きやすくなります。',
        '言いすぎたと思ったら、そのことを伝えて、話を戻せます。',
      ],
      en: [
        'You have a point. It is heard more easily in another way.',
        'If you went too far, you can say so and return to the matter.',
      ],
      easy: [
        '言いたいことには、理由があります。伝え方を変えると、相手によく伝わります。',
        '言いすぎたと思ったら、そう言ってください。そして、もとの話にもどることができます。',
      ],
    },
    example: {
      ja: '水がもれる電気ポットのことで、二時間引き止め、土下座を求める。',
      en: 'About the leaking kettle, somebody is kept for two hours and told to kneel.',
      easy: '水がもれる電気ポットのことで、店の人を二時間帰らせません。土下座（ゆかに頭をつけてあやまること）をしろと言います。',
    },
  },
  decline: {
    title: {
      ja: '説明して、断ることができるところです',
      en: 'Explain, and you may decline',
      easy: '説明して、断ることができるところです',
    },
    means: {
      ja: '求めに応じる理由は見あたりませんが、伝え方はふつうです。話を聞き、理由を説明します。',
      en: 'There seems to be no ground for the claim, but it is made in an ordinary way. Listen and explain.',
      easy: 'してほしいことをする理由は、ないようです。でも、伝え方はふつうです。話を聞いて、理由を説明します。',
    },
    staff: {
      ja: [
        '話を聞き、できないことと、その理由を、はっきり伝えます。',
        'できることがあれば、代わりに示します。',
        '特別な対応の約束はしません。',
      ],
      en: [
        'Listen, then say clearly what is not possible, and why.',
        'If there is something you can do instead, offer it.',
        'Promise no special treatment.',
      ],
      easy: [
        '話を聞きます。できないことと、その理由を、はっきり伝えます。',
        'ほかにできることがあれば、それを伝えます。',
        '特別なことをする約束はしません。',
      ],
    },
    customer: {
      ja: [
        '説明に納得できないときは、理由を書面で求めることができます。',
        '商品や契約のことは、消費者ホットライン188に相談できます。',
      ],
      en: [
        'If the explanation does not convince you, ask for it in writing.',
        'For goods and contracts, the consumer hotline 188 can advise you.',
      ],
      easy: [
        '説明を聞いても「それでいい」と思えないときは、理由を紙に書いてほしいと言うことができます。',
        '買った物や契約（約束）のことは、消費者ホットライン188に相談できます。',
      ],
    },
    example: {
      ja: '三年使った電気ポットを、無料で新しいものに替えてほしいと、ていねいに頼む。',
      en: 'Somebody politely asks for a free new kettle after three years of use.',
      easy: '三年使った電気ポットを、お金をはらわないで新しい物にかえてほしいと、ていねいにたのみます。',
    },
  },
  both: {
    title: {
      ja: '断り、働く人を守るところです',
      en: 'Decline, and protect the people at work',
      easy: '断って、働く人を守るところです',
    },
    means: {
      ja: '理由が見あたらず、求め方も社会通念に合わないようです。カスタマーハラスメントにあたることがあります。',
      en: 'There seems to be no ground, and the manner is not acceptable. It may be customer harassment.',
      easy: '理由がないようです。伝え方も、よくないようです。カスハラかもしれません。',
    },
    staff: {
      ja: [
        '責任者が代わり、複数で対応します。',
        '応じられないことを、会社として伝えます。',
        '続くときは、退去を求める、電話を切る、警察に通報する、に進みます。',
        '記録し、対応した人を支えます。',
      ],
      en: [
        'A manager takes over, and nobody is alone.',
        'Say, in the name of the business, that it is not possible.',
        'If it continues: ask them to leave, hang up, or call the police.',
        'Keep a record, and look after whoever was there.',
      ],
      easy: [
        '責任者にかわって、二人以上で話します。',
        'できないことを、会社や店として伝えます。',
        '続くときは、「帰ってください」と言う、電話を切る、警察をよぶ、のように進みます。',
        '記録します。そして、話を聞いた人を助けます。',
      ],
    },
    customer: {
      ja: [
        '少し時間を置いて、求めていることと伝え方を、分けて見直してみてください。',
        '困っている事情があるなら、ご相談ください。責めることはありません。',
      ],
      en: [
        'Let some time pass, then look at what you ask and how you ask it, one by one.',
        'If something is troubling you, ask us. We do not blame.',
      ],
      easy: [
        '少し時間をおいてください。してほしいことと伝え方を、分けて考えてみてください。',
        '困っていることがあるときは、相談してください。あなたを責めません。',
      ],
    },
    example: {
      ja: '壊れていない電気ポットの返金を求め、毎日電話し、悪い評判を書くとほのめかす。',
      en: 'A refund is demanded for a kettle that works, with daily calls and hints at bad reviews.',
      easy: 'こわれていない電気ポットのお金を返せと言います。毎日電話して、悪いことをインターネットに書くかもしれないと言います。',
    },
  },
};
