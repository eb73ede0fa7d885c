import type { Texts } from '../../language.ts';

/** The personal way in, and everything it may have to say instead. */
export const joinText = {
  pageTitle: { ja: 'セミナーの入り口', en: 'Your way in' },
  opens: { ja: '入れるようになるのは', en: 'You can go in from' },
  starts: { ja: 'セミナーの日', en: 'The seminar' },
  too_early: { ja: '入り口は、まだ開いていません', en: 'Not open yet' },
  tooEarlyMeans: {
    ja: '時刻になったら、このページを開いてください。始まる30分前から入れます。',
    en: 'Please open this page at that time: you can go in from 30 minutes before the start.',
  },
  linkReady: { ja: 'あなた専用の入り口は、用意できています。', en: 'Your own way in is ready.' },
  linkLater: {
    ja: 'あなた専用の入り口を準備しています。当日までに用意できます。',
    en: 'Your own way in is being prepared and will be ready in time.',
  },
  preparing: { ja: '入り口を準備しています', en: 'Your way in is being prepared' },
  preparingMeans: {
    ja: '用意ができしだい、ここにボタンが出ます。もう一度申し込む必要はありません。',
    en: 'A button appears here as soon as it is ready. There is no need to register again.',
  },
  open: { ja: '入れます', en: 'You can go in' },
  enter: { ja: 'セミナーに入る', en: 'Go in' },
  zoomMeans: {
    ja: 'Zoomが開きます。アプリがなくても、ブラウザで参加できます。',
    en: 'Zoom opens. You can take part in the browser, without the app.',
  },
  linkMeans: { ja: 'オンラインの会場が、別のサイトで開きます。', en: 'The room opens on another site.' },
  replaced: {
    ja: 'はじめの予定とは別の入り口に変わりました。このボタンから入れば、正しいところにつながります。',
    en: 'The office has changed where the seminar takes place. This button leads to the right place.',
  },
  over: { ja: 'セミナーは終わりました', en: 'The seminar is over' },
  overMeans: {
    ja: '証明書・アンケート・録画は、メールにある「お申込みの内容」のページで受け取れます。',
    en: 'Certificate, survey and recording are on the page of your registration, which your mails lead to.',
  },
  no_seat: { ja: 'この入り口は使えません', en: 'This way in cannot be used' },
  noSeatMeans: {
    ja: 'お席がないか、お申込みが取り消されています。いちばん新しいメールをご覧ください。',
    en: 'There is no seat, or the registration was cancelled. Please see your latest mail.',
  },
  postponed: { ja: 'セミナーは延期になりました', en: 'The seminar is postponed' },
  cancelled: { ja: 'セミナーは中止になりました', en: 'The seminar was cancelled' },
  in_hall: { ja: '会場での参加です', en: 'You take part at the venue' },
  inHallMeans: {
    ja: '会場の受付で、メールにある「お申込みの内容」のページの二次元コードをお見せください。',
    en: 'At the venue, show the QR code on the page of your registration, which your mails lead to.',
  },
  rule: { ja: '約束していただくこと', en: 'What we ask of you' },
  lookAgain: { ja: 'いまの様子を見る', en: 'Look again' },
  seminar: { ja: 'セミナーのページへ', en: 'To the page of the seminar' },
  help: {
    ja: (address: string) => `入れないときは、${address} にお知らせください。`,
    en: (address: string) => `If you cannot get in, write to ${address}.`,
  },
  deadLink: { ja: 'このリンクでは入れません', en: 'This link leads nowhere' },
  going: { ja: 'セミナーにつないでいます', en: 'Taking you to the seminar' },
  goingMeans: {
    ja: '自動で移らないときは、下のボタンを押してください。',
    en: 'If nothing happens, press the button below.',
  },
} satisfies Texts;
