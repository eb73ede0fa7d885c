import type { FaqGroup } from '#api/guidance/vocabulary.ts';

type FaqSample = {
  slug: string;
  group: FaqGroup;
  ja: { question: string; answer: string; words: string };
  en: { question: string; answer: string; words: string };
};

/**
 * What people ask such a desk, written for this program from the founding FAQ's facts, the ordinance (arts 2 and 14),
 * article 33 of the revised Act and the rules of this program. In braces: what the settings say.
 */
export const faqSamples: readonly FaqSample[] = [
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
  },
  {
    slug: 'seminar-format',
    group: 'seminars',
    ja: {
      question: 'セミナーは、どのような形で行いますか。',
      answer: `オンライン（Zoomウェビナー）で行います。会場を設ける回は、その回の案内に書きます。

参加の方法は、申し込んだあとにメールでお送りします。`,
      words: 'Zoom ズーム ウェビナー オンライン 会場 参加方法 開催 形式',
    },
    en: {
      question: 'In what form are the seminars held?',
      answer: `Online, as Zoom webinars. Where there is a hall too, the page of that seminar says so.

How to join is mailed to you when you have registered.`,
      words: 'zoom webinar online venue hall join format',
    },
  },
  {
    slug: 'seminar-registration-status',
    group: 'seminars',
    ja: {
      question: 'セミナーに申し込めたかどうかは、どこで確かめられますか。',
      answer: `申し込むと、書いたメールアドレスに確認のメールが自動で届きます。

届かないときは、迷惑メールの入れ物もご覧ください。それでもなければ、事務局（{address}）へご連絡ください。`,
      words: '申し込み 申込み 確認メール 届かない 登録 予約 受付',
    },
    en: {
      question: 'How do I know that I am registered for a seminar?',
      answer: `When you register, a confirmation is mailed automatically to the address you gave.

If it does not come, please look among your junk mail. If it is not there either, write to the office ({address}).`,
      words: 'registration confirmation email not received booking status apply',
    },
  },
  {
    slug: 'seminar-recording',
    group: 'seminars',
    ja: {
      question: 'セミナーを、録画や録音してもよいですか。',
      answer: `録画、録音、撮影は、ご遠慮ください。

当日に参加できなかった人のために、後日、記録の動画を公開します。`,
      words: '録画 録音 撮影 アーカイブ 動画 見逃し 欠席',
    },
    en: {
      question: 'May I record a seminar?',
      answer: `Please do not record it, neither picture nor sound.

For those who could not be there, we make a recording available later.`,
      words: 'record video audio archive missed watch later',
    },
  },
  {
    slug: 'dispatch-how-long',
    group: 'dispatch',
    ja: {
      question: '専門家派遣は、申し込んでからどのくらいで決まりますか。',
      answer: `申し込みから5営業日以内に、事前の面談の日を決めるためにご連絡します。面談では、申し込みの内容をうかがいます。

派遣するかどうかは、面談から5営業日以内にお知らせします。どちらの期日も、申し込んだその場で日付でお見せします。`,
      words: '派遣 期間 日数 いつ 決定 面談 審査 連絡',
    },
    en: {
      question: 'How long does it take until a dispatch is decided?',
      answer: `Within five business days of your application we contact you to arrange a preliminary interview. There we talk about what you wrote.

Within five business days of the interview we tell you the decision. You see both dates as soon as you apply.`,
      words: 'dispatch expert application decision interview days time wait',
    },
  },
  {
    slug: 'dispatch-who-comes',
    group: 'dispatch',
    ja: {
      question: '派遣される専門家は、どのように選ばれますか。',
      answer: '申し込みの内容と面談をもとに、その団体の課題にいちばん合う専門家を、事務局が選びます。',
      words: '専門家 選び方 社労士 弁護士 指名 誰が来る',
    },
    en: {
      question: 'How is the expert chosen?',
      answer:
        'From your application and the interview, the office chooses the expert who fits what your organization needs best.',
      words: 'expert select choose assign lawyer who comes matching',
    },
  },
  {
    slug: 'dispatch-same-expert',
    group: 'dispatch',
    ja: {
      question: '5回とも、同じ専門家が来ますか。',
      answer: `はい。同じ専門家が5回とも担当します。

ただし、課題や、作っているマニュアルの内容によっては、ほかの専門家がうかがう回があります。そのときは、前もって理由をお伝えします。`,
      words: '同じ専門家 5回 回数 担当 交代 変更',
    },
    en: {
      question: 'Does the same expert come all five times?',
      answer: `Yes, one expert is assigned to all five visits.

Where the issue or the content of your manual asks for it, another expert may come for a visit. We tell you why beforehand.`,
      words: 'same expert five visits sessions change substitute',
    },
  },
  {
    slug: 'dispatch-dates',
    group: 'dispatch',
    ja: {
      question: '派遣の日時は、どのように決まりますか。',
      answer: `申し込みを確かめたあと、事務局から電話かメールでご連絡します。

団体のご都合と専門家の予定を合わせて、相談しながら決めます。`,
      words: '派遣 日程 日時 予定 スケジュール 調整 訪問',
    },
    en: {
      question: 'How are the dates of the visits arranged?',
      answer: `When your application has been reviewed, the office calls or mails you.

Together we find dates that suit both your organization and the expert.`,
      words: 'date time schedule visit arrange appointment',
    },
  },
  {
    slug: 'dispatch-by-telephone',
    group: 'dispatch',
    ja: {
      question: '専門家派遣では、電話でも相談できますか。',
      answer: `派遣の相談は、電話では行っていません。団体の事務所にうかがい、対面で行います。事情があるときは、面談でお聞かせください。

電話での相談は、[総合相談](/ja/consult/scope)をお使いください（{telephone}）。`,
      words: '派遣 電話 対面 訪問 オンライン 事務所',
    },
    en: {
      question: 'Does the expert also advise by telephone?',
      answer: `No, not in the dispatch. The expert comes to your organization's office and talks with you face to face. If that is a difficulty, please tell us at the interview.

To ask by telephone, use the [general consultation desk](/en/consult/scope) ({telephone}).`,
      words: 'dispatch telephone phone face to face visit office online',
    },
  },
];
