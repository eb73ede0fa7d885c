import type { Said, Texts } from '../../language.ts';

type Values = {
  office: string;
  controller: string;
  desk: string;
  years: number;
  address: string;
};
type Part = { title: Said; points: Said<(values: Values) => readonly string[]> };

export const privacyText = {
  title: { ja: '個人情報の扱い', en: 'Privacy', easy: '個人情報（名前や住所など）をどう使うか' },
  description: {
    ja: '相談の窓口が何を受け取り、何のために使い、いつまで残し、どう守るか。',
    en: 'What this desk receives, what it is used for, how long it is kept and how it is protected.',
    easy: '窓口が受け取るもの、それを使う目的、取っておく期間、守り方を説明します。',
  },
  lead: {
    ja: '名前も連絡先も書かずに相談できます。書いていただいたことは、次のように扱います。',
    en: 'You can consult without a name or an address. What you do write is treated as follows.',
    easy: '名前も連絡先も書かないで相談できます。書いたことは、次のように使います。',
  },
} satisfies Texts;

export const privacyParts: readonly Part[] = [
  {
    title: { ja: '受け取るもの', en: 'What we receive', easy: '受け取るもの' },
    points: {
      ja: () => [
        'フォームに書かれたこと。名前、メールアドレス、電話番号は、書くことを選んだ人だけ。',
        'ほかの人の名前や電話番号は、書かないでください。',
        '会員登録はありません。広告や、利用状況を調べる外部の仕組みは使っていません。',
      ],
      en: () => [
        'What you write in the form. A name, an e-mail address or a telephone number only if you choose to give one.',
        'Please leave out the names and numbers of other people.',
        'There are no accounts, no advertisements and no outside analytics.',
      ],
      easy: () => [
        'フォームに書いたことを受け取ります。名前、メールアドレス、電話番号は、書きたい人だけが書きます。',
        'ほかの人の名前や電話番号は、書かないでください。',
        '会員になる必要はありません。広告はありません。使い方を調べる外のサービスも使っていません。',
      ],
    },
  },
  {
    title: { ja: '使う目的', en: 'What it is used for', easy: '使う目的' },
    points: {
      ja: () => [
        '相談を読み、回答し、知らせるため。',
        '名前や本文を除いた件数の統計のため。',
        'ほかの目的には使いません。法令に基づく場合を除き、ほかに渡しません。',
      ],
      en: () => [
        'To read your consultation, to answer it and to tell you of the answer.',
        'For statistics that hold counts only, without names and texts.',
        'For nothing else. It is not passed on unless a law requires it.',
      ],
      easy: () => [
        '相談を読むため、返事をするため、知らせるために使います。',
        '相談の数を数えるために使います。そのとき、名前と書いた文は使いません。',
        'ほかの目的には使いません。法律で決まっているときのほかは、ほかの人にわたしません。',
      ],
    },
  },
  {
    title: { ja: '守り方', en: 'How it is protected', easy: '守り方' },
    points: {
      ja: () => [
        '本文と連絡先は、相談ごとに別の鍵で暗号にして保存します。',
        '担当者が本文を開いたことは、記録に残ります。',
        'メールに本文を書くことはありません。',
        '合言葉は、照合のための符号だけを残し、合言葉そのものは残しません。',
        '接続元のアドレスは残しません。送信の回数を数えるために、日ごとに変わる符号だけを使います。',
      ],
      en: () => [
        'Texts and addresses are encrypted with a key of their own for each consultation.',
        'Each time a consultant opens a text, this is recorded.',
        'No mail contains what you wrote.',
        'The secret code itself is not stored, only a value to check it against.',
        'Your network address is not stored. To count attempts we use a value that changes every day.',
      ],
      easy: () => [
        '書いた文と連絡先は、暗号（ほかの人が読めない形）にして取っておきます。暗号のかぎは、相談ごとにちがいます。',
        '係の人が書いた文を開いたことは、記録に残ります。',
        'メールに、相談の文を書くことはありません。',
        '合言葉は、そのまま残しません。合っているかを確かめるための記号だけを残します。',
        'あなたのインターネットの住所（IPアドレス）は残しません。送った回数を数えるための記号だけを使います。記号は毎日変わります。',
      ],
    },
  },
  {
    title: { ja: '残す期間', en: 'How long it is kept', easy: '取っておく期間' },
    points: {
      ja: ({ years }) => [
        `相談を終えてから${years}年で、鍵を捨てます。鍵がなくなると、本文と連絡先は誰にも読めません。件数は残ります。`,
      ],
      en: ({ years }) => [
        `The key is destroyed ${years} years after the consultation ended. Without it nobody can read texts and addresses. Counts remain.`,
      ],
      easy: ({ years }) => [
        `相談が終わって${years}年で、暗号のかぎを捨てます。かぎがないと、書いた文と連絡先は、だれも読むことができません。`,
        '相談の数は残ります。',
      ],
    },
  },
  {
    title: { ja: 'セミナーの申込み', en: 'Registering for seminars', easy: 'セミナーの申し込み' },
    points: {
      ja: ({ years }) => [
        'お名前、メールアドレス、その回の質問への答えを受け取ります。会社・団体の名前とふりがなは、書いた人だけ。',
        '受付、連絡、当日の入り口、受講の証明のために使います。',
        'Zoomを使う回にオンラインで参加する人は、入り口を作るため、お名前とメールアドレスをZoom（米国の会社）に登録します。',
        'だれが参加したかを記録します。アンケートは、お名前を付けずに集計します。',
        `申込みごとに別の鍵で暗号にし、セミナーから${years}年で鍵を捨てます。`,
      ],
      en: ({ years }) => [
        'We receive your name, your e-mail address and your answers to the questions of that seminar; your organization only if you give it.',
        'They are used to hold the seminar, to write to you, to let you in and to certify that you took part.',
        'If you take part online and the seminar uses Zoom, your name and address are registered with Zoom (a company in the USA) to make your way in.',
        'We record who took part. Survey results are shown without names.',
        `Each registration is encrypted with a key of its own, which is destroyed ${years} years after the seminar.`,
      ],
      easy: ({ years }) => [
        '名前、メールアドレス、そのセミナーの質問への答えを受け取ります。会社や団体の名前とふりがなは、書いた人だけです。',
        '受付、連絡、当日の入り口、参加した証明のために使います。',
        'Zoomを使うセミナーに、インターネットで参加する人がいます。その人の名前とメールアドレスを、Zoom（アメリカの会社）に知らせます。入り口を作るためです。',
        'だれが参加したかを記録します。アンケートは、名前を付けないで数えます。',
        `申し込みごとにちがうかぎで、暗号にします。セミナーから${years}年で、かぎを捨てます。`,
      ],
    },
  },
  {
    title: {
      ja: 'この端末に残るもの',
      en: 'What stays on your device',
      easy: 'あなたのスマホやパソコンに残るもの',
    },
    points: {
      ja: () => [
        '相談やセミナーの申込みを送ったあとの30分間、控えを表示するための符号（Cookie）。',
        '相談の状況を開いているあいだの符号（Cookie）。「この端末から消して、閉じる」か「ページを閉じる」で消えます。',
        'ページを閉じたあと、戻るボタンで前の画面が出ないようにする符号（Cookie）。ブラウザを閉じると消えます。',
        'やさしい日本語のふりがなを消したか、出したかを1年間覚えておく符号（Cookie）。',
        '「この端末に下書きを残す」を選んだときの下書き。送ったとき、または選択をやめたときに消えます。',
      ],
      en: () => [
        'A cookie that shows your receipt for thirty minutes after sending a consultation or a registration.',
        'A cookie while a consultation is open. "Forget this here" and "Leave this site" delete it.',
        'A cookie that keeps the back button from showing earlier pages after you left. It goes when the browser is closed.',
        'A cookie that remembers for a year whether you switched the readings of plain Japanese off or on.',
        'A draft, only if you choose to keep one. It goes when you send it or change your mind.',
      ],
      easy: () => [
        '控えを見せるための記号（Cookie）が残ります。相談やセミナーの申し込みを送ってから30分のあいだです。',
        '今の様子のページを開いているあいだの記号（Cookie）が残ります。「このスマホやパソコンから消して、閉じる」か「ページを閉じる」で消えます。',
        'ページを閉じたあと、「戻る」ボタンで前のページが出ないようにする記号（Cookie）です。ブラウザを閉じると消えます。',
        'ふりがなを消したか、出したかをおぼえておく記号（Cookie）が残ります。1年のあいだです。',
        '下書きは、残すことをえらんだときだけ残ります。送ったときか、えらぶのをやめたときに消えます。',
      ],
    },
  },
  {
    title: { ja: 'あなたができること', en: 'What you can do', easy: 'あなたができること' },
    points: {
      ja: ({ desk, address, controller }) => [
        '状況のページで、宛先を直す、消す、相談を取り下げることができます。',
        `自分の情報の開示、訂正、利用の停止は、こちらへお申し出ください：${desk}`,
        `責任者：${controller}`,
        `お問い合わせ：${address}`,
      ],
      en: ({ desk, address, controller }) => [
        'On the status page you can correct or delete your address and take the consultation back.',
        `To see, correct or stop the use of your data, turn to: ${desk}`,
        `Responsible: ${controller}`,
        `Questions: ${address}`,
      ],
      easy: ({ desk, address, controller }) => [
        '今の様子のページで、連絡先をなおすことや、消すことができます。相談を取り下げる（やめる）こともできます。',
        `自分の情報を見たい、なおしたい、使うのをやめてほしいときは、ここに言ってください：${desk}`,
        `責任がある人：${controller}`,
        `質問があるとき：${address}`,
      ],
    },
  },
];

export const accessibilityText = {
  title: {
    ja: 'アクセシビリティ',
    en: 'Accessibility',
    easy: 'アクセシビリティ（だれでも使えるようにすること）',
  },
  description: {
    ja: '目標とする規格、確かめ方、わかっている課題、困ったときの連絡先。',
    en: 'The standards we aim at, how we check, what we know is missing, and whom to tell.',
    easy: '目標のルール、確かめ方、まだできていないこと、困ったときの連絡先を書いています。',
  },
  lead: {
    ja: '誰もが、どの端末からでも、相談できることを目標にしています。',
    en: 'Everybody should be able to consult us, on any device.',
    easy: 'だれでも、どのスマホやパソコンからでも、相談できることが目標です。',
  },
} satisfies Texts;

export const accessibilityParts: readonly Part[] = [
  {
    title: { ja: '目標とする規格', en: 'Standards', easy: '目標のルール' },
    points: {
      ja: () => [
        'JIS X 8341-3:2016 のレベルAAと、WCAG 2.2 のレベルAA。',
        '対象は、このサイトの公開ページのすべてです。',
      ],
      en: () => [
        'JIS X 8341-3:2016 level AA and WCAG 2.2 level AA.',
        'All public pages of this site are in scope.',
      ],
      easy: () => [
        'JIS X 8341-3:2016 のレベルAAと、WCAG 2.2 のレベルAAです。',
        'だれでも見ることができるページ全部が、このルールの目標です。',
      ],
    },
  },
  {
    title: { ja: 'していること', en: 'What we do', easy: 'していること' },
    points: {
      ja: () => [
        'JavaScript がなくても、すべての手続きができます。',
        'キーボードだけで使えます。いまいる場所は、太い枠で示します。',
        '色だけで意味を伝えません。状態は、かならず言葉で書きます。',
        '文字を4倍に広げても、横に動かさずに読めます。',
        '端末の暗い配色、高コントラスト、動きを減らす設定に従います。',
        '時間の制限で、書いた内容が消えることはありません。',
      ],
      en: () => [
        'Everything works without JavaScript.',
        'Everything works with the keyboard alone, and the place you are at has a thick outline.',
        'Colour alone never carries meaning: a state is always said in words.',
        'At 400 % zoom pages can be read without scrolling sideways.',
        'Dark scheme, high contrast and reduced motion of your device are respected.',
        'No time limit makes you lose what you wrote.',
      ],
      easy: () => [
        'JavaScript がなくても、全部のことができます。',
        'キーボードだけで使うことができます。今いる場所は、太い線で囲みます。',
        '色だけで意味を伝えません。かならず言葉で書きます。',
        '文字を4倍に大きくしても、横に動かさないで読むことができます。',
        'スマホやパソコンの設定に合わせます。暗い画面、はっきりした色、動きを少なくする設定です。',
        '時間がたっても、書いたことは消えません。',
      ],
    },
  },
  {
    title: { ja: '確かめ方', en: 'How we check', easy: '確かめ方' },
    points: {
      ja: () => [
        '公開ページを自動の検査（axe-core）にかけ、問題がないことを変更のたびに確かめます。',
        'キーボードだけの操作を、自動の試験で通します。',
      ],
      en: () => [
        'With each change every public page is checked with axe-core, and it must find nothing.',
        'The whole way through a consultation is tested with the keyboard alone.',
      ],
      easy: () => [
        'ページを変えるたびに、機械（axe-core）で調べます。問題がないことを確かめます。',
        'キーボードだけで使えることを、機械で試します。',
      ],
    },
  },
  {
    title: { ja: 'わかっている課題', en: 'What is missing', easy: 'まだできていないこと' },
    points: {
      ja: () => ['障害のある人による試験は、まだ行っていません。', '手話のページは、まだありません。'],
      en: () => [
        'Tests by people with disabilities have not been held yet.',
        'There are no pages in sign language yet.',
      ],
      easy: () => [
        '障害のある人に試してもらうことは、まだしていません。',
        '手話のページは、まだありません。',
      ],
    },
  },
  {
    title: { ja: '困ったときは', en: 'If something does not work', easy: '困ったときは' },
    points: {
      ja: ({ address }) => [`${address} へお知らせください。ほかの方法で相談をお受けします。`],
      en: ({ address }) => [`Write to ${address}. We will find another way to hear you.`],
      easy: ({ address }) => [`${address} に知らせてください。ほかの方法で相談を聞きます。`],
    },
  },
];

export const limitsText = {
  title: { ja: '受付の上限', en: 'Limits', easy: '送ることができる回数' },
  description: {
    ja: '同じ接続元から送れる回数と、番号や合言葉を間違えたときの決まり。',
    en: 'How often one connection may send something, and what happens after wrong numbers and codes.',
    easy: '同じインターネットから送ることができる回数と、番号や合言葉をまちがえたときのルールです。',
  },
  lead: {
    ja: '誰もが使えるように、回数に上限を設けています。上限に当たっても、書いた内容は消えません。時間をおけば送れます。',
    en: 'There are limits so that everybody gets through. If you meet one, nothing you wrote is lost: wait and send again.',
    easy: 'みんなが使えるように、回数を決めています。その回数になっても、書いたことは消えません。時間がたつと、また送ることができます。',
  },
  what: { ja: '決まり', en: 'Rule', easy: 'ルール' },
  phone: {
    ja: (telephone: string) => `急ぐときは、電話をお使いください：${telephone}`,
    en: (telephone: string) => `If it cannot wait, please call: ${telephone}`,
    easy: (telephone: string) => `急ぐときは、電話をしてください：${telephone}`,
  },
} satisfies Texts;

export const mailboxText = {
  title: { ja: '見本の郵便受け', en: 'Demonstration mailbox', easy: '見本のメール箱' },
  lead: {
    ja: 'この窓口は見本です。送られるはずのメールは外へ出ず、ここに届きます。誰でも見られます。',
    en: 'This office is a demonstration. Its mails do not leave; they arrive here, and anybody can read them.',
    easy: 'この窓口は見本です。メールは外に送られません。ここに来ます。だれでも読むことができます。',
  },
  none: { ja: 'まだ、メールはありません。', en: 'There is no mail yet.', easy: 'まだ、メールはありません。' },
  from: { ja: '差出人', en: 'From', easy: '送った人' },
  to: { ja: '宛先', en: 'To', easy: '送る相手' },
  at: { ja: '日時', en: 'Date', easy: '日と時間' },
  back: { ja: '郵便受けへ戻る', en: 'Back to the mailbox', easy: 'メール箱へもどる' },
  text: { ja: '本文', en: 'Text', easy: 'メールの文' },
  attachments: { ja: '添付ファイル', en: 'Attachments', easy: '付いているファイル' },
  headers: { ja: 'ヘッダー', en: 'Headers', easy: 'ヘッダー' },
} satisfies Texts;
