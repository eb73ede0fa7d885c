import type { FaqSample } from '#api/guidance/desk-faq-samples.ts';

/** What people ask about seminars and the dispatch of experts. */
export const serviceFaqSamples: readonly FaqSample[] = [
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
    easy: {
      question: 'セミナーは、どのようにしますか。',
      answer: `インターネット（Zoomウェビナー）でします。会場があるときは、そのセミナーのページに書きます。

参加のしかたは、申し込んだあとにメールで送ります。`,
      words: 'Zoom ズーム ウェビナー インターネット オンライン 会場 参加のしかた 方法',
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
    easy: {
      question: 'セミナーの申し込みができたかどうかは、どこでわかりますか。',
      answer: `申し込むと、あなたのメールアドレスに、確かめのメールがすぐに自動で送られます。

メールが来ないときは、「迷惑メール」の箱も見てください。そこにもないときは、事務局（窓口の人。{address}）に連絡してください。`,
      words: '申し込み 確かめ 確認 メール 来ない 届かない 予約 受付',
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
    easy: {
      question: 'セミナーを、録画や録音してもいいですか。',
      answer: `録画、録音、写真をとることは、しないでください。

その日に参加できなかった人は、あとで記録の動画を見ることができます。`,
      words: '録画 録音 写真 とる 動画 休んだ あとで見る',
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
    easy: {
      question: '専門家が行くサービスは、申し込んでからどれぐらいで決まりますか。',
      answer: `申し込みから、窓口が開いている日で5日以内に連絡します。そのとき、面談（係の人と話すこと）の日を決めます。面談では、申し込みの内容を聞きます。

専門家が行くかどうかは、面談から、窓口が開いている日で5日以内に知らせます。どちらの日も、申し込むとすぐに、日付でわかります。`,
      words: '派遣 専門家 期間 何日 いつ 決定 決まる 面談 連絡',
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
    easy: {
      question: '行く専門家は、どのように決まりますか。',
      answer:
        '申し込みの内容と面談（係の人と話すこと）から、事務局（窓口の人）がえらびます。その団体が困っていることに、いちばん合う専門家です。',
      words: '専門家 えらび方 選び方 社労士 弁護士 だれが来る',
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
    easy: {
      question: '5回とも、同じ専門家が来ますか。',
      answer: `はい。5回とも、同じ専門家が行きます。

でも、困っていることやマニュアルの内容で、ほかの専門家が行くこともあります。そのときは、前に理由を伝えます。`,
      words: '同じ専門家 5回 回数 かわる 交代',
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
    easy: {
      question: '専門家が行く日と時間は、どのように決まりますか。',
      answer: `申し込みを見たあとで、事務局（窓口の人）が電話かメールで連絡します。

団体と専門家の予定を合わせて、話し合って決めます。`,
      words: '派遣 訪問 日 時間 日程 予定 スケジュール',
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
    easy: {
      question: '専門家が行くサービスでは、電話でも相談できますか。',
      answer: `専門家への相談は、電話ではしていません。専門家が団体の事務所に行って、会って話します。それがむずかしいときは、面談（先に係の人と話すこと）で教えてください。

電話で相談したいときは、[この窓口の相談](/easy/consult/scope)を使ってください（{telephone}）。`,
      words: '派遣 専門家 電話 会って話す 訪問 インターネット 事務所',
    },
  },
];
