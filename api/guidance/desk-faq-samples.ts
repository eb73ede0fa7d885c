import type { FaqGroup } from '#api/guidance/vocabulary.ts';

type FaqText = { question: string; answer: string; words: string };
export type FaqSample = { slug: string; group: FaqGroup; ja: FaqText; en: FaqText; easy: FaqText };

/** What people ask about consulting. */
export const deskFaqSamples: readonly FaqSample[] = [
  {
    slug: 'what-is-customer-harassment',
    group: 'desk',
    ja: {
      question: 'カスタマーハラスメントとは、どのようなことですか。',
      answer: `東京都の条例は、次のように定めています。

「顧客等から就業者に対し、その業務に関して行われる著しい迷惑行為であって、就業環境を害するもの」（東京都カスタマー・ハラスメント防止条例 第2条第5号）

「就業者」は、雇われている人だけではありません。フリーランス、ボランティア、実習生も含みます。

2026年10月1日からは、法律（労働施策総合推進法 第33条）にも定めがあります。次の三つがすべてそろうものです。

- 顧客、取引先、施設の利用者などが行うこと
- 社会の常識で許される範囲をこえること
- 働く環境が害されること

苦情や意見、障害などへの配慮の求めは、それだけではカスタマーハラスメントになりません。`,
      words: 'カスハラ 定義 意味 条例 法律 迷惑行為 クレーム 苦情との違い',
    },
    en: {
      question: 'What is customer harassment?',
      answer: `The ordinance of Tokyo calls it a seriously disruptive act by a customer or somebody in a similar position towards a person at work, in connection with that work, which harms the environment they work in (article 2, item 5; our translation).

A "person at work" is more than an employee: freelancers, volunteers and trainees are included.

Since 1 October 2026 a national law speaks of it too (Labor Policy Comprehensive Promotion Act, article 33). All three must be there:

- it is done by customers, business partners, users of a facility or others connected with the business
- it goes beyond what is socially acceptable
- it harms the working environment

Complaining, giving an opinion or asking for an accommodation is not customer harassment in itself.`,
      words: 'kasuhara definition meaning ordinance law abuse difference complaint',
    },
    easy: {
      question: 'カスハラとは、どんなことですか。',
      answer: `カスハラ（カスタマーハラスメント）は、客からのひどい言葉や行動です。東京都の条例（東京都のルール）では、次のことが全部あるものです（第2条第5号）。

- 客などが、働く人にすること
- 仕事に関係があること
- とてもめいわくな行動であること
- 働く人が安心して働けなくなること

「働く人」は、会社の人だけではありません。フリーランス、ボランティア、実習生もふくみます。

2026年10月1日からは、法律にも決まりがあります（労働施策総合推進法 第33条）。次の三つが全部あるものです。

- 客、取引先（仕事の相手の会社）、施設を使う人などがすること
- 社会のふつうの考えで、よいと言えないこと
- 働く人が安心して働けなくなること

苦情や意見を言うことは、それだけではカスハラではありません。障害などに合わせてほしいと言うことも同じです。`,
      words: 'カスハラ カスタマーハラスメント 意味 定義 条例 法律 めいわく 迷惑行為 クレーム 苦情 ちがい',
    },
  },
  {
    slug: 'what-we-take',
    group: 'desk',
    ja: {
      question: 'どのような相談ができますか。',
      answer: `おもに、カスタマーハラスメントを防ぎ、備えるための相談です。事業者、働いている人、お客様の立場の人の、どなたからでも受け付けます。

- 起きたことの整理と、次にできること
- 方針、社内の相談先、対応の手順、研修などの備え方
- 自分の言い方や求め方が気になるとき

ほかの窓口が合うときは、[そちらをご案内します](/ja/help-elsewhere)。くわしくは[お答えできること・できないこと](/ja/consult/scope)をご覧ください。`,
      words: '相談内容 対象 誰が 無料 料金 費用 範囲 従業員 会社 客',
    },
    en: {
      question: 'What can I ask you about?',
      answer: `Mainly about preventing customer harassment and being prepared for it. Businesses, people at work and customers may all ask.

- sorting out what happened, and what can be done next
- how to prepare: a policy, somebody to turn to, procedures, training
- wondering about the way you spoke or what you asked for as a customer

Where another desk fits better, [we say which](/en/help-elsewhere). See also [what we can and cannot answer](/en/consult/scope).`,
      words: 'scope who free cost fee eligible employee company customer',
    },
    easy: {
      question: 'どんな相談ができますか。',
      answer: `おもに、カスハラを防ぐための相談と、準備のための相談です。会社や店、働いている人、お客さんのだれでも相談できます。

- 起きたことの整理と、次にできること
- 会社の考え方、会社の中の相談する所、手順、勉強などの準備のしかた
- 自分の言い方や、たのみ方が気になるとき

ほかの窓口のほうがよいときは、[その窓口を教えます](/easy/help-elsewhere)。くわしくは[窓口ができること・できないこと](/easy/consult/scope)を見てください。`,
      words: '相談 内容 だれが 無料 お金 料金 費用 はんい 従業員 会社 客',
    },
  },
  {
    slug: 'what-businesses-do',
    group: 'desk',
    ja: {
      question: '事業者は、何をすればよいですか。',
      answer: `まず、次の三つから始められます。

- 方針をはっきり決め、働く人とお客様に知らせる
- 相談や報告の窓口を決めて、知らせる
- 対応の手順をマニュアルにする

条例では、努力義務です（第9条・第14条）。指針に、くわしい内容があります。

2026年10月1日からは、法律により、すべての事業主に対策の義務があります。会社の大きさは問いません。`,
      words: '対策 義務 方針 マニュアル 会社 企業 店 中小企業 従業員を守る 罰則 指針 措置',
    },
    en: {
      question: 'What should businesses do?',
      answer: `You can begin with three things:

- decide on a clear policy and tell it to those who work for you and to customers
- name somebody to whom they can turn and report
- write down how incidents are handled

Under the ordinance these are duties of effort (articles 9 and 14). Its guidelines say more.

Since 1 October 2026 every employer, of any size, has a duty under national law to take measures.`,
      words: 'measures duty obligation policy manual company shop employer penalty guidelines',
    },
    easy: {
      question: '会社や店は、何をしたらいいですか。',
      answer: `はじめに、次の三つから始めることができます。

- 会社の考え方をはっきり決めて、働く人とお客さんに知らせる
- 相談や報告をする窓口を決めて、知らせる
- カスハラがあったときの手順をマニュアルにする

条例（東京都のルール）では、努力義務（できるだけしなければならないこと）です（第9条・第14条）。指針（条例の説明）に、くわしく書いてあります。

2026年10月1日からは、法律の義務（かならずすること）です。人をやとう会社や店は、全部しなければなりません。会社の大きさは関係ありません。`,
      words: '対策 義務 考え方 方針 マニュアル 会社 企業 店 小さい会社 働く人を守る 指針 措置 準備',
    },
  },
  {
    slug: 'working-during-the-day',
    group: 'desk',
    ja: {
      question: '昼は仕事で、電話ができません。どうすればよいですか。',
      answer: `[オンラインの相談フォーム](/ja/consult)をお使いください。24時間、送れます。会員登録はいりません。

回答は、翌営業日以降です。送ったその場で、回答がいつからになるかを日付でお見せします。

電話は、平日の{opens}から{closes}までです（{telephone}）。`,
      words: '夜 休日 土日 フォーム メール 仕事中 電話できない 受付時間 営業時間 何時まで 回答 いつ 返事',
    },
    en: {
      question: 'I work during the day and cannot call. What can I do?',
      answer: `Use the [online form](/en/consult). It is open day and night, and you need no account.

The answer comes on the next business day or later. As soon as you have sent it, you see the date from which you can expect it.

The telephone is answered on weekdays from {opens} to {closes} ({telephone}).`,
      words: 'night weekend evening form mail email hours opening times answer reply when',
    },
    easy: {
      question: '昼は仕事で、電話ができません。どうしたらいいですか。',
      answer: `[インターネットで相談](/easy/consult)してください。24時間、送ることができます。会員になる必要はありません。

返事は、受け付けた日の次に窓口が開く日からです。送るとすぐに、いつから返事があるかが、日付でわかります。

電話は、月曜日から金曜日の{opens}から{closes}までです（{telephone}）。`,
      words:
        '夜 休みの日 土曜日 日曜日 フォーム メール 仕事中 電話できない 受付時間 開いている時間 何時まで 返事 いつ',
    },
  },
  {
    slug: 'certify',
    group: 'desk',
    ja: {
      question: '受けた行為を、カスタマーハラスメントだと認定してもらえますか。',
      answer: `認定や、法律に反するかどうかの判断はしていません。

一般的な考え方をお伝えし、マニュアルづくりや対応のしかたについて助言します。法律の判断が必要なときは、[弁護士に相談できる窓口](/ja/help-elsewhere?need=law)をご案内します。`,
      words: '認定 証明 判断 違法 訴える カスハラに当たる 該当',
    },
    en: {
      question: 'Will you certify that what I suffered was customer harassment?',
      answer: `No. We do not certify, and we do not judge whether an act was against the law.

We tell you how to think about it and advise on manuals and on how to respond. Where a legal judgement is needed, we name [desks where you can ask a lawyer](/en/help-elsewhere?need=law).`,
      words: 'certificate proof judgement illegal sue decide',
    },
    easy: {
      question: 'されたことを、カスハラだと決めてもらえますか。',
      answer: `カスハラかどうかを決めること（認定）は、していません。法律に違反しているかどうかも決めません。

ふつうの考え方を伝えます。マニュアルの作り方や、どうしたらいいかをアドバイスします。法律のことを決める必要があるときは、[弁護士に相談できる窓口](/easy/help-elsewhere?need=law)を教えます。`,
      words: '認定 証明 決める 判断 違法 訴える カスハラに当たる',
    },
  },
  {
    slug: 'business-partners',
    group: 'desk',
    ja: {
      question: '取引先からの無理な要求も、含まれますか。',
      answer: `含まれることがあります。条例の「顧客等」にも、法律の定めにも、取引の相手方が入ります。

取引先で働く人の言動が、常識で許される範囲をこえ、働く環境を害しているときは、ご相談ください。ほかの事業主から協力を求められたときに応じることも、法律の努力義務です。`,
      words: '取引先 BtoB 発注元 元請け 下請け 値下げ 企業間',
    },
    en: {
      question: 'Are demands from a business partner included?',
      answer: `They can be. Both the ordinance and the Act include the other side of a business deal.

Ask us when somebody of a client or supplier goes beyond what is acceptable and harms the working environment. When another employer asks you to cooperate in such a matter, the Act makes that a duty of effort.`,
      words: 'b2b client supplier contractor subcontractor partner',
    },
    easy: {
      question: '取引先（仕事の相手の会社）に無理なことを言われました。これもカスハラですか。',
      answer: `カスハラになることがあります。条例（東京都のルール）にも、法律にも、取引先が入っています。

次のようなときは、相談してください。

- 取引先の人の言葉や行動が、社会のふつうの考えで、よいと言えないとき
- それで、働く人が安心して働けないとき

ほかの会社から「助けてください」と言われることがあります。それにこたえることも、法律の努力義務（できるだけしなければならないこと）です。`,
      words: '取引先 仕事の相手 BtoB 発注 元請け 下請け 値下げ 無理な要求',
    },
  },
  {
    slug: 'anonymous',
    group: 'desk',
    ja: {
      question: '名前を書かずに相談できますか。',
      answer: `できます。回答の中身も日数も、名前を書いたときと同じです。

名前を書かないときは、受付番号と合言葉だけが、回答を開く鍵になります。なくさないように、送ったあとの画面で控えてください。`,
      words: '匿名 名前 会社に知られる ばれる 秘密 個人情報 合言葉 受付番号',
    },
    en: {
      question: 'Can I ask without giving my name?',
      answer: `Yes. What the answer says and how long it takes are the same.

Without a name, your receipt number and your secret code are the only key to the answer. Please keep them when they are shown after sending.`,
      words: 'anonymous privacy secret employer find out confidential code',
    },
    easy: {
      question: '名前を書かないで相談できますか。',
      answer: `できます。返事の中身も、返事までの日も、名前を書いたときと同じです。

名前を書かないときは、受付番号と合言葉だけが、返事を開くかぎです。なくさないでください。送ったあとの画面を見て、書いておいてください。`,
      words: '名前を書かない 匿名 会社に知られる ばれる 秘密 個人情報 合言葉 受付番号',
    },
  },
  {
    slug: 'did-i-go-too-far',
    group: 'desk',
    ja: {
      question: 'お店の人に言いすぎたかもしれません。相談してもよいですか。',
      answer: `どうぞ、ご相談ください。責めることはありません。

考えるときの目安は、二つです。

- 求めたことに、理由があったか
- 伝え方は、相手が安心して働けるものだったか

苦情を伝えること自体は、迷惑行為ではありません。伝え方に迷うときも、いっしょに考えます。`,
      words: '客 言い過ぎ 怒鳴った 苦情の伝え方 お客様の立場 加害 謝りたい',
    },
    en: {
      question: 'I may have gone too far with a shop. May I ask you?',
      answer: `Please do. Nobody here will blame you.

Two questions help you think:

- was there a reason for what you asked?
- was the way you said it one in which the other person could still work without fear?

To complain is not harassment. If you are not sure how to say something, we think about it with you.`,
      words: 'customer shouted sorry apologise how to complain blame yelled',
    },
    easy: {
      question: '店の人に言いすぎたかもしれません。相談してもいいですか。',
      answer: `はい。相談してください。あなたを責めません。

次の二つを考えてください。

- してほしいことに、理由がありましたか
- あなたの伝え方で、相手は安心して働くことができましたか

苦情（「よくない」と思うこと）を伝えることは、めいわくな行動ではありません。伝え方がわからないときも、いっしょに考えます。`,
      words: '客 言いすぎ 大きな声 どなった 苦情 伝え方 お客さん あやまりたい',
    },
  },
];
