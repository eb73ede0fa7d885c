import type { Said, Texts } from '../../language.ts';
import type { Claim, Manner, noManner, Outcome } from './judge.ts';

export const judgeText = {
  description: {
    ja: '求める内容にもっともな理由があるか。求め方は社会通念に合うか。二つの問いから、考え方の目安が分かります。',
    en: 'Is there a good reason for the claim? Is the way of asking acceptable? Two questions for orientation.',
  },
  notVerdict: {
    ja: '出るのは考え方の目安です。カスタマーハラスメントかどうかの判定ではありません。',
    en: 'You get a way to think about it. It does not decide whether something is customer harassment.',
  },
  claim: {
    ja: '求めていることに、もっともな理由がありますか',
    en: 'Is there a good reason for what is asked?',
  },
  claimSupport: {
    ja: '商品の不具合、説明の誤り、約束と違うなど。配慮を求めることも、理由のある求めです。',
    en: 'A defect, a wrong explanation, a broken promise. Asking for an accommodation is a good reason too.',
  },
  manners: {
    ja: '求め方に、あてはまるものはありますか',
    en: 'Does any of this describe the way of asking?',
  },
  mannersSupport: {
    ja: 'いくつでも選べます。なければ、最後の項目を選んでください。',
    en: 'Choose as many as apply. If none does, choose the last one.',
  },
  submit: { ja: '目安を見る', en: 'See the orientation' },
  missingClaim: {
    ja: '「もっともな理由」について、一つ選んでください',
    en: 'Choose one answer about the reason',
  },
  missingManners: {
    ja: '求め方について、選んでください。なければ「あてはまるものはない」です',
    en: 'Choose what describes the way of asking, or "none of these"',
  },
  contradiction: {
    ja: '「あてはまるものはない」と、ほかの項目は、いっしょに選べません',
    en: '"None of these" cannot be chosen together with another',
  },
  result: { ja: '考え方の目安', en: 'Orientation' },
  factsFirst: {
    ja: 'まず、事実を確かめてください。分かるまでは、理由があるものとして扱います。',
    en: 'First find out the facts. Until they are known, treat the claim as if it had a good reason.',
  },
  safetyFirst: {
    ja: '身の安全が先です。離れて、助けを呼んでください。',
    en: 'Safety comes first. Get away and call for help.',
  },
  staff: { ja: '働いている人・事業者は', en: 'If you are at work, or run the business' },
  customer: { ja: 'お客様の立場の人は', en: 'If you are the customer' },
  example: { ja: 'たとえば', en: 'An example' },
  circumstances: {
    ja: 'いきさつ、続いた時間、仕事の種類によって、考え方は変わります。迷うときは、ご相談ください。',
    en: 'What led up to it, how long it lasted and the kind of work make a difference. If in doubt, ask us.',
  },
  incident: { ja: '起きたときの動き方', en: 'What to do when it happens' },
  complaining: { ja: '苦情を上手に伝える', en: 'How to complain well' },
} satisfies Texts;

export const claimText: Readonly<Record<Claim, { label: Said; means: Said }>> = {
  reason: {
    label: { ja: 'ある', en: 'Yes' },
    means: {
      ja: '店や会社に落ち度がある。または、配慮が必要な事情がある。',
      en: 'The business is at fault, or an accommodation is needed.',
    },
  },
  no_reason: {
    label: { ja: 'ない', en: 'No' },
    means: {
      ja: '落ち度がない。または、商品やサービスと関係がない。',
      en: 'Nothing is wrong, or it has nothing to do with the goods or the service.',
    },
  },
  unclear: {
    label: { ja: 'まだ分からない', en: 'Not known yet' },
    means: { ja: '事実を確かめている。', en: 'The facts are still being checked.' },
  },
};

export const mannerText: Readonly<Record<Manner | typeof noManner, Said>> = {
  prolonged: { ja: '長い時間、引き止める、居座る', en: 'Keeping somebody, or staying, for a long time' },
  violent: {
    ja: 'たたく、物を投げる、おどす',
    en: 'Hitting, throwing things, threatening',
  },
  insistent: { ja: '何度も続けて、しつこく求める', en: 'Asking on and on, without letting go' },
  discriminatory: {
    ja: 'どなる、ひどい言葉や差別する言葉を言う',
    en: 'Shouting, abusive or discriminatory words',
  },
  sexual: { ja: '性的な言葉や行い', en: 'Sexual words or conduct' },
  none: { ja: 'あてはまるものはない', en: 'None of these' },
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
    title: { ja: '苦情として、受け止めるところです', en: 'This is a complaint to be taken up' },
    means: {
      ja: '理由のある求めを、ふつうの伝え方で伝えています。店や会社にとって、よくする手がかりです。',
      en: 'A claim with good reason, made in an ordinary way. It helps the business to improve.',
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
    },
    customer: {
      ja: ['そのまま伝えてかまいません。してほしいことを一つに決めると、早く進みます。'],
      en: ['Go on as you are. It goes faster if you decide on one thing you want.'],
    },
    example: {
      ja: '買った電気ポットから水がもれる。レシートを見せて、交換を頼む。',
      en: 'A new kettle leaks. The customer shows the receipt and asks for an exchange.',
    },
  },
  manner: {
    title: {
      ja: '求めには応じながら、求め方には線を引くところです',
      en: 'Meet the claim, and draw a line at the manner',
    },
    means: {
      ja: '理由があっても、求め方によっては、働く人の就業環境を害することがあります。二つを分けて考えます。',
      en: 'Even with a good reason, the manner can harm the working environment. Keep the two apart.',
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
    },
    example: {
      ja: '水がもれる電気ポットのことで、二時間引き止め、土下座を求める。',
      en: 'About the leaking kettle, somebody is kept for two hours and told to kneel.',
    },
  },
  decline: {
    title: { ja: '説明して、断ることができるところです', en: 'Explain, and you may decline' },
    means: {
      ja: '求めに応じる理由は見あたりませんが、伝え方はふつうです。話を聞き、理由を説明します。',
      en: 'There seems to be no ground for the claim, but it is made in an ordinary way. Listen and explain.',
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
    },
    example: {
      ja: '三年使った電気ポットを、無料で新しいものに替えてほしいと、ていねいに頼む。',
      en: 'Somebody politely asks for a free new kettle after three years of use.',
    },
  },
  both: {
    title: { ja: '断り、働く人を守るところです', en: 'Decline, and protect the people at work' },
    means: {
      ja: '理由が見あたらず、求め方も社会通念に合わないようです。カスタマーハラスメントにあたることがあります。',
      en: 'There seems to be no ground, and the manner is not acceptable. It may be customer harassment.',
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
    },
    example: {
      ja: '壊れていない電気ポットの返金を求め、毎日電話し、悪い評判を書くとほのめかす。',
      en: 'A refund is demanded for a kettle that works, with daily calls and hints at bad reviews.',
    },
  },
};
