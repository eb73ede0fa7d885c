/** Made up for the demonstration office, one for each side and some of its sectors. Nobody in them exists. */
export const inventedCaseStudies = [
  {
    facts: { sector: 'retail', side: 'customer', examples: ['legitimate_complaint'] },
    texts: {
      ja: {
        title: 'もっともな苦情が、受け止められた',
        happened:
          '家具を買ったお客様が、組み立ての途中で、部品が足りないことに気づきました。店に連絡すると「箱を開けたあとの返品はできません」とだけ言われ、二度目の連絡では、声を荒らげてしまいました。言いすぎたのではないかと心配になり、この窓口に相談しました。',
        handled:
          '窓口では、部品が足りないのだから求めはもっともであること、変えるのは伝え方だけでよいことをお話ししました。お客様は、言いすぎたことをわび、買った品物、足りない部品、してほしいことを短く書いて、あらためて店に送りました。店は調べ直し、部品を送り、はじめの対応をわびました。',
        learned:
          '苦情を言うことは、迷惑行為ではありません。何が起きて、どうしてほしいかを短く書くと、伝わりやすくなりました。店は、ほかにも同じ品物で部品の不足があったことに気づきました。',
        prevents:
          '店は、返品と、部品の不足とを分けて受ける手順にしました。一人のお客様の知らせが、ほかの人の困りごとも減らしました。',
      },
      en: {
        title: 'A legitimate complaint that was heard',
        happened:
          'While putting together a piece of furniture, a customer found that parts were missing. The shop only said that an opened box cannot be returned, and in the second call the customer became loud. Worried about having gone too far, the customer asked this desk.',
        handled:
          'We said that the request was right, because parts were missing, and that only its manner had to change. The customer apologized for the tone and wrote to the shop again, briefly: what was bought, which parts were missing, what was wanted. The shop looked again, sent the parts and apologized for its first answer.',
        learned:
          'To complain is not harassment. A short note of what happened and what is wanted was easier to act on. The shop found that the same parts were missing elsewhere too.',
        prevents:
          'The shop now handles missing parts apart from returns. What one customer reported spared others the same trouble.',
      },
      easy: {
        title: '正しい苦情を、店が聞いた',
        happened:
          '家具を買った人が、部品が足りないことに気づきました。店に電話すると、「箱を開けたあとは返せません」と言われました。次の電話では、大きな声を出してしまいました。言いすぎたかもしれないと思って、この窓口に相談しました。',
        handled:
          '窓口は、「部品が足りないのだから、求めることは正しいです」と話しました。「伝え方だけ変えてください」と言いました。その人は、言いすぎたことをあやまりました。足りない部品と、してほしいことを短く書いて、店に送りました。店はもう一度調べて、部品を送りました。はじめの返事のことも、あやまりました。',
        learned:
          '苦情を言うことは、悪いことではありません。短く書くと、よく伝わりました。店は、ほかの箱でも部品が足りないことに気づきました。',
        prevents:
          '店は、部品が足りないときの手順を、返品とは別に決めました。一人の知らせが、ほかの人も助けました。',
      },
    },
  },
  {
    facts: {
      sector: 'public',
      side: 'worker',
      examples: ['threat_or_abuse', 'forced_apology', 'legitimate_complaint'],
    },
    texts: {
      ja: {
        title: '窓口で土下座を求められ、動画を撮ると言われた',
        happened:
          '役所の窓口で、手続きの書類が足りないと案内したところ、申請に来た人が「たらい回しだ」と怒り、床に手をついて謝るように求めました。携帯電話を職員の顔に向け、「ネットに出す」とも言いました。前に来たとき、別の窓口で違う案内をされていたそうです。',
        handled:
          '隣の職員が上司を呼び、上司は机のある部屋に場所を移しました。前の案内が誤っていたことを確かめ、そのことをわびました。土下座はしないこと、職員の顔を撮らないでほしいことを伝え、足りない書類は、別の方法で確かめました。',
        learned:
          '- 誤った案内をわびることと、土下座を断ることは、両立します。\n- 場所と人を変えると、話し合える状態に戻りました。\n- 怒りのもとには手続きの分かりにくさがあり、それは直せることでした。',
        prevents:
          '必要な書類を一枚にまとめ、どの窓口でも同じものを渡すようにしました。撮影についての決まりを、見えるところに示しました。',
      },
      en: {
        title: 'Told to kneel at a counter, with a camera in the face',
        happened:
          'At a public office, somebody was told that a document was missing. Feeling sent from one counter to the next, the person demanded that the clerk kneel and apologize, held a phone to the clerk’s face and spoke of putting the film online. On an earlier visit another counter had said something else.',
        handled:
          'A colleague called the supervisor, who moved the talk to a room with a table. The supervisor found that the earlier advice had been wrong, and apologized for that. There would be no kneeling, and the clerk’s face was not to be filmed. What the missing document was to show was found out in another way.',
        learned:
          '- To apologize for wrong advice and to refuse to kneel go together.\n- Another place and another person made it possible to talk again.\n- Part of the anger came from an unclear procedure, and that could be mended.',
        prevents:
          'One page now lists the documents, and every counter hands out the same one. The rules about filming are posted where everybody sees them.',
      },
      easy: {
        title: '窓口で土下座を求められ、動画をとると言われた',
        happened:
          '役所の窓口で、係の人が「書類が足りません」と言いました。手続きに来た人はおこって、土下座（地面に頭をつけること）を求めました。スマートフォンを係の人の顔に向けて、「インターネットに出す」と言いました。前に来たときは、別の窓口で、ちがうことを言われていました。',
        handled:
          'となりの人が上司を呼びました。上司は、別の部屋で話しました。前の説明がまちがっていたことがわかり、あやまりました。土下座はしないと言いました。「顔をとらないでください」とも言いました。足りない書類は、別の方法で確かめました。',
        learned:
          '- まちがいをあやまることと、土下座をことわることは、両方できます。\n- 場所と人を変えると、落ち着いて話すことができました。\n- 手続きがわかりにくいことも、おこった理由でした。それは、なおすことができます。',
        prevents:
          '必要な書類を一枚の紙に書きました。どの窓口でも、同じ紙をわたします。撮影のルールを、見えるところに書きました。',
      },
    },
  },
  {
    facts: { sector: 'call_centre', side: 'business', examples: ['repeated_contact'] },
    texts: {
      ja: {
        title: '一日に何度もかかる、長い電話',
        happened:
          '通信の契約を扱うコールセンターに、同じ人から一日に何度も電話がありました。料金の説明は済んでいましたが、「納得できるまで切らせない」と言われ、1回が1時間をこえることもありました。出た人によって答えが少しずつ違い、それがまた次の電話のもとになっていました。',
        handled:
          '担当を一人に決め、こちらから連絡する時間を伝えました。説明は文書でも送りました。電話は30分で区切ること、同じ質問には文書と同じ答えになることを、はじめに伝えてから話しました。',
        learned:
          '答えが人によって違ったことは、会社の側の落ち度でした。そこはわびて、説明を作り直しました。区切りを先に伝えると、話は短くなり、しばらくして電話は来なくなりました。',
        prevents:
          '長い電話と、くり返しの電話の区切り方を手順にしました。記録を一か所にまとめ、だれが出ても同じ答えになるようにしました。長い電話のあとは、次に出る前に休みます。',
      },
      en: {
        title: 'Long calls, several times a day',
        happened:
          'A call center for telephone contracts was called by the same person several times a day. The bill had been explained, but the person would not let anybody end a call before being satisfied, and some went on for more than an hour. Each agent said it a little differently, which led to the next call.',
        handled:
          'One agent took the case over and said at what time the company would call back. The explanation was also sent in writing. At the start of each call the agent said that it would last thirty minutes at most, and that the same question gets the answer that stands in the letter.',
        learned:
          'That the answers differed was the company’s fault. It apologized for that and wrote the explanation anew. Said beforehand, the limit made the calls shorter, and after a while they stopped.',
        prevents:
          'How to end long and repeated calls is now a written procedure. The notes stand in one place, so that everybody gives the same answer. After a long call there is a break before the next.',
      },
      easy: {
        title: '一日に何度も来る、長い電話',
        happened:
          '電話の契約の会社に、同じ人から一日に何度も電話が来ました。料金の説明は終わっていました。でも、「わかるまで電話を切らせない」と言われました。一時間より長い電話もありました。電話に出る人によって、答えが少しちがいました。それで、また電話が来ました。',
        handled:
          '話す係の人を一人に決めました。会社から電話する時間も伝えました。説明を紙でも送りました。電話のはじめに、「電話は30分までです」と言いました。「同じ質問の答えは、紙と同じです」とも言いました。',
        learned:
          '答えがちがったことは、会社が悪かったです。会社はあやまって、説明を作りなおしました。先に時間を伝えると、電話は短くなりました。そのあと、電話は来なくなりました。',
        prevents:
          '長い電話の終わり方を決めました。記録を一つの場所にまとめました。だれが電話に出ても、同じ答えになります。長い電話のあとは、休みます。',
      },
    },
  },
  {
    facts: { sector: 'care', side: 'worker', examples: ['unrelated_demand', 'threat_or_abuse'] },
    texts: {
      ja: {
        title: '訪問先の家族に、くり返しどなられた',
        happened:
          '高齢の人の家に通う介護職員が、家族の一人から、掃除の順番が違うと、毎回どなられていました。家族の部屋の片付けなど、計画にない仕事も求められました。',
        handled:
          '職員は、その日のうちに記録を書き、管理者が次の訪問に同行しました。管理者は、計画にある仕事とない仕事を紙で示し、大きな声が続くときは訪問を中断すると伝えました。家族の話を聞くと、本人の体調の知らせが届かず、不安が強いことが分かりました。',
        learned:
          '求めの中身と、言い方を分けて考えました。知らせがほしいという求めはもっともなので、訪問のたびに短い記録を渡すことにしました。どなることは受け入れないと、事業所として伝えたので、職員が一人で言わずにすみました。',
        prevents:
          '初めての訪問の前に、できることとできないことを書いた紙を渡し、職員への言葉についても説明しています。つらいと感じた職員は、担当を代わることができます。',
      },
      en: {
        title: 'Shouted at on every visit by a relative',
        happened:
          'A care worker who visits an elderly person at home was shouted at each time by a relative, because the cleaning was not done in the right order. The relative also wanted work that was not in the care plan, such as tidying the family’s own rooms.',
        handled:
          'The worker wrote it down the same day, and the manager came along on the next visit. The manager showed on paper what is in the plan and what is not, and said that a visit ends when the shouting goes on. The relative, when asked, was above all worried: no word of the person’s health ever reached the family.',
        learned:
          'The request and its manner were looked at apart. To be told how things are was a fair request, and a short note is now left after each visit. That shouting is not accepted was said by the provider, so the worker did not have to say it alone.',
        prevents:
          'Before a first visit, families get a page on what can be done and what cannot, and on how staff are spoken to. Whoever finds a household too hard can hand it over.',
      },
      easy: {
        title: '仕事で行く家の家族に、何度もどなられた',
        happened:
          '介護の仕事をする人が、年寄りの家に行っていました。家族の一人が、そうじの順番がちがうと、いつもどなりました。家族の部屋のかたづけなど、計画にない仕事もさせようとしました。',
        handled:
          '働く人は、その日に記録を書きました。次の訪問には、上司もいっしょに行きました。上司は、する仕事と、しない仕事を紙で見せました。「大きな声が続くときは、帰ります」と言いました。家族の話も聞きました。年寄りの体のことがわからなくて、心配していました。',
        learned:
          '求めることと、言い方を分けて考えました。「体のことを知りたい」は、正しい求めです。それで、訪問のあとに短い記録をわたします。「どならないでください」は、会社が言いました。働く人は、一人で言わなくてもよくなりました。',
        prevents:
          'はじめて行く前に、できることと、できないことを書いた紙をわたします。働く人への言葉についても説明します。つらい人は、ほかの人に代わることができます。',
      },
    },
  },
  {
    facts: { sector: 'retail', side: 'worker', examples: ['refund_without_defect', 'refusing_to_leave'] },
    texts: {
      ja: {
        title: '閉店しても帰らず、責任者を呼べと求められた',
        happened:
          '雑貨を売る店で、閉店の案内をしたところ、お客様が「まだ話は終わっていない」と、レジの前に残りました。使い始めた品物を返したいという話でした。品物に不具合はなく、返品の期限も過ぎていました。声はだんだん大きくなり、一人で受けていた店員は、長いあいだ動けませんでした。',
        handled:
          'もう一人の店員が隣に立ち、言われたことを書きとめました。電話で代わった責任者は、「返品はお受けできません。修理ならご案内できます」と、同じ答えを二度伝えました。そのうえで、「閉店しましたので、お帰りください」とはっきり求め、帰らないときは警察に連絡すると伝えると、お客様は帰りました。',
        learned:
          '- 一人で受けない。二人になってから、話の調子が変わりました。\n- できないことと、できることを、短く、同じ言葉でくり返す。\n- 帰ってほしいと求めたことの記録が、あとの説明に役立ちました。',
        prevents:
          '一人で15分をこえたら責任者に代わる、と決めました。返品の条件を、レジの横とレシートに書きました。受けた店員は次の日の勤務をずらし、店長が話を聞きました。',
      },
      en: {
        title: 'Staying after closing time and calling for the manager',
        happened:
          'When a household goods shop was about to close, a customer stayed at the till: the matter was not finished. The customer wanted to return something already in use. There was nothing wrong with it, and the time for returns was over. The voice grew louder, and the one clerk there could not get away for a long time.',
        handled:
          'A second clerk came to stand beside and wrote down what was said. The manager, on the telephone, gave the same answer twice: it could not be taken back, but it could be repaired. Then came a clear request to leave, because the shop was closed, and the word that the police would be called otherwise. The customer left.',
        learned:
          '- Nobody alone: the tone changed once there were two.\n- What cannot be done and what can, briefly and in the same words.\n- The note that the customer had been asked to leave helped to explain it later.',
        prevents:
          'After fifteen minutes alone, the manager takes over. The conditions of returns stand beside the till and on the receipt. The clerk began later the next day, and the manager listened.',
      },
      easy: {
        title: '店が閉まっても帰らない客',
        happened:
          '店が閉まる時間に、客が「まだ話は終わっていない」と言って、帰りませんでした。使い始めた品物を返したいという話でした。品物は悪くありませんでした。返すことができる日も、すぎていました。声は大きくなりました。一人の店員は、長い時間動くことができませんでした。',
        handled:
          'もう一人の店員が、となりに立ちました。そして、言われたことを書きました。店長は電話で、「返すことはできません。なおすことはできます」と二度言いました。それから、「店は閉まりました。帰ってください」と言いました。「帰らないときは、警察に電話します」と伝えました。客は帰りました。',
        learned:
          '- 一人で話さない。二人になると、話し方が変わりました。\n- できないことと、できることを、短い同じ言葉で言う。\n- 「帰ってください」と言った記録が、あとで役に立ちました。',
        prevents:
          '一人で15分より長く話したら、店長に代わります。品物を返すときのルールを、店とレシートに書きました。店員は、次の日はおそく来ました。店長が、店員の話を聞きました。',
      },
    },
  },
] as const;

/** Not yet checked, and with words in it that a check would find. */
export const inventedCaseDraft = {
  facts: { sector: 'food', side: 'worker', examples: ['emotional_labour'] },
  texts: {
    ja: {
      title: '「もっと笑って」と言われ続けた',
      happened:
        '見本駅前店で、11月3日から、同じお客様に「もっと笑って」「気持ちがこもっていない」と言われ続けました。担当の鈴木さんは、出勤の前に涙が出るようになりました。',
      handled:
        '店長が席の担当を替え、次に言われたときは店長が応対しました。「笑顔は仕事の範囲でお返しします。表情について言い続けることは、おやめください」と伝えました。',
      learned: 'ほめ言葉のように始まることもあり、本人は言い出しにくかったそうです。周りが先に気づきました。',
      prevents: '朝の打ち合わせで、気になる言葉を出し合うようにしました。',
    },
    en: {},
  },
} as const;
