import type { Texts } from '../../language.ts';

/** The personal way in, and everything it may have to say instead. */
export const joinText = {
  pageTitle: { ja: 'セミナーの入り口', en: 'Your way in', easy: 'セミナーの入り口' },
  opens: { ja: '入れるようになるのは', en: 'You can go in from', easy: 'このときから入ることができます' },
  starts: { ja: 'セミナーの日', en: 'The seminar', easy: 'セミナーの日' },
  too_early: { ja: '入り口は、まだ開いていません', en: 'Not open yet', easy: '入り口は、まだ開いていません' },
  tooEarlyMeans: {
    ja: '時刻になったら、このページを開いてください。始まる30分前から入れます。',
    en: 'Please open this page at that time: you can go in from 30 minutes before the start.',
    easy: 'このときになったら、このページを開いてください。始まる30分前から入ることができます。',
  },
  linkReady: {
    ja: 'あなた専用の入り口は、用意できています。',
    en: 'Your own way in is ready.',
    easy: 'あなただけの入り口は、用意できています。',
  },
  linkLater: {
    ja: 'あなた専用の入り口を準備しています。当日までに用意できます。',
    en: 'Your own way in is being prepared and will be ready in time.',
    easy: 'あなただけの入り口を準備しています。セミナーの日までに用意できます。',
  },
  preparing: {
    ja: '入り口を準備しています',
    en: 'Your way in is being prepared',
    easy: '入り口を準備しています',
  },
  preparingMeans: {
    ja: '用意ができしだい、ここにボタンが出ます。もう一度申し込む必要はありません。',
    en: 'A button appears here as soon as it is ready. There is no need to register again.',
    easy: '用意ができたら、すぐに、ここにボタンが出ます。もう一度申し込まなくていいです。',
  },
  open: { ja: '入れます', en: 'You can go in', easy: '入ることができます' },
  enter: { ja: 'セミナーに入る', en: 'Go in', easy: 'セミナーに入る' },
  zoomMeans: {
    ja: 'Zoomが開きます。アプリがなくても、ブラウザで参加できます。',
    en: 'Zoom opens. You can take part in the browser, without the app.',
    easy: 'Zoomが開きます。アプリがなくても、ブラウザ（インターネットを見るもの）で参加できます。',
  },
  linkMeans: {
    ja: 'オンラインの会場が、別のサイトで開きます。',
    en: 'The room opens on another site.',
    easy: 'オンラインの会場が、ほかのサイトで開きます。',
  },
  replaced: {
    ja: 'はじめの予定とは別の入り口に変わりました。このボタンから入れば、正しいところにつながります。',
    en: 'The office has changed where the seminar takes place. This button leads to the right place.',
    easy: '入り口が、はじめの予定から変わりました。このボタンから入ると、正しいところに行くことができます。',
  },
  over: { ja: 'セミナーは終わりました', en: 'The seminar is over', easy: 'セミナーは終わりました' },
  overMeans: {
    ja: '証明書・アンケート・録画は、メールにある「お申込みの内容」のページで受け取れます。',
    en: 'Certificate, survey and recording are on the page of your registration, which your mails lead to.',
    easy: '証明書・アンケート・録画は、「申し込みの内容」のページにあります。そのページのリンクは、メールにあります。',
  },
  no_seat: {
    ja: 'この入り口は使えません',
    en: 'This way in cannot be used',
    easy: 'この入り口は使うことができません',
  },
  noSeatMeans: {
    ja: 'お席がないか、お申込みが取り消されています。いちばん新しいメールをご覧ください。',
    en: 'There is no seat, or the registration was cancelled. Please see your latest mail.',
    easy: '席がないか、申し込みが取り消されています。いちばん新しいメールを見てください。',
  },
  postponed: {
    ja: 'セミナーは延期になりました',
    en: 'The seminar is postponed',
    easy: 'セミナーの日を変えます',
  },
  cancelled: {
    ja: 'セミナーは中止になりました',
    en: 'The seminar was cancelled',
    easy: 'セミナーは中止です（しません）',
  },
  in_hall: { ja: '会場での参加です', en: 'You take part at the venue', easy: '会場で参加します' },
  inHallMeans: {
    ja: '会場の受付で、メールにある「お申込みの内容」のページの二次元コードをお見せください。',
    en: 'At the venue, show the QR code on the page of your registration, which your mails lead to.',
    easy: '会場の受付で、「申し込みの内容」のページのQRコードを見せてください。そのページのリンクは、メールにあります。',
  },
  rule: { ja: '約束していただくこと', en: 'What we ask of you', easy: '約束してほしいこと' },
  lookAgain: { ja: 'いまの様子を見る', en: 'Look again', easy: '今の様子を見る' },
  seminar: { ja: 'セミナーのページへ', en: 'To the page of the seminar', easy: 'セミナーのページへ' },
  help: {
    ja: (address: string) => `入れないときは、${address} にお知らせください。`,
    en: (address: string) => `If you cannot get in, write to ${address}.`,
    easy: (address: string) => `入ることができないときは、${address} に知らせてください。`,
  },
  deadLink: {
    ja: 'このリンクでは入れません',
    en: 'This link leads nowhere',
    easy: 'このリンクでは入ることができません',
  },
  going: {
    ja: 'セミナーにつないでいます',
    en: 'Taking you to the seminar',
    easy: 'セミナーのページに移ります',
  },
  goingMeans: {
    ja: '自動で移らないときは、下のボタンを押してください。',
    en: 'If nothing happens, press the button below.',
    easy: '自動で移らないときは、下のボタンをおしてください。',
  },
} satisfies Texts;
