import type { Topic } from '#api/consultations/contract.ts';
import type { Said, Texts } from '../../language.ts';
import type { Standing } from './self-check.ts';

export const checkText = {
  description: {
    ja: '2026年10月1日から義務になった十の措置を、事業主が自分で点検し、足りないところの一覧をつくります。',
    en: 'Employers check themselves on the ten measures that became a duty on 1 October 2026, and get the gaps.',
  },
  duty: {
    ja: '規模を問わず、労働者を雇うすべての事業主の義務です。5分ほどで終わります。',
    en: 'A duty of every employer of employees, whatever its size. It takes about five minutes.',
  },
  submit: { ja: '足りないところを見る', en: 'See the gaps' },
  missing: {
    ja: (measure: string) => `「${measure}」の答えを選んでください`,
    en: (measure: string) => `Choose an answer for "${measure}"`,
  },
  result: { ja: '点検の結果', en: 'Your result' },
  count: {
    ja: (done: number) =>
      done === 0
        ? '十の措置は、これからです'
        : `十の措置のうち、${done === 10 ? '十' : `${done}つ`}がそろっています`,
    en: (done: number) =>
      `${done === 0 ? 'None' : done} of the ten measures ${done === 1 ? 'is' : 'are'} in place`,
  },
  allDone: {
    ja: 'すべてそろっています。一年に一度、または何かが起きたあとに、もう一度点検してください。',
    en: 'Everything is in place. Check again once a year, and after anything has happened.',
  },
  gaps: { ja: 'これからすること', en: 'What to do next' },
  procedure: { ja: '社内の手順をつくる', en: 'Build your in-house procedure' },
  guide: { ja: '事業主の十の措置', en: 'The ten measures of an employer' },
  own: {
    ja: '自分で選んだ答えからまとめました。適法かどうかの判定ではありません。',
    en: 'Put together from your own answers. It does not decide whether you comply with the law.',
  },
} satisfies Texts;

export const standingText: Readonly<Record<Standing, Said>> = {
  yes: { ja: 'できている', en: 'Done' },
  partly: { ja: '一部だけ', en: 'In part' },
  no: { ja: 'まだ', en: 'Not yet' },
};

/** For each measure: the question that is asked, and the first step where it is missing. */
export const measureText: Readonly<Record<Topic, { question: Said; todo: Said }>> = {
  policy: {
    question: {
      ja: 'カスタマーハラスメントから働く人を守る方針を決め、全員に知らせていますか',
      en: 'Have you set a policy of protecting people from customer harassment, and told everybody?',
    },
    todo: {
      ja: '方針を三行で書き、管理する人を含む全員に配ります。店頭やウェブサイトにも出します。',
      en: 'Write the policy in three lines and give it to everybody, managers included. Put it on the wall and the website.',
    },
  },
  handling_rules: {
    question: {
      ja: '起きたときの対応のしかたを決め、全員に知らせていますか',
      en: 'Have you decided how to handle an incident, and told everybody?',
    },
    todo: {
      ja: 'だれを呼ぶか、いつ終えるか、だれに知らせるかを一枚にまとめます。',
      en: 'Put on one page whom to call, when to end it and whom to tell.',
    },
  },
  contact_point: {
    question: {
      ja: '働く人が相談できる窓口を決め、知らせていますか',
      en: 'Is there a contact point for your people, and do they know it?',
    },
    todo: {
      ja: '相談を受ける人の名前と連絡先を決め、全員に知らせます。',
      en: 'Name the person and how to reach them, and tell everybody.',
    },
  },
  contact_training: {
    question: {
      ja: '窓口の人は、はっきりしない段階の相談も受け、正しく対応できますか',
      en: 'Can the contact point respond well, also to doubtful cases?',
    },
    todo: {
      ja: '聞き方、つなぎ先、秘密の守り方を紙にし、年に一度は研修をします。',
      en: 'Write down how to listen, whom to bring in and how to keep it confidential. Train once a year.',
    },
  },
  fact_finding: {
    question: {
      ja: '起きたことを、早く正確に確かめる手順がありますか',
      en: 'Is there a way to find out promptly and exactly what happened?',
    },
    todo: {
      ja: 'だれが、いつまでに、だれから聞くかを決めます。記録の用紙を置きます。',
      en: 'Decide who asks whom, and by when. Have a sheet for records ready.',
    },
  },
  victim_care: {
    question: {
      ja: '被害を受けた人を引き離し、支える用意がありますか',
      en: 'Are you ready to separate and support a person who was harmed?',
    },
    todo: {
      ja: '代わりに出る人、休ませる場所、医療や相談の先を決めます。',
      en: 'Decide who takes over, where they can rest, and where to find medical help and advice.',
    },
  },
  recurrence: {
    question: {
      ja: '起きたあとに、再発防止の見直しをしていますか',
      en: 'After an incident, do you revise things to prevent recurrence?',
    },
    todo: {
      ja: '一件ごとに、手順、研修、サービスの三つを見直す日を決めます。',
      en: 'For each case, set a day to look at procedure, training and service.',
    },
  },
  deterrence: {
    question: {
      ja: '特に悪質な場合の方針（警告、出入りを断るなど）を決め、知らせていますか',
      en: 'Have you decided on especially malicious cases (warning, ban), and told your people?',
    },
    todo: {
      ja: 'どこから警告するか、だれの名前で断るかを決めます。断る理由を法令が限る仕事では、その決まりを先に確かめます。',
      en: 'Decide when to warn and in whose name to refuse. Where a law limits refusal, read that law first.',
    },
  },
  privacy: {
    question: {
      ja: '相談した人、相手、話してくれた人のプライバシーを守り、それを知らせていますか',
      en: 'Do you protect the privacy of everybody involved, and have you said so?',
    },
    todo: {
      ja: '記録を見られる人と、残す期間を決めて、全員に知らせます。',
      en: 'Decide who may see records and how long they are kept, and tell everybody.',
    },
  },
  no_disadvantage: {
    question: {
      ja: '相談した人を不利に扱わないことを決め、知らせていますか',
      en: 'Have you decided, and said, that nobody suffers for speaking up?',
    },
    todo: {
      ja: '就業規則や方針に一文を入れ、全員に知らせます。',
      en: 'Put one sentence into your work rules or policy, and tell everybody.',
    },
  },
};
