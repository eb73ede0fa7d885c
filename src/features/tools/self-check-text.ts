import type { Topic } from '#api/consultations/contract.ts';
import type { Said, Texts } from '../../language.ts';
import type { Standing } from './self-check.ts';

export const checkText = {
  description: {
    ja: '2026年10月1日から義務になった十の措置を、事業主が自分で点検し、足りないところの一覧をつくります。',
    en: 'Employers check themselves on the ten measures that became a duty on 1 October 2026, and get the gaps.',
    easy: '会社や店が法律でしなければならない十のことを、自分でチェックします。2026年10月1日からの決まりです。まだできていないことがわかります。',
  },
  duty: {
    ja: '規模を問わず、労働者を雇うすべての事業主の義務です。5分ほどで終わります。',
    en: 'A duty of every employer of employees, whatever its size. It takes about five minutes.',
    easy: '大きい会社も小さい会社も、人をやとう会社や店は、全部しなければなりません。5分ぐらいで終わります。',
  },
  submit: { ja: '足りないところを見る', en: 'See the gaps', easy: 'できていないことを見る' },
  missing: {
    ja: (measure: string) => `「${measure}」の答えを選んでください`,
    en: (measure: string) => `Choose an answer for "${measure}"`,
    easy: (measure: string) => `「${measure}」の答えをえらんでください`,
  },
  result: { ja: '点検の結果', en: 'Your result', easy: 'チェックの結果' },
  count: {
    ja: (done: number) =>
      done === 0
        ? '十の措置は、これからです'
        : `十の措置のうち、${done === 10 ? '十' : `${done}つ`}がそろっています`,
    en: (done: number) =>
      `${done === 0 ? 'None' : done} of the ten measures ${done === 1 ? 'is' : 'are'} in place`,
    easy: (done: number) =>
      done === 0
        ? '十のことは、これからです'
        : `十のことの中で、${done === 10 ? '十' : `${done}つ`}ができています`,
  },
  allDone: {
    ja: 'すべてそろっています。一年に一度、または何かが起きたあとに、もう一度点検してください。',
    en: 'Everything is in place. Check again once a year, and after anything has happened.',
    easy: '全部できています。一年に一回、もう一度チェックしてください。何かが起きたあとにも、チェックしてください。',
  },
  gaps: { ja: 'これからすること', en: 'What to do next', easy: 'これからすること' },
  guide: { ja: '事業主の十の措置', en: 'The ten measures of an employer', easy: '会社や店がする十のこと' },
  own: {
    ja: '自分で選んだ答えからまとめました。適法かどうかの判定ではありません。',
    en: 'Put together from your own answers. It does not decide whether you comply with the law.',
    easy: 'あなたがえらんだ答えをまとめました。法律を守っているかどうかを決めるものではありません。',
  },
} satisfies Texts;

export const standingText: Readonly<Record<Standing, Said>> = {
  yes: { ja: 'できている', en: 'Done', easy: 'できている' },
  partly: { ja: '一部だけ', en: 'In part', easy: '少しできている' },
  no: { ja: 'まだ', en: 'Not yet', easy: 'まだ' },
};

/** For each measure: the question that is asked, and the first step where it is missing. */
export const measureText: Readonly<Record<Topic, { question: Said; todo: Said }>> = {
  policy: {
    question: {
      ja: 'カスタマーハラスメントから働く人を守る方針を決め、全員に知らせていますか',
      en: 'Have you set a policy of protecting people from customer harassment, and told everybody?',
      easy: 'カスハラ（客からのひどい言葉や行動）から働く人を守る考え方を決めて、全員に知らせていますか',
    },
    todo: {
      ja: '方針を一枚にまとめ、管理する人を含む全員に配ります。店頭やウェブサイトにも出します。',
      en: 'Put the policy on one page and give it to everybody, managers included. Show it in the shop and on the website.',
      easy: '考え方を一枚の紙に書いて、全員にわたします。上の人にもわたします。店の中やホームページにも出します。',
    },
  },
  handling_rules: {
    question: {
      ja: '起きたときの対応のしかたを決め、全員に知らせていますか',
      en: 'Have you decided how to handle an incident, and told everybody?',
      easy: 'カスハラが起きたときにどうするかを決めて、全員に知らせていますか',
    },
    todo: {
      ja: 'だれを呼ぶか、いつ終えるか、だれに知らせるかを一枚にまとめます。',
      en: 'Put on one page whom to call, when to end it and whom to tell.',
      easy: 'だれをよぶか、いつ終わりにするか、だれに知らせるかを、一枚の紙に書きます。',
    },
  },
  contact_point: {
    question: {
      ja: '働く人が相談できる窓口を決め、知らせていますか',
      en: 'Is there a contact point for your people, and do they know it?',
      easy: '働く人が相談できる窓口を決めて、知らせていますか',
    },
    todo: {
      ja: '相談を受ける人の名前と連絡先を決め、全員に知らせます。',
      en: 'Name the person and how to reach them, and tell everybody.',
      easy: '相談を聞く人の名前と連絡先を決めて、全員に知らせます。',
    },
  },
  contact_training: {
    question: {
      ja: '窓口の人は、はっきりしない段階の相談も受け、正しく対応できますか',
      en: 'Can the contact point respond well, also to doubtful cases?',
      easy: '相談を聞く人は、カスハラかどうかまだわからない相談も聞いて、正しく答えることができますか',
    },
    todo: {
      ja: '聞き方、つなぎ先、秘密の守り方を紙にし、年に一度は研修をします。',
      en: 'Write down how to listen, whom to bring in and how to keep it confidential. Train once a year.',
      easy: '聞き方、つなぐ相手、秘密の守り方を紙に書きます。一年に一回は、練習や勉強をします。',
    },
  },
  fact_finding: {
    question: {
      ja: '起きたことを、早く正確に確かめる手順がありますか',
      en: 'Is there a way to find out promptly and exactly what happened?',
      easy: '起きたことを、早く正しく確かめる手順がありますか',
    },
    todo: {
      ja: 'だれが、いつまでに、だれから聞くかを決めます。記録の用紙を置きます。',
      en: 'Decide who asks whom, and by when. Have a sheet for records ready.',
      easy: 'だれが、いつまでに、だれに聞くかを決めます。記録の紙を用意します。',
    },
  },
  victim_care: {
    question: {
      ja: '被害を受けた人を引き離し、支える用意がありますか',
      en: 'Are you ready to separate and support a person who was harmed?',
      easy: 'ひどいことをされた人を、相手からはなして、助ける準備がありますか',
    },
    todo: {
      ja: '代わりに出る人、休ませる場所、医療や相談の先を決めます。',
      en: 'Decide who takes over, where they can rest, and where to find medical help and advice.',
      easy: 'かわりに出る人、休む場所、病院や相談する所を決めます。',
    },
  },
  recurrence: {
    question: {
      ja: '起きたあとに、再発防止の見直しをしていますか',
      en: 'After an incident, do you revise things to prevent recurrence?',
      easy: '起きたあとに、もう起きないように、やり方を考えなおしていますか',
    },
    todo: {
      ja: '一件ごとに、手順、研修、サービスの三つを見直す日を決めます。',
      en: 'For each case, set a day to look at procedure, training and service.',
      easy: '一件ごとに、手順、勉強、サービスの三つを考えなおす日を決めます。',
    },
  },
  deterrence: {
    question: {
      ja: '特に悪質な場合の方針（警告、出入りを断るなど）を決め、知らせていますか',
      en: 'Have you decided on especially malicious cases (warning, ban), and told your people?',
      easy: '特にひどいときにどうするかを決めて、知らせていますか。警告（強い注意）をする、店に入ることを断るなどです',
    },
    todo: {
      ja: 'どこから警告するか、だれの名前で断るかを決めます。断る理由を法令が限る仕事では、その決まりを先に確かめます。',
      en: 'Decide when to warn and in whose name to refuse. Where a law limits refusal, read that law first.',
      easy: 'いつ警告（強い注意）をするか、だれの名前で断るかを決めます。断る理由が法律で決まっている仕事では、先にその決まりを確かめます。',
    },
  },
  privacy: {
    question: {
      ja: '相談した人、相手、話してくれた人のプライバシーを守り、それを知らせていますか',
      en: 'Do you protect the privacy of everybody involved, and have you said so?',
      easy: '相談した人、相手、話してくれた人のプライバシー（知られたくないこと）を守っていますか。そのことを知らせていますか',
    },
    todo: {
      ja: '記録を見られる人と、残す期間を決めて、全員に知らせます。',
      en: 'Decide who may see records and how long they are kept, and tell everybody.',
      easy: '記録を見ることができる人と、取っておく期間を決めて、全員に知らせます。',
    },
  },
  no_disadvantage: {
    question: {
      ja: '相談した人を不利に扱わないことを決め、知らせていますか',
      en: 'Have you decided, and said, that nobody suffers for speaking up?',
      easy: '相談した人に、相談したことを理由に悪いあつかいをしないと決めて、知らせていますか',
    },
    todo: {
      ja: '就業規則や方針に一文を入れ、全員に知らせます。',
      en: 'Put one sentence into your work rules or policy, and tell everybody.',
      easy: '会社のルール（就業規則）や考え方に一つの文を入れて、全員に知らせます。',
    },
  },
};
