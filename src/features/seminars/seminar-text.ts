import type { Texts } from '../../language.ts';

/** The list of seminars and the page of each. */
export const seminarText = {
  front: { ja: 'トップ', en: 'Home' },
  title: { ja: 'セミナー', en: 'Seminars' },
  description: {
    ja: '事業者・団体のためのカスタマーハラスメント対策セミナーです。どなたが申し込めるか、席があるか、いつまでかがわかります。会員登録はいりません。',
    en: 'Seminars for businesses and organizations on customer harassment: who may come, whether there are seats, and until when. No account needed.',
  },
  lead: {
    ja: '備え方と対応のしかたを学ぶ場です。1分ほどで申し込めます。会員登録はいりません。',
    en: 'Learn how to prepare and how to respond. Registering takes about a minute, without an account.',
  },
  upcoming: { ja: 'これからのセミナー', en: 'Coming up' },
  noneUpcoming: {
    ja: 'いま、お知らせできる日程はありません。決まったら、このページにのせます。',
    en: 'No dates to announce now. They appear on this page once they are set.',
  },
  past: { ja: 'これまでのセミナーと録画', en: 'Past seminars and recordings' },
  nonePast: { ja: 'まだありません。', en: 'None yet.' },
  single: { ja: '単独の回', en: 'Single seminars' },
  inSeries: {
    ja: (count: number) => `全${count}回`,
    en: (count: number) => (count === 1 ? '1 session' : `${count} sessions`),
  },
  seriesRest: { ja: 'このシリーズの日程', en: 'Dates of this series' },
  thisOne: { ja: 'この回', en: 'this one' },
  feed: { ja: '予定表に登録する', en: 'In your calendar' },
  feedMeans: {
    ja: 'すべての公開セミナーの日程を、お使いの予定表に取り込めます。日程が変わると、予定表も変わります。',
    en: 'Subscribe to all public seminars. When a date changes, your calendar follows.',
  },
  feedAll: { ja: 'すべての日程を予定表に登録する', en: 'Subscribe to all dates' },
  feedSubscribe: { ja: '予定表アプリで購読する', en: 'Subscribe in a calendar app' },
  feedFile: { ja: '日程のファイル（.ics）を受け取る', en: 'Download all dates (.ics)' },
  allSeminars: { ja: 'すべてのセミナーを見る', en: 'All seminars' },
  byOthers: { ja: '外部主催', en: 'Held by others' },
  byOthersMeans: {
    ja: (name: string) => `主催は${name}です。この窓口の催しではありません。`,
    en: (name: string) => `Held by ${name}, not by this office.`,
  },

  themes: { ja: '話す順番', en: 'What is covered' },
  facts: { ja: 'ご案内', en: 'Details' },
  panelists: { ja: '講師', en: 'Speakers' },
  audience: { ja: '対象', en: 'For whom' },
  fee: { ja: '費用', en: 'Fee' },
  yen: { ja: (yen: string) => `${yen}円`, en: (yen: string) => `${yen} yen` },
  ways: { ja: '参加の方法', en: 'Ways to take part' },
  capacity: { ja: (seats: string) => `定員${seats}人`, en: (seats: string) => `${seats} seats` },
  venue: { ja: '会場', en: 'Venue' },
  access: { ja: '行き方', en: 'Getting there' },
  accessibility: { ja: '設備と配慮', en: 'Accessibility' },
  languages: { ja: '言語と配慮', en: 'Language and support' },
  organiser: { ja: '主催', en: 'Organiser' },
  recording: { ja: '録画・録音', en: 'Recording' },
  window: { ja: '申込みの期間', en: 'Registration' },
  windowSpan: {
    ja: (from: string, until: string) => `${from}から\n${until}まで`,
    en: (from: string, until: string) => `From ${from}\nuntil ${until}`,
  },
  press: { ja: '報道関係の方', en: 'For the press' },

  apply: { ja: '申し込む', en: 'Register' },
  deadline: { ja: '締切', en: 'Register by' },
  deadlineTime: {
    ja: (time: string) => `${time}まで受け付けます。`,
    en: (time: string) => `until ${time}`,
  },
  opens: { ja: '受付の開始', en: 'Registration opens' },
  opensTime: { ja: (time: string) => `${time}に始まります。`, en: (time: string) => `at ${time}` },
  seats: { ja: '席', en: 'Seats' },
  promise: { ja: '約束していただくこと', en: 'What we ask of you' },
  goRegister: { ja: '申し込みへ進む', en: 'Register' },
  goWait: { ja: 'キャンセル待ちに進む', en: 'Join the waiting list' },
  calendarFile: { ja: '予定表に入れる（.ics）', en: 'Add to calendar (.ics)' },
  applyMeans: {
    ja: '1分ほどで終わります。会員登録はいりません。申し込むとすぐに、入り方と予定表の登録をメールで送ります。変更や取り消しは、ご自分でできます。',
    en: 'About a minute, without an account. The way in and a calendar entry come by mail at once. You can change or cancel by yourself.',
  },
  applyMeansApproval: {
    ja: 'この回は、内容を確認してからご案内します。結果はメールでお知らせします。',
    en: 'For this one the office looks at each registration first and writes to you.',
  },
  registered: {
    ja: '申し込んだ人は、届いたメールのリンクから、入り方・変更・取り消しができます。',
    en: 'Registered already? The link in your mail leads to the way in, changes and cancelling.',
  },

  waits: {
    ja: '満席です。空席が出たら、待っている人に順番にメールでご案内します。',
    en: 'All seats are taken. When one becomes free, it is offered by mail to whoever waits, in turn.',
  },
  fullMeans: {
    ja: '満席です。この回にはキャンセル待ちがありません。',
    en: 'All seats are taken, and there is no waiting list.',
  },
  closedMeans: { ja: '申込みの受付は終わりました。', en: 'Registration is closed.' },
  cancelled: { ja: 'このセミナーは中止になりました', en: 'This seminar was cancelled' },
  postponed: {
    ja: 'このセミナーは延期になりました。新しい日程は決まっていません',
    en: 'This seminar is postponed, without a new date yet',
  },
  wasPlanned: { ja: 'はじめの予定', en: 'Was planned for' },
  tellsRegistrants: {
    ja: '申し込んだ人には、メールでお知らせしています。',
    en: 'Everybody registered has been told by mail.',
  },

  archive: { ja: '録画', en: 'Recording' },
  archivePreparing: { ja: '準備中', en: 'In preparation' },
  archiveFrom: {
    ja: (when: string) => `${when}から公開します。`,
    en: (when: string) => `Available from ${when}.`,
  },
  archiveUndecided: {
    ja: '公開の日が決まったら、申し込んだ人にメールでお知らせします。',
    en: 'Once the date is set, everybody registered is told by mail.',
  },
  archiveOpen: { ja: '録画を見る', en: 'Watch the recording' },
  recordingTitle: {
    ja: (title: string) => `録画：${title}`,
    en: (title: string) => `Recording: ${title}`,
  },
  recordingBack: { ja: '戻る', en: 'Back' },
  recordingNoPlayer: {
    ja: 'この端末では再生できないようです。ファイルを保存して、ほかのソフトで開いてください。',
    en: 'It seems this device cannot play it. Save the file and open it with another program.',
  },
  recordingFile: { ja: '録画のファイルを開く', en: 'Open the file of the recording' },
  captionsTrack: { ja: '字幕', en: 'Captions' },
  archiveUntil: {
    ja: (when: string) => `${when}まで見られます。`,
    en: (when: string) => `Available until ${when}.`,
  },
  archiveForRegistrants: {
    ja: '申し込んだ人が見られます。届いたメールのリンクから開いてください。',
    en: 'For those who registered: please open it by the link in your mail.',
  },
  archiveOver: { ja: '録画の公開は終わりました。', en: 'The recording is no longer available.' },
  captions: { ja: '字幕があります。', en: 'With captions.' },
  noCaptions: { ja: '字幕はありません。', en: 'Without captions.' },
  transcript: { ja: '書き起こしを読む', en: 'Read the transcript' },
} satisfies Texts;

/** Where a seminar stands, in words. */
export const stateText = {
  cancelled: { ja: '中止', en: 'Cancelled' },
  postponed: { ja: '延期（日程未定）', en: 'Postponed' },
  now: { ja: '開催中', en: 'Taking place now' },
  over: { ja: '終わりました', en: 'Over' },
  recording: { ja: '録画あり', en: 'Recording' },
  preparing: { ja: '録画は準備中', en: 'Recording in preparation' },
  closed: { ja: '受付は終わりました', en: 'Registration closed' },
  free: { ja: '空きがあります', en: 'Seats available' },
  few: { ja: '残りわずか', en: 'Few seats left' },
  waiting_list: { ja: '満席・キャンセル待ちできます', en: 'Full, waiting list open' },
  full: { ja: '満席', en: 'Full' },
  opensOn: { ja: (day: string) => `${day}に受付開始`, en: (day: string) => `Opens ${day}` },
  closesOn: { ja: (day: string) => `${day}締切`, en: (day: string) => `register by ${day}` },
} satisfies Texts;
