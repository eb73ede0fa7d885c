import type { SectorStart } from './criteria-starts.ts';

/** Where people are cared for, taught, advised or served by contract: where one may begin. */
export const offices = {
  healthcare: {
    customers: { ja: '患者さんやご家族', en: 'patients and their families', easy: '病気の人や家族' },
    call: [15, 30],
    visit: [20, 30],
    decider: {
      ja: '事務長、または診療の責任者',
      en: 'the administrator, or the doctor in charge',
      easy: '事務の責任者、または医者の責任者',
    },
    alone: {
      ja: '待ち時間の説明、順番の確認、書類の書きまちがいの訂正',
      en: 'Explaining the wait, checking the order of patients, correcting a slip in a document',
      easy: '待つ時間を説明すること。順番を確かめること。書類の書きまちがいをなおすこと',
    },
    refunds: {
      ja: '診療費を返すのは、計算に誤りがあるとき。治療への疑問には、主治医と話す場を設ける。',
      en: 'Fees are paid back where they were miscalculated. For doubts about treatment, a talk with the doctor is arranged.',
      easy: '病院のお金は、計算がまちがっていたときに返します。治し方に質問があるときは、医者と話す時間を作ります。',
    },
    heard: {
      ja: ['待つ理由と、あとどれくらいかを知りたい', '聞こえにくいので、筆談で説明してほしい'],
      en: [
        'I would like to know why I am waiting, and how much longer',
        'I am hard of hearing: please explain it in writing',
      ],
      easy: [
        'なぜ待つのか、あとどのくらい待つのかを知りたい',
        '耳がよく聞こえないので、紙に書いて説明してほしい',
      ],
    },
    drawn: {
      ja: ['順番をとばすよう大声で求め、ほかの患者の診療を止める', '体にさわる、性的なことを言う'],
      en: ['Shouting to be seen first, so that other patients must wait', 'Touching, or sexual remarks'],
      easy: ['先にみてほしいと大声で言って、ほかの人の診療を止める', '体にさわる。性的なことを言う'],
    },
  },
  care: {
    customers: {
      ja: 'ご利用者やご家族',
      en: 'the people we care for and their families',
      easy: 'サービスを使う人や家族',
    },
    call: [15, 30],
    visit: [20, 40],
    decider: { ja: '事業所の管理者', en: 'the manager of the service', easy: '事業所の責任者' },
    alone: {
      ja: '訪問や送迎の時刻の連絡、計画にある援助の順番の入れ替え',
      en: 'Telling the time of a visit or a ride, changing the order of the help that is in the care plan',
      easy: '訪問や送りむかえの時間を知らせること。計画にある手伝いの順番を変えること',
    },
    refunds: {
      ja: '計画にないこと、家族のための家事は引き受けない。計画の変更は、ケアマネジャーと話し合う。',
      en: 'Nothing outside the care plan, no housework for relatives. A change of plan is talked over with the care manager.',
      easy: '計画にないことや、家族のための家事はしません。計画を変えるときは、ケアマネジャーと話し合います。',
    },
    heard: {
      ja: ['介助のしかたが痛いので、変えてほしい', '認知症の家族への声のかけ方を、いっしょに考えてほしい'],
      en: [
        'It hurts the way I am helped: please do it in another way',
        'Please think with us about how to speak to a relative with dementia',
      ],
      easy: [
        '手伝い方がいたいので、変えてほしい',
        '物をわすれる病気の家族への話し方を、いっしょに考えてほしい',
      ],
    },
    drawn: {
      ja: ['計画にない家事を、断ったあとも毎回求める', '介助のとき、体にさわる、性的なことを言う'],
      en: [
        'Asking every time for housework outside the plan, after the answer was no',
        'Touching, or sexual remarks, while being helped',
      ],
      easy: ['計画にない家事を、断ったあとも毎回求める', '手伝うときに、体にさわる。性的なことを言う'],
    },
  },
  education: {
    customers: { ja: '保護者の方', en: 'parents', easy: '子どもの家の人' },
    call: [20, 40],
    visit: [30, 60],
    decider: {
      ja: '校長、園長などの責任者',
      en: 'the head of the school or nursery',
      easy: '校長、園長などの責任者',
    },
    alone: {
      ja: '連絡帳や電話への返事、忘れ物のこと、面談の日の約束',
      en: 'Answering notes and calls, lost things, agreeing on a day to talk',
      easy: '連絡帳や電話に返事をすること。わすれ物のこと。面談（会って話すこと）の日を決めること',
    },
    refunds: {
      ja: '成績、合否、クラス、担任は、求めに応じて変えない。決まりを示し、理由を説明する。',
      en: 'Marks, admissions, classes and teachers are not changed on demand. The rule is shown and the reason explained.',
      easy: '成績や合格、クラスや先生は、求められても変えません。決まりを見せて、理由を説明します。',
    },
    heard: {
      ja: [
        '子どもがいじめにあっているかもしれないので、調べてほしい',
        '読み書きが難しいので、テストの方法を相談したい',
      ],
      en: [
        'My child may be bullied: please look into it',
        'Reading and writing are hard for my child: can we talk about the tests?',
      ],
      easy: [
        '子どもがいじめられているかもしれないので、調べてほしい',
        '読むことと書くことがむずかしいので、テストのしかたを相談したい',
      ],
    },
    drawn: {
      ja: ['夜中や休みの日に、担任の私用の電話へ何度もかける', '土下座や、担任をやめさせることを求める'],
      en: [
        'Calling a teacher’s private telephone again and again at night or on holidays',
        'Demanding that a teacher kneel, or be dismissed',
      ],
      easy: ['夜中や休みの日に、先生の個人の電話に何回も電話する', '土下座や、先生をやめさせることを求める'],
    },
  },
  call_centre: {
    call: [15, 30],
    visit: null,
    decider: {
      ja: 'スーパーバイザー',
      en: 'the supervisor',
      easy: 'スーパーバイザー（電話の係の責任者）',
    },
    alone: {
      ja: '契約の内容の説明、届け先や日付の変更、担当の部署への取次ぎ',
      en: 'Explaining the contract, changing an address or a day, putting through to the department',
      easy: '契約の内容を説明すること。住所や日を変えること。ほかの係につなぐこと',
    },
    heard: {
      ja: ['何度かけても、つながらなかった', '電話が難しいので、メールで答えてほしい'],
      en: ['I tried many times before I got through', 'The telephone is hard for me: please answer by mail'],
      easy: ['何回電話しても、つながらなかった', '電話がむずかしいので、メールで返事がほしい'],
    },
    drawn: {
      ja: ['解決したあとも毎日かけ、同じ担当者を出せと求める', '話し方を笑い、人格を否定し続ける'],
      en: [
        'Calling every day for the same person after the matter is settled',
        'Mocking the way somebody speaks, with insults that do not end',
      ],
      easy: ['終わったことなのに毎日電話して、同じ人を出せと言う', '話し方を笑って、ひどい言葉を言い続ける'],
    },
  },
  finance: {
    call: [15, 30],
    visit: [20, 40],
    decider: { ja: '支店の責任者', en: 'the head of the branch', easy: '支店の責任者' },
    alone: {
      ja: '手続きの説明、書類の再発行の受付、待ち時間の案内',
      en: 'Explaining procedures, taking requests for a new copy, telling the waiting time',
      easy: '手続きを説明すること。書類をもう一度出す申し込みを受けること。待つ時間を知らせること',
    },
    refunds: {
      ja: '手数料を返すのは、こちらに誤りがあるとき。損失の穴うめは約束しない。',
      en: 'Fees are paid back where the mistake was ours. Making good a loss is never promised.',
      easy: '手数料は、こちらがまちがえたときに返します。へったお金を返す約束はしません。',
    },
    heard: {
      ja: ['手数料の説明を受けていない', '目が見えにくいので、書類を読み上げてほしい'],
      en: ['Nobody told me about the fee', 'I cannot see well: please read the document to me'],
      easy: ['手数料の説明を聞いていない', '目がよく見えないので、書類を読んでほしい'],
    },
    drawn: {
      ja: ['本人確認を拒み、すぐに払い出せとどなる', '審査の結果を変えるよう求め、窓口に居座る'],
      en: [
        'Refusing to show who they are, and shouting for the money at once',
        'Refusing to leave the counter until a decision on credit is changed',
      ],
      easy: [
        '本人だと確かめることを断って、すぐにお金を出せとどなる',
        'お金を借りることができないと言われても、窓口から動かない',
      ],
    },
  },
  information: {
    call: [15, 30],
    visit: [15, 30],
    decider: { ja: 'サポートの責任者', en: 'the head of support', easy: 'サポートの責任者' },
    alone: {
      ja: '設定の案内、不具合の状況と直る見込みの連絡',
      en: 'Helping with settings, telling about a failure and when it should be over',
      easy: '設定を教えること。使えない所と、いつなおりそうかを知らせること',
    },
    heard: {
      ja: ['通信が止まり、仕事ができなかった', '画面の読み上げで使えないので、直してほしい'],
      en: [
        'The line was down and I could not work',
        'It does not work with my screen reader: please mend it',
      ],
      easy: [
        'インターネットが止まって、仕事ができなかった',
        '画面を声で読むソフトで使えないので、なおしてほしい',
      ],
    },
    drawn: {
      ja: ['契約にない作業を無料でと、一日に何度も求める', '担当者の名前を調べ、SNSに書き立てる'],
      en: [
        'Asking many times a day for free work that is not in the contract',
        'Finding out who answered, and posting about that person',
      ],
      easy: [
        '契約にない仕事を、ただでしてほしいと一日に何回も言う',
        '係の人の名前を調べて、SNSに悪いことを書く',
      ],
    },
  },
  business_partner: {
    customers: { ja: '取引先の方', en: 'clients', easy: '取引先の人' },
    call: [20, 40],
    visit: [30, 60],
    decider: {
      ja: '部門の責任者と法務',
      en: 'the head of the department, with legal',
      easy: '部の責任者と、法律の係の人',
    },
    alone: {
      ja: '納期や仕様の確認、打ち合わせの日の変更',
      en: 'Confirming delivery dates and specifications, moving a meeting',
      easy: '出す日や内容を確かめること。会う日を変えること',
    },
    refunds: {
      ja: '値引き、やり直し、損害の負担は、契約書のとおり。契約にない求めには、会社として答える。',
      en: 'Discounts, rework and damages as the contract says. What is not in it is answered by the company.',
      easy: '安くすること、やりなおすことは、契約書のとおりにします。契約にないことには、会社として返事をします。',
    },
    heard: {
      ja: ['納品の数がちがうので、理由と対策を示してほしい', '聞こえにくいので、会議の内容を文字でほしい'],
      en: [
        'The number delivered is wrong: please tell us why, and what you will do',
        'One of us is hard of hearing: please send notes of the meeting',
      ],
      easy: [
        'とどいた数がちがうので、理由と、これからどうするかを教えてほしい',
        '耳がよく聞こえないので、会議の内容を文字でほしい',
      ],
    },
    drawn: {
      ja: ['取引の打ち切りをほのめかし、私的な用事をさせる', '会議で、同じ担当者をくり返しののしる'],
      en: [
        'Hinting at the end of business to get private errands done',
        'Insulting the same person again and again in meetings',
      ],
      easy: [
        '取り引きをやめるかもしれないと言って、個人の用事をさせる',
        '会議で、同じ人に何回もひどい言葉を言う',
      ],
    },
  },
  public: {
    customers: { ja: '窓口をご利用の方', en: 'the people who come to us', easy: '窓口を使う人' },
    call: [15, 30],
    visit: [20, 30],
    decider: { ja: '課長', en: 'the section head', easy: '課長' },
    alone: {
      ja: '制度と手続きの説明、書類の書きまちがいの訂正、担当の課への案内',
      en: 'Explaining rules and procedures, correcting slips in a form, showing the way to the right section',
      easy: '決まりと手続きを説明すること。書類の書きまちがいをなおすこと。ほかの係を案内すること',
    },
    refunds: {
      ja: '決定と手数料は、法令のとおり。納得できない人には、不服を申し立てる方法を伝える。',
      en: 'Decisions and fees as the law says. Whoever disagrees is told how to appeal.',
      easy: '決定と手数料は、法律などの決まりのとおりです。「ちがう」と思う人には、もう一度調べてもらう方法を伝えます。',
    },
    heard: {
      ja: ['決定の理由が分からないので、説明してほしい', '手が動かしにくいので、代わりに書いてほしい'],
      en: [
        'I do not understand the decision: please explain it',
        'I cannot write well: please fill it in for me',
      ],
      easy: ['決定の理由がわからないので、説明してほしい', '手がよく動かないので、かわりに書いてほしい'],
    },
    drawn: {
      ja: ['説明を尽くしたあとも毎日来て、窓口を何時間もふさぐ', '職員の顔を撮影し、ネットに流すとおどす'],
      en: [
        'Coming every day after everything was explained, and holding the counter for hours',
        'Filming staff and threatening to put it on the internet',
      ],
      easy: [
        '何回も説明したのに毎日来て、何時間も窓口から動かない',
        '働く人の顔を撮影して、インターネットに出すとおどす',
      ],
    },
  },
  other: {
    call: [15, 30],
    visit: [15, 30],
    decider: { ja: '責任者', en: 'the person in charge', easy: '責任者' },
    alone: {
      ja: '手順に書かれた説明、交換、やり直し',
      en: 'What the procedure says: explaining, exchanging, doing it again',
      easy: '手順に書いてあること。説明する、かえる、やりなおす',
    },
    heard: {
      ja: ['説明とちがっていたので、直してほしい', '障害があるので、伝え方を変えてほしい'],
      en: [
        'It is not what I was told: please put it right',
        'I have a disability: please tell me in another way',
      ],
      easy: ['説明とちがったので、なおしてほしい', '障害があるので、伝え方を変えてほしい'],
    },
    drawn: {
      ja: ['断ったあとも、同じことを一日に何度も求める', 'どなる、物をたたく、帰らない'],
      en: [
        'Asking for the same thing many times a day after the answer was no',
        'Shouting, banging on things, not leaving',
      ],
      easy: ['断ったあとも、同じことを一日に何回も求める', 'どなる、物をたたく、帰らない'],
    },
  },
} as const satisfies Readonly<Record<string, SectorStart>>;
