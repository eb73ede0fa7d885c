import type { Said, Texts } from '../../language.ts';

/** The application form, step by step. */
export const applicationText = {
  steps: {
    ja: ['団体', '担当者', '相談したいこと', '都合', '申告', '書類', '確認', '完了'],
    en: ['Organization', 'Contact', 'Your wish', 'Times', 'Declarations', 'Documents', 'Check', 'Done'],
  },
  next: { ja: '保存して、次へ進む', en: 'Save and go on' },
  toCheck: { ja: '確認へ進む', en: 'Check what you wrote' },
  back: { ja: '前に戻る', en: 'Back' },
  later: { ja: '保存して、あとで続ける', en: 'Save and go on later' },
  savedUntil: {
    ja: (day: string) => `書いたことは、次へ進むたびに保存されます。${day}まで残ります。`,
    en: (day: string) => `What you write is saved at every step and kept until ${day}.`,
  },
  ifSentNow: { ja: 'いま申請すると、ご連絡は', en: 'Apply now, and we contact you by' },
  contactMeans: {
    ja: (days: number) => `${days}営業日以内に、面談の日程をご連絡します。`,
    en: (days: number) => `Within ${days} business days we contact you to set up the interview.`,
  },
  aside: { ja: '申請の期日と注意', en: 'Dates and notes' },
  notes: {
    ja: [
      '個々の相談者や従業員の名前は、書かないでください。',
      'メールに、書いた内容がのることはありません。',
    ],
    en: ['Please leave out the names of single people.', 'What you write never appears in a mail.'],
  },
  fromConsultation: {
    ja: (number: string) => `ご相談（${number}）から始まった申請です。相談の内容は、写していません。`,
    en: (number: string) =>
      `This application follows your consultation (${number}). Nothing you wrote there was copied.`,
  },

  organisation: { ja: '団体の名前', en: 'Name of the organization' },
  organisationSupport: {
    ja: '例）一般社団法人 見本都クリーニング業協会',
    en: 'Example: Sample Metropolis Cleaning Association',
  },
  organisationKana: { ja: '団体の名前のふりがな', en: 'Reading of the name in kana' },
  kanaSupport: {
    ja: 'ひらがなでも、カタカナでもかまいません。',
    en: 'Only if the name has one.',
  },
  corporateNumber: { ja: '法人番号', en: 'Corporate number' },
  corporateNumberSupport: {
    ja: '13桁の数字です。法人番号がない団体は、空けておけます。',
    en: '13 digits. Leave it empty if the organization has none.',
  },
  postalCode: { ja: '郵便番号', en: 'Postal code' },
  postalCodeSupport: {
    ja: '例）163-8001　ハイフンはなくてもかまいません。',
    en: 'Example: 163-8001. The hyphen may be left out.',
  },
  address: { ja: '所在地', en: 'Address' },
  addressSupport: {
    ja: '都道府県から書いてください。専門家は、ここへうかがいます。',
    en: 'With the prefecture. The expert will come to this address.',
  },
  sector: { ja: '業種', en: 'Sector' },
  choose: { ja: '選んでください', en: 'Choose one' },
  members: { ja: '会員の数', en: 'Number of members' },
  employees: { ja: '従業員の数', en: 'Number of employees' },
  membersSupport: { ja: 'おおよその数で足ります。例）120', en: 'An estimate is enough. Example: 120' },

  person: { ja: '担当者のお名前', en: 'Contact person' },
  personKana: { ja: 'お名前のふりがな', en: 'Reading of the name in kana' },
  department: { ja: '所属・役職', en: 'Department or position' },
  telephone: { ja: '電話番号', en: 'Telephone number' },
  telephoneSupport: {
    ja: 'ハイフンはあってもなくてもかまいません。例）03-0000-0000',
    en: 'With or without hyphens. Example: 03-0000-0000',
  },
  contactBy: { ja: '連絡の方法', en: 'How we contact you' },
  contactBySupport: {
    ja: '面談の日程や決定は、どの場合もこのサイトでも見られます。',
    en: 'In either case you find interview and decision on this site, too.',
  },
  byEmail: { ja: 'メール', en: 'E-mail' },
  byEmailMeans: {
    ja: '日時が決まると、予定表に入れられるファイルも届きます。',
    en: 'When a time is agreed, the mail brings an entry for your calendar.',
  },
  byTelephone: { ja: '電話', en: 'Telephone' },
  byTelephoneMeans: {
    ja: '下の番号に、選んだ時間にお電話します。',
    en: 'We call the number below in the hours you choose.',
  },
  email: { ja: 'メールアドレス', en: 'E-mail address' },
  emailSupport: {
    ja: (from: string) =>
      `例）taro@example.jp　受信を制限している場合は、${from} からのメールを受け取れるようにしてください。`,
    en: (from: string) => `Example: taro@example.jp. If you filter your mail, let ${from} through.`,
  },
  neverNameSubject: {
    ja: '件名と差出人に、派遣とわかる言葉を使わない',
    en: 'Do not name the subject in the subject line or sender',
  },
  neverNameSubjectMeans: {
    ja: '共用の受信箱で、人に見られるおそれがあるとき。',
    en: 'If others read the same mailbox.',
  },
  hours: { ja: '連絡してよい時間', en: 'Hours when we may contact you' },
  hoursSupport: {
    ja: '選ばなければ、いつでもよいものとします。',
    en: 'If you choose none, any hour is fine.',
  },
  hoursFrom: { ja: 'はじまり', en: 'From' },
  hoursUntil: { ja: '終わり', en: 'Until' },
  anyHour: { ja: '決めない', en: 'Any' },
  whenever: { ja: 'いつでもよい', en: 'Any hour' },

  wish: { ja: '専門家に相談したいこと', en: 'What you would like the expert to help with' },
  wishSupport: {
    ja: '会員に起きていること、つくりたいもの、困っている点。わかることだけで足ります。続きは面談でうかがいます。',
    en: 'What your members meet, what you want to write, where you are stuck. What you know is enough; the interview is for the rest.',
  },
  topics: { ja: '取り組みたいこと', en: 'Topics' },
  topicsSupport: {
    ja: 'マニュアルに入れたい部分を、いくつでも選んでください。',
    en: 'Choose any parts the manual should have.',
  },
  manualState: { ja: 'マニュアルの状態', en: 'How far the manual is' },

  weekly: { ja: '訪問を受けられる曜日と時間', en: 'Days and times at which a visit suits you' },
  weeklySupport: {
    ja: (length: string) =>
      `1回の訪問は${length}ほどです。受けられない曜日は、空けておいてください。訪問は営業日に行います。`,
    en: (length: string) =>
      `A visit takes about ${length}. Leave the days that do not suit you empty. Visits are on business days.`,
  },
  exceptions: { ja: 'いつもと違う日', en: 'Days that differ' },
  exceptionsSupport: {
    ja: '総会や休業日など。時間を選ばなければ、その日は訪問をしません。',
    en: 'A general meeting, a holiday of yours. Without times, no visit on that day.',
  },
  exceptionDay: { ja: '日付', en: 'Date' },
  moreDays: { ja: '日を書き足す', en: 'Add more days' },
  allDay: { ja: '終日、受けられません', en: 'not at all' },
  none: { ja: '—', en: '—' },

  declarations: { ja: '次のことを申告します', en: 'We declare that' },
  declarationsSupport: {
    ja: (day: string) => `申告の日は、申請を送った日（いま送ると${day}）として記録されます。`,
    en: (day: string) => `The declaration is dated with the day of sending (${day}, if sent now).`,
  },
  optionalDeclaration: { ja: '当てはまる場合だけ', en: 'only if it is so' },
  noDeclarations: {
    ja: 'この派遣では、申告していただくことはありません。',
    en: 'This programme asks for no declarations.',
  },

  documentsLead: {
    ja: 'PDF、Word（DOCX）、Excel（XLSX）、PNG、JPEGを、1つ10MBまで、合わせて10個まで送れます。暗号化して保管します。',
    en: 'PDF, Word (DOCX), Excel (XLSX), PNG or JPEG, up to 10 MB each, ten files in all. They are stored encrypted.',
  },
  documentsAsked: { ja: 'この派遣で求める書類', en: 'Documents this programme asks for' },
  documentsNone: { ja: 'まだ、書類はありません。', en: 'There are no documents yet.' },
  documentsLater: {
    ja: '書類は、申請を送ったあとにも出せます。必須のものは、送る前に添えてください。',
    en: 'You can hand in documents after sending, too. Required ones go with the application.',
  },

  checkTitle: { ja: '送る前に、確かめてください', en: 'Please check before you send' },
  checkLead: {
    ja: 'まだ送られていません。よければ、下の「この内容で申請する」を押してください。',
    en: 'Nothing has been sent yet. If all is well, press "Send the application" below.',
  },
  missing: {
    ja: (count: number) => `${count}か所、書き足すか直してください`,
    en: (count: number) => (count === 1 ? 'One thing is still missing' : `${count} things are still missing`),
  },
  missingDocument: {
    ja: (label: string) => `書類「${label}」を添えてください。`,
    en: (label: string) => `Add the document "${label}".`,
  },
  change: { ja: 'ここを直す', en: 'Change this' },
  send: { ja: 'この内容で申請する', en: 'Send the application' },
  notSent: { ja: 'まだ送れていません', en: 'Not sent yet' },
  proofWait: { ja: '送る準備をしています…', en: 'Getting ready to send…' },
  trap: { ja: 'この欄は空のままにしてください', en: 'Leave this field empty' },
  purpose: {
    ja: '書いていただいたことは、派遣の審査と実施のため、そして名前などを除いた統計のために使います。ほかの目的には使いません。',
    en: 'What you write is used to decide on and carry out the dispatch and, without names, for statistics. It is used for nothing else.',
  },
  privacy: { ja: '個人情報の扱いを読む', en: 'How we handle personal data' },
  notGiven: { ja: '（書いていません）', en: '(not given)' },
  kind: { ja: '申請する団体の種類', en: 'Who applies' },
} satisfies Texts;

/** The heading of each step, which is also the title of its page. */
export const stepTitles = {
  organisation: { ja: '団体について', en: 'Your organization' },
  contact: { ja: '担当者と連絡', en: 'Contact person' },
  wish: { ja: '専門家に相談したいこと', en: 'What you would like help with' },
  availability: { ja: '訪問を受けられるとき', en: 'When a visit suits you' },
  declarations: { ja: '申請の要件の申告', en: 'Declarations' },
  documents: { ja: '添える書類', en: 'Documents' },
} satisfies Record<string, Said>;

/** Going on later, by the link of a mail. */
export const resumeText = {
  title: { ja: '書きかけの申請', en: 'Your application' },
  none: { ja: '書きかけの申請は、この端末にはありません', en: 'There is no application on this device' },
  noneMeans: {
    ja: 'メールのリンクから続けるか、はじめから申請してください。',
    en: 'Go on with the link of the mail, or begin a new application.',
  },
  begin: { ja: 'はじめから申請する', en: 'Begin a new application' },
  saved: { ja: '保存しました', en: 'Saved' },
  keptUntil: {
    ja: (day: string) => `${day}まで残ります。それを過ぎると、消えます。`,
    en: (day: string) => `Kept until ${day}. After that it is deleted.`,
  },
  goOn: { ja: '続きを書く', en: 'Go on writing' },
  link: { ja: '続きを開くリンクをメールで受け取る', en: 'Get the link by mail' },
  linkMeans: {
    ja: '別の端末でも続けられます。リンクを知っている人は、誰でもこの申請を開けます。',
    en: 'You can go on with another device. Whoever has the link can open this application.',
  },
  email: { ja: '送り先のメールアドレス', en: 'E-mail address' },
  sendLink: { ja: 'リンクを送る', en: 'Send the link' },
  linkSent: { ja: 'リンクを送る手続きをしました', en: 'The link is on its way' },
  linkSentMeans: {
    ja: '数分たっても見当たらないときは、迷惑メールの箱をご覧ください。',
    en: 'If you cannot find it in a few minutes, look in your junk mail.',
  },
  throwAway: { ja: 'この申請を捨てる', en: 'Throw this application away' },
  throwAwayMeans: {
    ja: '書いたことと添えた書類が、すべて消えます。元に戻せません。',
    en: 'Everything you wrote and every document is deleted. It cannot be undone.',
  },
  throwAwayYes: { ja: '捨てる', en: 'Throw it away' },
  thrownAway: { ja: '申請を捨てました', en: 'The application was deleted' },
  linkTitle: { ja: '書きかけの申請を開く', en: 'Open your application' },
  linkLead: {
    ja: 'ボタンを押すと、申請の続きを開きます。人に画面を見られない場所で押してください。',
    en: 'The button opens your application. Press it where nobody else sees your screen.',
  },
  open: { ja: '続きを開く', en: 'Open it' },
  leave: { ja: 'この端末から消して、閉じる', en: 'Forget this here and leave' },
} satisfies Texts;
