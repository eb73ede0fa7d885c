import type { Said, Texts } from '../../language.ts';

/** The application form, step by step. */
export const applicationText = {
  steps: {
    ja: ['団体', '担当者', '相談したいこと', '都合', '申告', '書類', '確認', '完了'],
    en: ['Organization', 'Contact', 'Your wish', 'Times', 'Declarations', 'Documents', 'Check', 'Done'],
    easy: ['団体', '連絡する人', '相談したいこと', '訪問の日', '条件', '書類', '確かめる', '終わり'],
  },
  next: { ja: '保存して、次へ進む', en: 'Save and go on', easy: '書いたことを残して、次へ進む' },
  toCheck: { ja: '確認へ進む', en: 'Check what you wrote', easy: '書いたことを確かめる' },
  back: { ja: '前に戻る', en: 'Back', easy: '前にもどる' },
  later: {
    ja: '保存して、あとで続ける',
    en: 'Save and go on later',
    easy: '書いたことを残して、あとで続ける',
  },
  savedUntil: {
    ja: (day: string) => `書いたことは、次へ進むたびに保存されます。${day}まで残ります。`,
    en: (day: string) => `What you write is saved at every step and kept until ${day}.`,
    easy: (day: string) => `次へ進むたびに、書いたことを残します。${day}まで残っています。`,
  },
  ifSentNow: {
    ja: 'いま申請すると、ご連絡は',
    en: 'Apply now, and we contact you by',
    easy: '今申し込むと、窓口からの連絡は',
  },
  contactMeans: {
    ja: (days: number) => `${days}営業日以内に、面談の日程をご連絡します。`,
    en: (days: number) => `Within ${days} business days we contact you to set up the interview.`,
    easy: (days: number) =>
      `面談（係の人と話すこと）の日を決めるために連絡します。窓口が開いている日で${days}日以内です。`,
  },
  aside: { ja: '申請の期日と注意', en: 'Dates and notes', easy: '約束の日と、気をつけること' },
  notes: {
    ja: [
      '個々の相談者や従業員の名前は、書かないでください。',
      'メールに、書いた内容がのることはありません。',
    ],
    en: ['Please leave out the names of single people.', 'What you write never appears in a mail.'],
    easy: [
      '相談した人や働いている人の、一人ひとりの名前は書かないでください。',
      '窓口からのメールには、あなたが書いたことを書きません。',
    ],
  },
  fromConsultation: {
    ja: (number: string) => `ご相談（${number}）から始まった申請です。相談の内容は、写していません。`,
    en: (number: string) =>
      `This application follows your consultation (${number}). Nothing you wrote there was copied.`,
    easy: (number: string) =>
      `この申し込みは、あなたの相談（${number}）から始まりました。相談に書いたことは、写していません。`,
  },

  organisation: { ja: '団体の名前', en: 'Name of the organization', easy: '団体の名前' },
  organisationSupport: {
    ja: '例）一般社団法人 見本都クリーニング業協会',
    en: 'Example: Sample Metropolis Cleaning Association',
    easy: '例）見本都クリーニング業協会',
  },
  organisationKana: {
    ja: '団体の名前のふりがな',
    en: 'Reading of the name in kana',
    easy: '団体の名前のふりがな（読み方）',
  },
  kanaSupport: {
    ja: 'ひらがなでも、カタカナでもかまいません。',
    en: 'Only if the name has one.',
    easy: 'ひらがなでも、カタカナでもいいです。',
  },
  corporateNumber: { ja: '法人番号', en: 'Corporate number', easy: '法人番号（国が会社や団体につける番号）' },
  corporateNumberSupport: {
    ja: '13桁の数字です。法人番号がない団体は、空けておけます。',
    en: '13 digits. Leave it empty if the organization has none.',
    easy: '13けたの数字です。この番号がない団体は、書かなくてもいいです。',
  },
  postalCode: { ja: '郵便番号', en: 'Postal code', easy: '郵便番号' },
  postalCodeSupport: {
    ja: '例）163-8001　ハイフンはなくてもかまいません。',
    en: 'Example: 163-8001. The hyphen may be left out.',
    easy: '例）163-8001　「-」はなくてもいいです。',
  },
  address: { ja: '所在地', en: 'Address', easy: '住所' },
  addressSupport: {
    ja: '都道府県から書いてください。専門家は、ここへうかがいます。',
    en: 'With the prefecture. The expert will come to this address.',
    easy: '都道府県（東京都など）から書いてください。専門家は、ここへ行きます。',
  },
  sector: { ja: '業種', en: 'Sector', easy: '仕事の種類' },
  choose: { ja: '選んでください', en: 'Choose one', easy: 'えらんでください' },
  members: { ja: '会員の数', en: 'Number of members', easy: '会員の数' },
  employees: { ja: '従業員の数', en: 'Number of employees', easy: '働いている人の数' },
  membersSupport: {
    ja: 'おおよその数で足ります。例）120',
    en: 'An estimate is enough. Example: 120',
    easy: 'だいたいの数でいいです。例）120',
  },

  person: { ja: '担当者のお名前', en: 'Contact person', easy: '窓口が連絡する人の名前' },
  personKana: { ja: 'お名前のふりがな', en: 'Reading of the name in kana', easy: '名前のふりがな（読み方）' },
  department: { ja: '所属・役職', en: 'Department or position', easy: '部や課の名前、仕事の役目' },
  telephone: { ja: '電話番号', en: 'Telephone number', easy: '電話番号' },
  telephoneSupport: {
    ja: 'ハイフンはあってもなくてもかまいません。例）03-0000-0000',
    en: 'With or without hyphens. Example: 03-0000-0000',
    easy: '「-」は、あってもなくてもいいです。例）03-0000-0000',
  },
  contactBy: { ja: '連絡の方法', en: 'How we contact you', easy: '連絡の方法' },
  contactBySupport: {
    ja: '面談の日程や決定は、どの場合もこのサイトでも見られます。',
    en: 'In either case you find interview and decision on this site, too.',
    easy: '面談の日や決定は、どちらをえらんでも、このサイトで見ることができます。',
  },
  byEmail: { ja: 'メール', en: 'E-mail', easy: 'メール' },
  byEmailMeans: {
    ja: '日時が決まると、予定表に入れられるファイルも届きます。',
    en: 'When a time is agreed, the mail brings an entry for your calendar.',
    easy: '日と時間が決まると、予定表に入れることができるファイルも送ります。',
  },
  byTelephone: { ja: '電話', en: 'Telephone', easy: '電話' },
  byTelephoneMeans: {
    ja: '下の番号に、選んだ時間にお電話します。',
    en: 'We call the number below in the hours you choose.',
    easy: '下の番号に、えらんだ時間に電話します。',
  },
  email: { ja: 'メールアドレス', en: 'E-mail address', easy: 'メールアドレス' },
  emailSupport: {
    ja: (from: string) =>
      `例）taro@example.jp　受信を制限している場合は、${from} からのメールを受け取れるようにしてください。`,
    en: (from: string) => `Example: taro@example.jp. If you filter your mail, let ${from} through.`,
    easy: (from: string) =>
      `例）taro@example.jp　知らない人からのメールを止めていますか。止めているときは、${from} からのメールを受け取れるようにしてください。`,
  },
  neverNameSubject: {
    ja: '件名と差出人に、派遣とわかる言葉を使わない',
    en: 'Do not name the subject in the subject line or sender',
    easy: 'メールの題名と送る人の名前に、専門家のサービスだとわかる言葉を使わない',
  },
  neverNameSubjectMeans: {
    ja: '共用の受信箱で、人に見られるおそれがあるとき。',
    en: 'If others read the same mailbox.',
    easy: 'ほかの人と同じメールを使っていて、人に見られるかもしれないとき。',
  },
  hours: { ja: '連絡してよい時間', en: 'Hours when we may contact you', easy: '連絡してもいい時間' },
  hoursSupport: {
    ja: '選ばなければ、いつでもよいものとします。',
    en: 'If you choose none, any hour is fine.',
    easy: 'えらばないときは、いつでもいいと考えます。',
  },
  hoursFrom: { ja: 'はじまり', en: 'From', easy: '始まり' },
  hoursUntil: { ja: '終わり', en: 'Until', easy: '終わり' },
  anyHour: { ja: '決めない', en: 'Any', easy: '決めない' },
  whenever: { ja: 'いつでもよい', en: 'Any hour', easy: 'いつでもいい' },

  wish: {
    ja: '専門家に相談したいこと',
    en: 'What you would like the expert to help with',
    easy: '専門家に相談したいこと',
  },
  wishSupport: {
    ja: '会員に起きていること、つくりたいもの、困っている点。わかることだけで足ります。続きは面談でうかがいます。',
    en: 'What your members meet, what you want to write, where you are stuck. What you know is enough; the interview is for the rest.',
    easy: '会員に起きていること、作りたいもの、困っていることなど。わかることだけでいいです。ほかのことは、面談（係の人と話すこと）で聞きます。',
  },
  topics: { ja: '取り組みたいこと', en: 'Topics', easy: 'したいこと' },
  topicsSupport: {
    ja: 'マニュアルに入れたい部分を、いくつでも選んでください。',
    en: 'Choose any parts the manual should have.',
    easy: 'マニュアルに入れたいことを、いくつでもえらんでください。',
  },
  manualState: { ja: 'マニュアルの状態', en: 'How far the manual is', easy: 'マニュアルの今の様子' },

  weekly: {
    ja: '訪問を受けられる曜日と時間',
    en: 'Days and times at which a visit suits you',
    easy: '訪問してもいい曜日と時間',
  },
  weeklySupport: {
    ja: (length: string) =>
      `1回の訪問は${length}ほどです。受けられない曜日は、空けておいてください。訪問は営業日に行います。`,
    en: (length: string) =>
      `A visit takes about ${length}. Leave the days that do not suit you empty. Visits are on business days.`,
    easy: (length: string) =>
      `1回の訪問は、${length}ぐらいです。訪問できない曜日は、何もえらばないでください。訪問は、窓口が開いている日にします。`,
  },
  exceptions: { ja: 'いつもと違う日', en: 'Days that differ', easy: 'いつもとちがう日' },
  exceptionsSupport: {
    ja: '総会や休業日など。時間を選ばなければ、その日は訪問をしません。',
    en: 'A general meeting, a holiday of yours. Without times, no visit on that day.',
    easy: '団体の大きな会議や休みの日など。時間をえらばないと、その日は訪問しません。',
  },
  exceptionDay: { ja: '日付', en: 'Date', easy: '日にち' },
  moreDays: { ja: '日を書き足す', en: 'Add more days', easy: '日を増やす' },
  allDay: { ja: '終日、受けられません', en: 'not at all', easy: '一日中、訪問できません' },
  none: { ja: '—', en: '—', easy: '—' },

  declarations: { ja: '次のことを申告します', en: 'We declare that', easy: '次のことは、本当です（申告）' },
  declarationsSupport: {
    ja: (day: string) => `申告の日は、申請を送った日（いま送ると${day}）として記録されます。`,
    en: (day: string) => `The declaration is dated with the day of sending (${day}, if sent now).`,
    easy: (day: string) =>
      `申告は、「本当です」と言うことです。申し込みを送った日を、申告の日として記録します。今送ると、${day}です。`,
  },
  optionalDeclaration: { ja: '当てはまる場合だけ', en: 'only if it is so', easy: '本当のときだけ' },
  noDeclarations: {
    ja: 'この派遣では、申告していただくことはありません。',
    en: 'This programme asks for no declarations.',
    easy: 'このサービスでは、申告（「本当です」と言うこと）はありません。',
  },

  documentsLead: {
    ja: 'PDF、Word（DOCX）、Excel（XLSX）、PNG、JPEGを、1つ10MBまで、合わせて10個まで送れます。暗号化して保管します。',
    en: 'PDF, Word (DOCX), Excel (XLSX), PNG or JPEG, up to 10 MB each, ten files in all. They are stored encrypted.',
    easy: '送ることができるファイルは、次の種類です。PDF、Word（DOCX）、Excel（XLSX）、PNG、JPEG。1つ10MBまで、全部で10個までです。ほかの人が読めない形（暗号）にして、取っておきます。',
  },
  documentsAsked: {
    ja: 'この派遣で求める書類',
    en: 'Documents this programme asks for',
    easy: 'このサービスで、出してほしい書類',
  },
  documentsNone: {
    ja: 'まだ、書類はありません。',
    en: 'There are no documents yet.',
    easy: '書類は、まだありません。',
  },
  documentsLater: {
    ja: '書類は、申請を送ったあとにも出せます。必須のものは、送る前に添えてください。',
    en: 'You can hand in documents after sending, too. Required ones go with the application.',
    easy: '書類は、申し込みを送ったあとでも出すことができます。「かならず」の書類は、送る前につけてください。',
  },

  checkTitle: {
    ja: '送る前に、確かめてください',
    en: 'Please check before you send',
    easy: '送る前に、確かめてください',
  },
  checkLead: {
    ja: 'まだ送られていません。よければ、下の「この内容で申請する」を押してください。',
    en: 'Nothing has been sent yet. If all is well, press "Send the application" below.',
    easy: 'まだ送っていません。よければ、下の「これで申し込む」をおしてください。',
  },
  missing: {
    ja: (count: number) => `${count}か所、書き足すか直してください`,
    en: (count: number) => (count === 1 ? 'One thing is still missing' : `${count} things are still missing`),
    easy: (count: number) => `${count}か所、書き足すか、なおしてください`,
  },
  missingDocument: {
    ja: (label: string) => `書類「${label}」を添えてください。`,
    en: (label: string) => `Add the document "${label}".`,
    easy: (label: string) => `書類「${label}」をつけてください。`,
  },
  change: { ja: 'ここを直す', en: 'Change this', easy: 'ここをなおす' },
  send: { ja: 'この内容で申請する', en: 'Send the application', easy: 'これで申し込む' },
  notSent: { ja: 'まだ送れていません', en: 'Not sent yet', easy: 'まだ送っていません' },
  proofWait: { ja: '送る準備をしています…', en: 'Getting ready to send…', easy: '送る準備をしています…' },
  trap: {
    ja: 'この欄は空のままにしてください',
    en: 'Leave this field empty',
    easy: 'ここには、何も書かないでください',
  },
  purpose: {
    ja: '書いていただいたことは、派遣の審査と実施のため、そして名前などを除いた統計のために使います。ほかの目的には使いません。',
    en: 'What you write is used to decide on and carry out the dispatch and, without names, for statistics. It is used for nothing else.',
    easy: '書いたことは、専門家が行くかどうかを決めるためと、専門家が行くために使います。名前などを消して、統計（数のまとめ）にも使います。ほかのことには使いません。',
  },
  privacy: {
    ja: '個人情報の扱いを読む',
    en: 'How we handle personal data',
    easy: '個人情報（名前や住所など）の使い方を読む',
  },
  notGiven: { ja: '（書いていません）', en: '(not given)', easy: '（書いていません）' },
  kind: { ja: '申請する団体の種類', en: 'Who applies', easy: '申し込む団体の種類' },
} satisfies Texts;

/** The heading of each step, which is also the title of its page. */
export const stepTitles = {
  organisation: { ja: '団体について', en: 'Your organization', easy: '団体のこと' },
  contact: { ja: '担当者と連絡', en: 'Contact person', easy: '窓口が連絡する人' },
  wish: { ja: '専門家に相談したいこと', en: 'What you would like help with', easy: '専門家に相談したいこと' },
  availability: { ja: '訪問を受けられるとき', en: 'When a visit suits you', easy: '訪問してもいい日と時間' },
  declarations: { ja: '申請の要件の申告', en: 'Declarations', easy: '申し込むための条件' },
  documents: { ja: '添える書類', en: 'Documents', easy: '申し込みにつける書類' },
} satisfies Record<string, Said>;

/** Going on later, by the link of a mail. */
export const resumeText = {
  title: { ja: '書きかけの申請', en: 'Your application', easy: '書いている途中の申し込み' },
  none: {
    ja: '書きかけの申請は、この端末にはありません',
    en: 'There is no application on this device',
    easy: '書いている途中の申し込みは、このスマホやパソコンにはありません',
  },
  noneMeans: {
    ja: 'メールのリンクから続けるか、はじめから申請してください。',
    en: 'Go on with the link of the mail, or begin a new application.',
    easy: 'メールのリンクから続けてください。または、はじめから申し込んでください。',
  },
  begin: { ja: 'はじめから申請する', en: 'Begin a new application', easy: 'はじめから申し込む' },
  saved: { ja: '保存しました', en: 'Saved', easy: '書いたことを残しました' },
  keptUntil: {
    ja: (day: string) => `${day}まで残ります。それを過ぎると、消えます。`,
    en: (day: string) => `Kept until ${day}. After that it is deleted.`,
    easy: (day: string) => `${day}まで残ります。そのあとは消えます。`,
  },
  goOn: { ja: '続きを書く', en: 'Go on writing', easy: '続きを書く' },
  link: {
    ja: '続きを開くリンクをメールで受け取る',
    en: 'Get the link by mail',
    easy: '続きを開くリンクを、メールで受け取る',
  },
  linkMeans: {
    ja: '別の端末でも続けられます。リンクを知っている人は、誰でもこの申請を開けます。',
    en: 'You can go on with another device. Whoever has the link can open this application.',
    easy: 'ほかのスマホやパソコンでも続けることができます。リンクを知っている人は、だれでもこの申し込みを開けます。',
  },
  email: { ja: '送り先のメールアドレス', en: 'E-mail address', easy: 'リンクを送るメールアドレス' },
  sendLink: { ja: 'リンクを送る', en: 'Send the link', easy: 'リンクを送る' },
  linkSent: {
    ja: 'リンクを送る手続きをしました',
    en: 'The link is on its way',
    easy: 'リンクを送る用意をしました',
  },
  linkSentMeans: {
    ja: '数分たっても見当たらないときは、迷惑メールの箱をご覧ください。',
    en: 'If you cannot find it in a few minutes, look in your junk mail.',
    easy: '数分たっても見つからないときは、「迷惑メール」の箱を見てください。',
  },
  throwAway: { ja: 'この申請を捨てる', en: 'Throw this application away', easy: 'この申し込みを捨てる' },
  throwAwayMeans: {
    ja: '書いたことと添えた書類が、すべて消えます。元に戻せません。',
    en: 'Everything you wrote and every document is deleted. It cannot be undone.',
    easy: '書いたことと、つけた書類が、全部消えます。もとにもどすことはできません。',
  },
  throwAwayYes: { ja: '捨てる', en: 'Throw it away', easy: '捨てる' },
  thrownAway: { ja: '申請を捨てました', en: 'The application was deleted', easy: '申し込みを捨てました' },
  linkTitle: {
    ja: '書きかけの申請を開く',
    en: 'Open your application',
    easy: '書いている途中の申し込みを開く',
  },
  linkLead: {
    ja: 'ボタンを押すと、申請の続きを開きます。人に画面を見られない場所で押してください。',
    en: 'The button opens your application. Press it where nobody else sees your screen.',
    easy: 'ボタンをおすと、申し込みの続きが開きます。ほかの人が画面を見ない所でおしてください。',
  },
  open: { ja: '続きを開く', en: 'Open it', easy: '続きを開く' },
  leave: {
    ja: 'この端末から消して、閉じる',
    en: 'Forget this here and leave',
    easy: 'このスマホやパソコンから消して、閉じる',
  },
} satisfies Texts;
