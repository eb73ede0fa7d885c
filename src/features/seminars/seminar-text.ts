import type { Texts } from '../../language.ts';

/** The list of seminars and the page of each. */
export const seminarText = {
  front: { ja: 'トップ', en: 'Home', easy: 'はじめのページ' },
  title: { ja: 'セミナー', en: 'Seminars', easy: 'セミナー' },
  description: {
    ja: '事業者・団体のためのカスタマーハラスメント対策セミナーです。どなたが申し込めるか、席があるか、いつまでかがわかります。会員登録はいりません。',
    en: 'Seminars for businesses and organizations on customer harassment: who may come, whether there are seats, and until when. No account needed.',
    easy: '会社や店、団体のためのセミナーです。カスハラ（客からのひどい言葉や行動）について学びます。だれが申し込めるか、席があるか、いつまでかがわかります。会員にならなくてもいいです。',
  },
  lead: {
    ja: '備え方と対応のしかたを学ぶ場です。1分ほどで申し込めます。会員登録はいりません。',
    en: 'Learn how to prepare and how to respond. Registering takes about a minute, without an account.',
    easy: 'カスハラ（客からのひどい言葉や行動）について学びます。準備のしかたと、起きたときにすることがわかります。1分くらいで申し込むことができます。会員にならなくてもいいです。',
  },
  upcoming: { ja: 'これからのセミナー', en: 'Coming up', easy: 'これからのセミナー' },
  noneUpcoming: {
    ja: 'いま、お知らせできる日程はありません。決まったら、このページにのせます。',
    en: 'No dates to announce now. They appear on this page once they are set.',
    easy: '今、お知らせできる日はありません。決まったら、このページに書きます。',
  },
  past: {
    ja: 'これまでのセミナーと録画',
    en: 'Past seminars and recordings',
    easy: '終わったセミナーと録画',
  },
  nonePast: { ja: 'まだありません。', en: 'None yet.', easy: 'まだありません。' },
  single: { ja: '単独の回', en: 'Single seminars', easy: '1回だけのセミナー' },
  titlesInJapanese: {
    ja: '',
    en: 'Titles that are not in English yet are shown in Japanese.',
    easy: 'やさしい日本語の名前がまだないセミナーは、ふつうの日本語の名前を出しています。',
  },
  inJapanese: {
    ja: '',
    en: 'What the office has not written in English yet is shown in Japanese.',
    easy: 'まだやさしい日本語がないところは、ふつうの日本語で書いてあります。',
  },
  inSeries: {
    ja: (count: number) => `全${count}回`,
    en: (count: number) => (count === 1 ? '1 session' : `${count} sessions`),
    easy: (count: number) => `全部で${count}回`,
  },
  seriesRest: { ja: 'このシリーズの日程', en: 'Dates of this series', easy: 'このシリーズの日' },
  thisOne: { ja: 'この回', en: 'this one', easy: 'この回' },
  feed: { ja: '予定表に登録する', en: 'In your calendar', easy: 'カレンダーに入れる' },
  feedMeans: {
    ja: 'すべての公開セミナーの日程を、お使いの予定表に取り込めます。日程が変わると、予定表も変わります。',
    en: 'Subscribe to all public seminars. When a date changes, your calendar follows.',
    easy: '公開しているすべてのセミナーの日を、あなたのカレンダーに入れることができます。日が変わると、カレンダーも変わります。',
  },
  feedAll: {
    ja: 'すべての日程を予定表に登録する',
    en: 'Subscribe to all dates',
    easy: 'すべての日をカレンダーに入れる',
  },
  feedSubscribe: {
    ja: '予定表アプリで購読する',
    en: 'Subscribe in a calendar app',
    easy: 'カレンダーのアプリで受け取る',
  },
  feedFile: {
    ja: '日程のファイル（.ics）を受け取る',
    en: 'Download all dates (.ics)',
    easy: 'すべての日のファイル（.ics）をもらう',
  },
  allSeminars: { ja: 'すべてのセミナーを見る', en: 'All seminars', easy: 'すべてのセミナーを見る' },
  byOthers: { ja: '外部主催', en: 'Held by others', easy: 'ほかのところのセミナー' },
  byOthersMeans: {
    ja: (name: string) => `主催は${name}です。この窓口の催しではありません。`,
    en: (name: string) => `Held by ${name}, not by this office.`,
    easy: (name: string) => `${name}がするセミナーです。この窓口のセミナーではありません。`,
  },

  themes: { ja: '話す順番', en: 'What is covered', easy: '話す順番' },
  facts: { ja: 'ご案内', en: 'Details', easy: 'くわしいこと' },
  panelists: { ja: '講師', en: 'Speakers', easy: '講師（話す人）' },
  audience: { ja: '対象', en: 'For whom', easy: 'だれのためのセミナーか' },
  fee: { ja: '費用', en: 'Fee', easy: 'お金' },
  yen: {
    ja: (yen: string) => `${yen}円`,
    en: (yen: string) => `${yen} yen`,
    easy: (yen: string) => `${yen}円`,
  },
  ways: { ja: '参加の方法', en: 'Ways to take part', easy: '参加の方法' },
  capacity: {
    ja: (seats: string) => `定員${seats}人`,
    en: (seats: string) => `${seats} seats`,
    easy: (seats: string) => `${seats}人まで`,
  },
  venue: { ja: '会場', en: 'Venue', easy: '会場' },
  access: { ja: '行き方', en: 'Getting there', easy: '行き方' },
  accessibility: { ja: '設備と配慮', en: 'Accessibility', easy: '会場の設備と手伝い' },
  languages: { ja: '言語と配慮', en: 'Language and support', easy: '言葉（手話や字幕など）' },
  organiser: { ja: '主催', en: 'Organiser', easy: 'セミナーをするところ' },
  recording: { ja: '録画・録音', en: 'Recording', easy: '録画・録音' },
  window: { ja: '申込みの期間', en: 'Registration', easy: '申し込むことができるとき' },
  windowSpan: {
    ja: (from: string, until: string) => `${from}から\n${until}まで`,
    en: (from: string, until: string) => `From ${from}\nuntil ${until}`,
    easy: (from: string, until: string) => `${from}から\n${until}まで`,
  },
  press: { ja: '報道関係の方', en: 'For the press', easy: '新聞やテレビなどの人へ' },

  apply: { ja: '申し込む', en: 'Register', easy: '申し込む' },
  deadline: { ja: '締切', en: 'Register by', easy: 'いつまで' },
  deadlineTime: {
    ja: (time: string) => `${time}まで受け付けます。`,
    en: (time: string) => `until ${time}`,
    easy: (time: string) => `${time}まで申し込むことができます。`,
  },
  opens: { ja: '受付の開始', en: 'Registration opens', easy: '申し込みが始まる日' },
  opensTime: {
    ja: (time: string) => `${time}に始まります。`,
    en: (time: string) => `at ${time}`,
    easy: (time: string) => `${time}に始まります。`,
  },
  seats: { ja: '席', en: 'Seats', easy: '席' },
  promise: { ja: '約束していただくこと', en: 'What we ask of you', easy: '約束してほしいこと' },
  goRegister: { ja: '申し込みへ進む', en: 'Register', easy: '申し込みへ進む' },
  goWait: { ja: 'キャンセル待ちに進む', en: 'Join the waiting list', easy: '席が空くのを待つ申し込みへ進む' },
  calendarFile: {
    ja: '予定表に入れる（.ics）',
    en: 'Add to calendar (.ics)',
    easy: 'カレンダーに入れる（.ics）',
  },
  applyMeans: {
    ja: '1分ほどで終わります。会員登録はいりません。申し込むとすぐに、入り方と予定表の登録をメールで送ります。変更や取り消しは、ご自分でできます。',
    en: 'About a minute, without an account. The way in and a calendar entry come by mail at once. You can change or cancel by yourself.',
    easy: '1分くらいで終わります。会員にならなくてもいいです。申し込むとすぐに、入り方とカレンダーの予定をメールで送ります。変えることや取り消すことは、自分でできます。',
  },
  applyMeansApproval: {
    ja: 'この回は、内容を確認してからご案内します。結果はメールでお知らせします。',
    en: 'For this one the office looks at each registration first and writes to you.',
    easy: 'この回は、窓口が申し込みの内容を確かめます。そのあと、結果をメールで知らせます。',
  },
  registered: {
    ja: '申し込んだ人は、届いたメールのリンクから、入り方・変更・取り消しができます。',
    en: 'Registered already? The link in your mail leads to the way in, changes and cancelling.',
    easy: '申し込んだ人は、届いたメールのリンクを開いてください。入り方を見ることができます。変えることや取り消すこともできます。',
  },

  waits: {
    ja: '満席です。空席が出たら、待っている人に順番にメールでご案内します。',
    en: 'All seats are taken. When one becomes free, it is offered by mail to whoever waits, in turn.',
    easy: '空いている席はありません。席が空いたら、待っている人に順番にメールで知らせます。',
  },
  fullMeans: {
    ja: '満席です。この回にはキャンセル待ちがありません。',
    en: 'All seats are taken, and there is no waiting list.',
    easy: '空いている席はありません。この回は、席が空くのを待つことができません。',
  },
  closedMeans: {
    ja: '申込みの受付は終わりました。',
    en: 'Registration is closed.',
    easy: '申し込みは終わりました。',
  },
  cancelled: {
    ja: 'このセミナーは中止になりました',
    en: 'This seminar was cancelled',
    easy: 'このセミナーは中止です（しません）',
  },
  postponed: {
    ja: 'このセミナーは延期になりました。新しい日程は決まっていません',
    en: 'This seminar is postponed, without a new date yet',
    easy: 'このセミナーは日を変えます。新しい日は決まっていません',
  },
  wasPlanned: { ja: 'はじめの予定', en: 'Was planned for', easy: 'はじめの予定' },
  tellsRegistrants: {
    ja: '申し込んだ人には、メールでお知らせしています。',
    en: 'Everybody registered has been told by mail.',
    easy: '申し込んだ人には、メールで知らせています。',
  },

  archive: { ja: '録画', en: 'Recording', easy: '録画' },
  archivePreparing: { ja: '準備中', en: 'In preparation', easy: '準備をしています' },
  archiveFrom: {
    ja: (when: string) => `${when}から公開します。`,
    en: (when: string) => `Available from ${when}.`,
    easy: (when: string) => `${when}から見ることができます。`,
  },
  archiveUndecided: {
    ja: '公開の日が決まったら、申し込んだ人にメールでお知らせします。',
    en: 'Once the date is set, everybody registered is told by mail.',
    easy: '録画を見ることができる日が決まったら、申し込んだ人にメールで知らせます。',
  },
  archiveOpen: { ja: '録画を見る', en: 'Watch the recording', easy: '録画を見る' },
  recordingTitle: {
    ja: (title: string) => `録画：${title}`,
    en: (title: string) => `Recording: ${title}`,
    easy: (title: string) => `録画：${title}`,
  },
  recordingBack: { ja: '戻る', en: 'Back', easy: 'もどる' },
  recordingNoPlayer: {
    ja: 'この端末では再生できないようです。ファイルを保存して、ほかのソフトで開いてください。',
    en: 'It seems this device cannot play it. Save the file and open it with another program.',
    easy: 'ここでは、録画を見ることができません。ファイルを保存して、ほかのアプリで開いてください。',
  },
  recordingFile: {
    ja: '録画のファイルを開く',
    en: 'Open the file of the recording',
    easy: '録画のファイルを開く',
  },
  captionsTrack: { ja: '字幕', en: 'Captions', easy: '字幕（文字で読む）' },
  archiveUntil: {
    ja: (when: string) => `${when}まで見られます。`,
    en: (when: string) => `Available until ${when}.`,
    easy: (when: string) => `${when}まで見ることができます。`,
  },
  archiveForRegistrants: {
    ja: '申し込んだ人が見られます。届いたメールのリンクから開いてください。',
    en: 'For those who registered: please open it by the link in your mail.',
    easy: '申し込んだ人が見ることができます。届いたメールのリンクから開いてください。',
  },
  archiveOver: {
    ja: '録画の公開は終わりました。',
    en: 'The recording is no longer available.',
    easy: '録画は、もう見ることができません。',
  },
  captions: { ja: '字幕があります。', en: 'With captions.', easy: '字幕（画面の文字）があります。' },
  noCaptions: { ja: '字幕はありません。', en: 'Without captions.', easy: '字幕（画面の文字）はありません。' },
  transcript: { ja: '書き起こしを読む', en: 'Read the transcript', easy: '話したことを文で読む' },
} satisfies Texts;

/** Where a seminar stands, in words. */
export const stateText = {
  cancelled: { ja: '中止', en: 'Cancelled', easy: '中止（しません）' },
  postponed: { ja: '延期（日程未定）', en: 'Postponed', easy: '日を変えます（新しい日は決まっていません）' },
  now: { ja: '開催中', en: 'Taking place now', easy: '今、しています' },
  over: { ja: '終わりました', en: 'Over', easy: '終わりました' },
  recording: { ja: '録画あり', en: 'Recording', easy: '録画があります' },
  preparing: { ja: '録画は準備中', en: 'Recording in preparation', easy: '録画を準備しています' },
  closed: { ja: '受付は終わりました', en: 'Registration closed', easy: '申し込みは終わりました' },
  free: { ja: '空きがあります', en: 'Seats available', easy: '席が空いています' },
  few: { ja: '残りわずか', en: 'Few seats left', easy: '空いている席は少しです' },
  waiting_list: {
    ja: '満席・キャンセル待ちできます',
    en: 'Full, waiting list open',
    easy: '空いている席はありません・空くのを待てます',
  },
  full: { ja: '満席', en: 'Full', easy: '空いている席はありません' },
  opensOn: {
    ja: (day: string) => `${day}に受付開始`,
    en: (day: string) => `Opens ${day}`,
    easy: (day: string) => `${day}に申し込みが始まります`,
  },
  closesOn: {
    ja: (day: string) => `${day}締切`,
    en: (day: string) => `register by ${day}`,
    easy: (day: string) => `${day}まで申し込めます`,
  },
} satisfies Texts;
