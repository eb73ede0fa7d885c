import type { SectorStart } from './criteria-starts.ts';

/** Where goods and services are sold to whoever comes in: where one may begin. */
export const shops = {
  retail: {
    call: [10, 20],
    visit: [10, 20],
    decider: { ja: '店長', en: 'the store manager', easy: '店長' },
    alone: {
      ja: 'レシートがあり、不良が目で見て分かる品の交換と、3,000円までの返金',
      en: 'Exchanging goods that are visibly faulty, with the receipt; refunds up to 3,000 yen',
      easy: 'レシートがあって、見て悪いとわかる品物をかえること。3,000円までのお金を返すこと',
    },
    heard: {
      ja: ['買った品に傷があったので、交換してほしい', '車いすで棚に手が届かないので、取ってほしい'],
      en: [
        'There was a scratch on what I bought: please exchange it',
        'I use a wheelchair and cannot reach the shelf: please get it for me',
      ],
      easy: [
        '買った品物にきずがあったので、かえてほしい',
        '車いすで、たなに手がとどかないので、取ってほしい',
      ],
    },
    drawn: {
      ja: ['使い切った品の返金を、断ったあとも求め続ける', '店員の名札を撮り、SNSにさらすと言う'],
      en: [
        'Still demanding money back for goods that are used up, after the answer was no',
        'Taking a picture of a name tag and threatening to post it',
      ],
      easy: [
        '使い終わった品物のお金を返せと、断ったあとも言い続ける',
        '店の人の名札を写真にとって、SNSに出すと言う',
      ],
    },
  },
  food: {
    call: [10, 20],
    visit: [10, 20],
    decider: { ja: '店長', en: 'the manager', easy: '店長' },
    alone: {
      ja: '注文ちがいや異物があった料理の作り直しと、その一品の返金',
      en: 'Making a dish again, or refunding that dish, when it was the wrong one or had something in it',
      easy: '注文とちがう料理や、物が入っていた料理を作りなおすこと。その料理のお金を返すこと',
    },
    heard: {
      ja: ['頼んだものとちがう料理が来た', 'アレルギーがあるので、材料を教えてほしい'],
      en: ['This is not what I ordered', 'I have an allergy: please tell me what is in it'],
      easy: ['たのんだ物とちがう料理が来た', 'アレルギーがあるので、材料を教えてほしい'],
    },
    drawn: {
      ja: [
        '閉店のあとも席を立たず、飲食代をすべて無料にと求める',
        '店員の体にさわる、私的な連絡先をしつこく聞く',
      ],
      en: [
        'Staying after closing time and demanding that the whole bill be waived',
        'Touching staff, or asking again and again for a private number',
      ],
      easy: [
        '店が閉まったあとも帰らないで、全部ただにしろと言う',
        '店の人の体にさわる。個人の電話番号を何回も聞く',
      ],
    },
  },
  lodging: {
    call: [15, 30],
    visit: [15, 30],
    decider: {
      ja: '支配人（夜は当直の責任者）',
      en: 'the manager (at night, the person in charge)',
      easy: '責任者（夜は、夜の責任者）',
    },
    alone: {
      ja: '部屋に不具合があるとき、空いている同じ種類の部屋に替えること',
      en: 'Moving guests to a free room of the same kind when something is wrong with theirs',
      easy: '部屋に悪いところがあるとき、空いている同じような部屋にかえること',
    },
    heard: {
      ja: ['予約した部屋とちがう', '補助犬といっしょに泊まりたい'],
      en: ['This is not the room I booked', 'I would like to stay with my assistance dog'],
      easy: ['予約した部屋とちがう', '補助犬（障害のある人を助ける犬）といっしょにとまりたい'],
    },
    drawn: {
      ja: ['理由なく部屋の格上げを求め、フロントに居座る', '従業員を部屋に呼び、引き止めて帰さない'],
      en: [
        'Demanding a better room for no reason, and refusing to leave the desk',
        'Calling staff to the room and keeping them there',
      ],
      easy: [
        '理由がないのに、もっとよい部屋を求めて、フロントから動かない',
        '働く人を部屋によんで、帰らせない',
      ],
    },
  },
  transport: {
    call: [10, 20],
    visit: [10, 15],
    decider: {
      ja: '駅や営業所の責任者',
      en: 'whoever is in charge of the station or depot',
      easy: '駅や営業所の責任者',
    },
    alone: {
      ja: '遅れの説明と証明、乗り換えの案内、荷物の再配達の手配',
      en: 'Explaining and certifying a delay, showing another way, arranging a new delivery',
      easy: 'おくれたことの説明と証明。乗りかえの案内。荷物をもう一度運ぶ約束',
    },
    refunds: {
      ja: '運賃と料金は、約款のとおりに返す。それをこえるお金は、その場で約束しない。',
      en: 'Fares and charges are paid back as the conditions of carriage say. No other money is promised on the spot.',
      easy: '料金は、会社の決まりのとおりに返します。それより多いお金は、その場で約束しません。',
    },
    heard: {
      ja: ['荷物がこわれて届いた', '車いすで乗るので、スロープを出してほしい'],
      en: ['My parcel arrived broken', 'I use a wheelchair: please put out the ramp'],
      easy: ['荷物がこわれてとどいた', '車いすで乗るので、スロープ（坂の板）を出してほしい'],
    },
    drawn: {
      ja: ['運転中に話しかけ続け、運転席をたたく', '天候による遅れのことで、駅員をどなり、つかむ'],
      en: [
        'Going on at the driver, or banging on the seat, while the vehicle moves',
        'Shouting at station staff, or grabbing them, over a delay caused by the weather',
      ],
      easy: ['運転している人に話し続けて、席をたたく', '天気でおくれたことで、駅の人をどなる、つかむ'],
    },
  },
  real_estate: {
    call: [15, 30],
    visit: [20, 40],
    decider: {
      ja: '店長、現場の責任者',
      en: 'the branch or site manager',
      easy: '店長、工事の責任者',
    },
    alone: {
      ja: '修理の受付と日程の約束、工事の時間と音の説明',
      en: 'Taking requests for repair and agreeing on a day, explaining hours and noise of the work',
      easy: '修理の申し込みを受けて、日を決めること。工事の時間と音を説明すること',
    },
    refunds: {
      ja: '直すのは、契約の範囲と、こちらの工事の不具合。値引きは、その場で約束しない。',
      en: 'Repairs: what the contract covers, and faults in our own work. No discount is promised on the spot.',
      easy: 'なおすのは、契約にあることと、こちらの工事の悪いところです。安くする約束は、その場でしません。',
    },
    heard: {
      ja: ['工事の音で赤ちゃんが眠れないので、時間を知りたい', '段差に困るので、手すりを相談したい'],
      en: [
        'The noise keeps our baby awake: when will it be?',
        'The step is hard for me: could a handrail be fitted?',
      ],
      easy: [
        '工事の音で赤ちゃんがねむれないので、時間を知りたい',
        '段があって困るので、手すりのことを相談したい',
      ],
    },
    drawn: {
      ja: ['値引きに応じるまで、担当者を家から帰さない', '工事と関係のない片付けや用事を求め続ける'],
      en: [
        'Not letting somebody leave the house until the price is cut',
        'Going on demanding errands that have nothing to do with the work',
      ],
      easy: ['安くするまで、係の人を家から帰らせない', '工事と関係のないかたづけや用事を、何回も求める'],
    },
  },
  beauty: {
    call: [10, 20],
    visit: [10, 20],
    decider: { ja: '店長', en: 'the manager', easy: '店長' },
    alone: {
      ja: '仕上がりの手直しと、洗い直し',
      en: 'Touching up a haircut, cleaning an item again',
      easy: '仕上がりをなおすこと。もう一度洗うこと',
    },
    heard: {
      ja: ['頼んだ長さとちがう', '感覚が過敏なので、音や香りをひかえてほしい'],
      en: ['This is not the length I asked for', 'I am sensitive to sound and scent: please keep both low'],
      easy: ['たのんだ長さとちがう', '音やにおいがつらいので、少なくしてほしい'],
    },
    drawn: {
      ja: [
        '手直しを断ったうえで、全額の返金を何週間も求め続ける',
        '施術のあいだ、容姿や私生活のことを言い続ける',
      ],
      en: [
        'Refusing to have it touched up, and demanding all the money back for weeks',
        'Going on about somebody’s looks or private life while being served',
      ],
      easy: [
        '仕上がりをなおすことは断って、全部のお金を返せと何週間も言う',
        '働く人の顔や体、家のことを言い続ける',
      ],
    },
  },
  leisure: {
    call: [10, 20],
    visit: [10, 20],
    decider: { ja: '施設の責任者', en: 'the manager of the venue', easy: '施設の責任者' },
    alone: {
      ja: '道具の交換、利用時間の調整、その回の料金の返金',
      en: 'Exchanging equipment, moving the time, refunding that one visit',
      easy: '道具をかえること。使う時間を変えること。その一回のお金を返すこと',
    },
    heard: {
      ja: ['予約した時間に使えなかった', '介助する人といっしょに入りたい'],
      en: [
        'I could not use it at the time I booked',
        'I would like to come in with the person who assists me',
      ],
      easy: ['予約した時間に使うことができなかった', '手伝ってくれる人といっしょに入りたい'],
    },
    drawn: {
      ja: ['負けたことを理由に返金を求め、物をたたく', '指導員につきまとい、許しを得ずに撮影する'],
      en: [
        'Demanding money back after losing a game, and banging on things',
        'Following an instructor around, or filming without leave',
      ],
      easy: [
        'ゲームに負けたので、お金を返せと言って物をたたく',
        '教える人について歩く。「いいです」と言われていないのに撮影する',
      ],
    },
  },
} as const satisfies Readonly<Record<string, SectorStart>>;
