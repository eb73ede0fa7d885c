import type { Said, Texts } from '../../language.ts';
import { formText } from '../consultations/form-text.ts';

export const scopeText = {
  title: {
    ja: 'お答えできること・できないこと',
    en: 'What we can and cannot answer',
    easy: '窓口ができること・できないこと',
  },
  description: {
    ja: '相談できる人、お答えできること、できないこと、名前を書くかどうかの違い、回答までの流れ。',
    en: 'Who may ask, what we can and cannot answer, what changes if you give your name, and what happens next.',
    easy: '相談できる人、窓口ができること、できないことを説明します。名前を書くとき・書かないときのちがいと、返事までのことも説明します。',
  },
  lead: {
    ja: '送る前に、ここだけ読んでください。迷ったら、そのまま送ってかまいません。',
    en: 'Worth reading before you write. If in doubt, simply send it.',
    easy: '送る前に、ここだけ読んでください。わからないときは、そのまま送ってもいいです。',
  },
  ask: { ja: 'オンラインで相談する', en: 'Consult online', easy: 'インターネットで相談する' },
  elsewhere: {
    ja: '困りごとと地域から、窓口を探す',
    en: 'Find a desk by what it is about and where',
    easy: '困ったことと場所から、窓口をさがす',
  },
} satisfies Texts;

type Part = { id: string; title: Said; points: Said<readonly string[]> };

/** The limits of the desk, said before the form. */
export const scopeParts: readonly Part[] = [
  {
    id: 'who',
    title: { ja: '相談できる人', en: 'Who may ask', easy: '相談できる人' },
    points: {
      ja: [
        'お客様や取引先とのことで困っている、働いている人。雇われ方は問いません。フリーランス、ボランティア、実習生も含みます。',
        '働く人を守る備えをしたい、事業者と団体。',
        '自分の言い方や求め方が気になる、お客様の立場の人。',
        'どなたも無料です。日本語か英語で書けます。',
      ],
      en: [
        'People at work who have trouble with customers or clients, however they are employed. Freelancers, volunteers and trainees are included.',
        'Businesses and organizations that want to protect the people who work for them.',
        'Customers who wonder about the way they spoke or what they asked for.',
        'It is free for everyone. You can write in Japanese or English.',
      ],
      easy: [
        '働いていて、お客さんや取引先（仕事の相手の会社）のことで困っている人。',
        'どんな働き方でもいいです。フリーランス、ボランティア、実習生も相談できます。',
        '働く人を守る準備をしたい会社や店、団体。',
        '自分の言い方や、たのみ方がよかったか気になるお客さん。',
        'みんな無料（0円）です。日本語か英語で書くことができます。',
      ],
    },
  },
  {
    id: 'can',
    title: { ja: 'お答えできること', en: 'What we can answer', easy: '窓口ができること' },
    points: {
      ja: [
        '起きたことを整理し、次に何ができるかをいっしょに考えること。',
        '方針、社内の相談先、対応の手順、研修、再発防止など、備え方の考え方。',
        '記録の残し方。勤め先への伝え方。警察や弁護士に相談するときの準備。',
        'ほかの窓口が合うときの、ご案内。',
      ],
      en: [
        'Sorting out what happened and thinking with you about what can be done next.',
        'How to prepare: a policy, someone to turn to at work, procedures, training, prevention.',
        'How to keep a record, how to tell your employer, how to prepare for the police or a lawyer.',
        'Which other desk fits better, where one does.',
      ],
      easy: [
        'カスハラ（客からのひどい言葉や行動）について、起きたことを整理します。次に何ができるかを、いっしょに考えます。',
        '準備のしかたを説明します。会社の考え方、会社の中の相談する所、手順、勉強、もう起きないようにすることなどです。',
        '記録の残し方を説明します。会社や店への伝え方も説明します。警察や弁護士に相談する準備も説明します。',
        'ほかの窓口がよいときは、その窓口を教えます。',
      ],
    },
  },
  {
    id: 'cannot',
    title: { ja: 'お答えできないこと', en: 'What we cannot do', easy: 'できないこと' },
    points: {
      ja: [
        'ひとつひとつの出来事が、法律に反するかどうかの判断。',
        '相手や勤め先との交渉、注意、調査。',
        '「カスタマーハラスメントにあたる」という認定や、証明書の発行。',
        'それでも、考え方の目安と、判断できる窓口はお伝えします。',
      ],
      en: [
        'Judge whether a particular act was against the law.',
        'Negotiate with, warn or investigate the other side or your employer.',
        'Certify that something was customer harassment.',
        'We will still tell you how to think about it, and who can decide.',
      ],
      easy: [
        '一つ一つのことが、法律に違反しているかどうかを決めること。',
        '相手や会社と話し合うこと、注意すること、調べること。',
        '「これはカスハラです」と決めること。証明書を出すこと。',
        'でも、考え方と、決めることができる窓口は教えます。',
      ],
    },
  },
  {
    id: 'complaints',
    title: {
      ja: '苦情と迷惑行為',
      en: 'Complaints and harassment',
      easy: '苦情（「よくない」と伝えること）と、めいわくな行動',
    },
    points: {
      ja: [
        '苦情や意見を伝えること、障害などへの配慮を求めることは、それだけで迷惑行為にはなりません。',
        '求める内容と、伝え方の両方から考えます。お客様の立場の人からの相談も、責めずにうかがいます。',
      ],
      en: [
        'Complaining, giving an opinion or asking for an accommodation is not harassment in itself.',
        'Both what is asked and how it is asked matter. We listen to customers too, without blame.',
      ],
      easy: [
        '苦情や意見を言うことは、それだけでは、めいわくな行動ではありません。障害などに合わせてほしいと言うことも同じです。',
        '何をしてほしいかと、どのように伝えたかの両方から考えます。お客さんの相談も、責めないで聞きます。',
      ],
    },
  },
  {
    id: 'name',
    title: {
      ja: '名前を書く・書かない',
      en: 'With or without your name',
      easy: '名前を書くとき・書かないとき',
    },
    points: {
      ja: [
        'どちらでも、回答の中身と日数は同じです。',
        '書かないときは、受付番号と合言葉だけが、あなたの相談を開く鍵です。なくすと、回答を見られません。',
        '書いたときは、合言葉をなくしても、ご本人と確かめたうえで続けられます。',
      ],
      en: [
        'The answer and the time it takes are the same.',
        'Without a name, the receipt number and the secret code are the only key. If you lose them, the answer cannot be read.',
        'With a name, you can go on after we have made sure that it is you, even if you lose the code.',
      ],
      easy: [
        'どちらでも、返事の中身と、返事までの日は同じです。',
        '書かないときは、受付番号と合言葉だけが、あなたの相談を開くかぎです。なくすと、返事を見ることができません。',
        '書いたときは、合言葉をなくしても、続けることができます。あなたが本人かどうかを、私たちが確かめます。',
      ],
    },
  },
  {
    id: 'workplace',
    title: {
      ja: '勤め先に知られたくないとき',
      en: 'If your workplace must not know',
      easy: '会社や店に知られたくないとき',
    },
    points: {
      ja: [
        '勤め先に、こちらから連絡することはありません。',
        `連絡してよい時間と、「${formText.neverCallWorkplace.ja}」「${formText.neverNameSubject.ja}」を選べます。決まりに合わないメールは、送られません。`,
        'メールに、相談の内容を書くことはありません。',
        '勤め先の端末やメールは、見られることがあります。ご自分の端末をお使いください。',
      ],
      en: [
        'We never contact your employer.',
        `You can choose safe hours, “${formText.neverCallWorkplace.en}” and “${formText.neverNameSubject.en}”. A mail that breaks these rules is not sent.`,
        'No mail ever contains what you wrote.',
        'A device or mailbox of your workplace may be watched. Please use your own.',
      ],
      easy: [
        '私たちは、あなたの会社や店に連絡しません。',
        `連絡してもいい時間をえらぶことができます。「${formText.neverCallWorkplace.easy}」もえらぶことができます。`,
        `「${formText.neverNameSubject.easy}」もえらぶことができます。えらんだことに合わないメールは、送りません。`,
        'メールに、相談の文を書くことはありません。',
        '会社のパソコンやメールは、会社の人が見ることがあります。自分のものを使ってください。',
      ],
    },
  },
  {
    id: 'when',
    title: { ja: '回答までの流れ', en: 'What happens, and when', easy: '返事まで' },
    points: {
      ja: [
        '送るとすぐに、受付番号、合言葉、回答の日付を画面でお見せします。',
        '回答は、翌営業日以降です。土曜、日曜、祝日、12月29日から1月3日は、営業日に数えません。',
        'こちらからおたずねすることがあります。その間は日付を止め、お返事のあとで新しい日付をお伝えします。',
        '遅れるときは、その日より前に、理由と新しい日付をお知らせします。',
      ],
      en: [
        'As soon as you send it, you see your receipt number, your secret code and the date of the answer.',
        'The answer comes on the next business day or later. Saturdays, Sundays, public holidays and 29 December to 3 January do not count.',
        'We may ask you something. The clock then stops, and we tell you the new date when it goes on.',
        'If we are late, we tell you the reason and the new date before that day.',
      ],
      easy: [
        '送るとすぐに、受付番号、合言葉、返事の日が画面に出ます。',
        '返事は、受け付けた日の次に窓口が開く日からです。',
        '土曜日、日曜日、祝日（国の休みの日）は、窓口が開いている日に数えません。12月29日から1月3日も数えません。',
        '私たちから質問することがあります。そのあいだ、返事の日を数えるのを止めます。あなたの返事のあとで、新しい日を伝えます。',
        'おくれるときは、その日より前に、理由と新しい日を知らせます。',
      ],
    },
  },
  {
    id: 'others',
    title: { ja: 'ほかの窓口', en: 'Other places to turn to', easy: 'ほかの窓口' },
    points: {
      ja: [
        '身の危険があるときは、警察の110番へ。急がない警察への相談は、#9110へ。',
        '商品や契約の困りごとは、消費者ホットライン188へ。',
        '給料、休み、解雇など働く条件のことは、お近くの労働局の総合労働相談コーナーへ。',
        '弁護士に相談したいときは、法テラス（日本司法支援センター）へ。',
      ],
      en: [
        'In danger: call the police, 110. For police advice that is not urgent: #9110.',
        'Trouble with goods or a contract: the consumer hotline, 188.',
        'Pay, leave, dismissal and other conditions of work: the labor consultation corner of your Labor Bureau.',
        'If you want a lawyer: Houterasu, the Japan Legal Support Center.',
      ],
      easy: [
        'あぶないときは、警察の110番に電話してください。急がない警察への相談は、#9110です。',
        '買った物や契約（約束）で困ったときは、消費者ホットライン188です。',
        '給料、休み、会社をやめさせられることなど、働くルールのことは、総合労働相談コーナーです。近くの労働局にあります。',
        '弁護士に相談したいときは、法テラス（日本司法支援センター）です。',
      ],
    },
  },
];
