import type { StaffTexts } from '../../language.ts';

/** On the day and after: the door, who was there, the recording, the survey. */
export const dayText = {
  checkIn: { ja: '会場の受付', en: 'Check-in' },
  here: { ja: '受付済み', en: 'Here' },
  countOf: {
    ja: (count: number, all: number) => `受付済み ${count}／${all}人`,
    en: (count: number, all: number) => `${count} of ${all} here`,
  },
  scan: { ja: '二次元コードを読み取る', en: 'Scan a code' },
  stopScan: { ja: '読み取りをやめる', en: 'Stop scanning' },
  noCamera: {
    ja: 'カメラを使えません。番号か名前で探してください。',
    en: 'The camera cannot be used. Search by number or name.',
  },
  aim: { ja: 'コードを枠の中に写してください。', en: 'Hold the code in front of the camera.' },
  find: { ja: '受付番号か、お名前', en: 'Ticket number, or name' },
  findAct: { ja: '探す', en: 'Search' },
  take: { ja: '受け付ける', en: 'Check in' },
  taken: {
    ja: (name: string) => `${name} 様を受け付けました。`,
    en: (name: string) => `${name} is checked in.`,
  },
  already: {
    ja: (name: string) => `${name} 様は、すでに受付済みです。`,
    en: (name: string) => `${name} was checked in already.`,
  },
  notSent: {
    ja: (count: string) =>
      `つながらないため、${count}件をこの端末に残しています。つながると自動で送ります。この画面は閉じないでください。`,
    en: (count: string) =>
      `No connection: ${count} kept on this device. They are sent as soon as there is one. Keep this page open.`,
  },
  signInAgain: {
    ja: 'サインインの時間が切れました。別のタブでサインインしてください。残した受付は、そのあと自動で送ります。',
    en: 'You were signed out. Sign in again in another tab; what is kept is sent afterwards.',
  },
  kept: {
    ja: (name: string) => `${name} 様：端末に残しました。`,
    en: (name: string) => `${name}: kept on this device.`,
  },
  notYetSent: { ja: 'まだ送っていません', en: 'Not sent yet' },
  all: { ja: 'すべて見る', en: 'Show all' },
  none: {
    ja: '見つかりません。申込みの状態も確かめてください。',
    en: 'Nobody found. Check the registrants as well.',
  },
  people: { ja: '席のある人', en: 'People with a seat' },
  print: { ja: '名簿を印刷する', en: 'Print the list' },
  online: { ja: 'オンラインで申込み', en: 'registered for online' },
  attendance: { ja: '参加の記録', en: 'Attendance' },
  attendanceMeans: {
    ja: '会場の受付とZoomの記録を、一人ずつ合わせています。会場で受け付けた人と、オンラインで半分以上いた人を「参加した」とし、受講証明を渡せます。',
    en: 'The door and Zoom, put together for each person. Whoever was checked in, or was online for half of it, came and may have a certificate.',
  },
  seated: { ja: '席のあった人', en: 'With a seat' },
  came: { ja: '参加した', en: 'Came' },
  cameToHall: { ja: '会場', en: 'At the venue' },
  wereOnline: { ja: 'オンライン', en: 'Online' },
  certificates: { ja: '受講証明', en: 'Certificates' },
  byHand: { ja: '手で直す', en: 'Set by hand' },
  presences: {
    ja: (presence: string) =>
      ({ hall: '会場で参加した', online: 'オンラインで参加した', none: '参加していない' })[presence] ??
      presence,
    en: (presence: string) =>
      ({ hall: 'Was at the venue', online: 'Was online', none: 'Did not come' })[presence] ?? presence,
  },
  toConclude: {
    ja: '記録が合っていたら、概要の画面で「開催済み」にします',
    en: 'If this is right, conclude the seminar on its overview',
  },
  archive: { ja: '録画の公開', en: 'The recording' },
  archiveStates: {
    ja: (state: string) =>
      ({
        none: 'まだ決めていません。申込者には「準備中」と見えます。',
        preparing: '公開を待っています。',
        open: '公開中です。',
        over: '公開を終えました。',
      })[state] ?? state,
    en: (state: string) =>
      ({
        none: 'Not decided yet. Registrants read “in preparation”.',
        preparing: 'Waiting for its date.',
        open: 'Open now.',
        over: 'No longer open.',
      })[state] ?? state,
  },
  archiveUrl: { ja: '録画のアドレス', en: 'Address of the recording' },
  archiveUrlSupport: {
    ja: 'https:// で始まる、見る人が開けるアドレスです。上でファイルをアップロードすれば、要りません。',
    en: 'Starts with https:// and opens for those who may see it. Not needed if the file is uploaded above.',
  },
  archiveUrlNotNeeded: {
    ja: '録画のファイルがあるので、空けておけます。',
    en: 'Can be left empty: the recording’s file is shown.',
  },
  transcriptUrl: { ja: '書き起こしのアドレス', en: 'Address of the transcript' },
  captions: { ja: '録画に字幕がある', en: 'The recording has captions' },
  forWhom: { ja: '見られる人', en: 'Who may see it' },
  whom: {
    ja: (whom: string) => ({ registrants: '席のあった人だけ', everybody: 'だれでも' })[whom] ?? whom,
    en: (whom: string) => ({ registrants: 'Those who had a seat', everybody: 'Everybody' })[whom] ?? whom,
  },
  archiveOpens: { ja: '公開を始める', en: 'Opens' },
  archiveCloses: { ja: '公開を終える', en: 'Closes' },
  archiveClosesSupport: { ja: '空けておくと、終わりを決めません。', en: 'Left empty, it stays open.' },
  archiveMails: {
    ja: (count: number) =>
      `公開が始まると、席のあった${count}人に一度だけメールで知らせます。欠席した人にも届きます。`,
    en: (count: number) =>
      `When it opens, the ${count} people who had a seat get one mail, also those who did not come.`,
  },
  saveArchive: { ja: 'この内容で決める', en: 'Decide this' },
  archiveDone: { ja: '録画の公開を決めました。', en: 'The recording was decided on.' },
  survey: { ja: 'アンケートの結果', en: 'Survey' },
  answered: {
    ja: (count: number) => `${count}人が答えました。名前は出ません。`,
    en: (count: number) =>
      count === 1 ? '1 person answered.' : `${count} people answered. No names are shown.`,
  },
  noSurvey: {
    ja: 'アンケートの質問がありません。計画に書くと、終わったあとに送れます。',
    en: 'There are no questions. They are written in the plan.',
  },
  choice: { ja: '選択肢', en: 'Choice' },
  answers: { ja: '答えた人', en: 'Answers' },
  noWords: { ja: '書かれた答えはありません。', en: 'Nothing was written.' },
} satisfies StaffTexts;
