import type { Texts } from '../../language.ts';

/** The staff list of the administrator, and everybody's own account. */
export const peopleText = {
  staffTitle: { ja: '職員', en: 'Staff' },
  staffLead: {
    ja: '加えると、パスワードを決めるリンクが一度だけ出ます。本人に直接渡してください。',
    en: 'Adding somebody shows, once, a link with which they choose a password. Hand it to them yourself.',
  },
  name: { ja: '氏名', en: 'Name' },
  email: { ja: 'メールアドレス', en: 'E-mail address' },
  role: { ja: '役割', en: 'Role' },
  language: { ja: '言語', en: 'Language' },
  secondFactor: { ja: '認証アプリ', en: 'Authenticator app' },
  connected: { ja: 'つながっています', en: 'Connected' },
  notConnected: { ja: 'まだです', en: 'Not yet' },
  lastSeen: { ja: '最後に使った時', en: 'Last seen' },
  never: { ja: 'まだ使っていません', en: 'Never' },
  left: { ja: '離れました', en: 'Left' },
  yourself: { ja: 'あなた', en: 'You' },
  change: { ja: (name: string) => `${name} さんを変える`, en: (name: string) => `Change ${name}` },
  saveRole: { ja: 'この役割にする', en: 'Give this role' },
  reset: { ja: 'パスワードと認証アプリを作り直す', en: 'Set password and app up again' },
  resetMeans: {
    ja: '電話機やパスワードを失ったときに使います。すべての端末でサインアウトし、新しいリンクが一度だけ出ます。',
    en: 'For a lost phone or password. Signs them out everywhere and shows a new link, once.',
  },
  deactivate: { ja: 'この職員の利用を終える', en: 'End their place here' },
  deactivateMeans: {
    ja: 'すぐにサインアウトします。名前は記録に残ります。',
    en: 'Signs them out at once. Their name stays in the history.',
  },
  activate: { ja: 'もう一度使えるようにする', en: 'Let them in again' },
  add: { ja: '職員を加える', en: 'Add somebody' },
  addAct: { ja: '加えて、リンクを出す', en: 'Add, and show the link' },
  linkTitle: {
    ja: 'いま、一度だけ表示します。本人に渡してください',
    en: 'Shown once, now. Hand it to them',
  },
  linkUntil: {
    ja: (when: string) => `${when}まで、1回だけ開きます。`,
    en: (when: string) => `Opens once, until ${when}.`,
  },
  backToList: { ja: '職員の一覧へ', en: 'Back to the list' },
  accountTitle: { ja: '自分の設定', en: 'My account' },
  saveLanguage: { ja: 'この言語で使う', en: 'Use this language' },
  keys: { ja: 'キー操作', en: 'Keys' },
  keysOn: { ja: '1文字のキーで操作する', en: 'Act with single keys' },
  keysMeans: {
    ja: 'この端末だけの設定です。書いているあいだは働きません。',
    en: 'For this device only. Keys never act while you write.',
  },
  password: { ja: 'パスワードを変える', en: 'Change the password' },
  currentPassword: { ja: 'いまのパスワード', en: 'Current password' },
  newPassword: { ja: '新しいパスワード', en: 'New password' },
  savePassword: { ja: 'パスワードを変える', en: 'Change the password' },
  passwordMeans: {
    ja: '変えると、ほかの端末ではサインアウトします。',
    en: 'Signs you out on every other device.',
  },
  codes: { ja: '予備のコードを作り直す', en: 'New backup codes' },
  codesMeans: {
    ja: '前のコードは、どれも使えなくなります。',
    en: 'None of the old codes will work any more.',
  },
  sessions: { ja: 'サインインしている端末', en: 'Where you are signed in' },
  device: { ja: '端末', en: 'Device' },
  signedInAt: { ja: 'サインインした時', en: 'Signed in' },
  here: { ja: 'この端末', en: 'This device' },
  endSession: { ja: 'サインアウトさせる', en: 'Sign it out' },
  endOthers: { ja: 'ほかの端末をすべてサインアウトさせる', en: 'Sign out everywhere else' },
  done: {
    ja: (what: string) =>
      ({
        role: '役割を変えました。',
        deactivate: '利用を終えました。',
        activate: 'もう一度使えるようにしました。',
        language: '言語を変えました。',
        password: 'パスワードを変えました。ほかの端末はサインアウトしました。',
        session: '端末をサインアウトさせました。',
        sessions: 'ほかの端末をすべてサインアウトさせました。',
      })[what] ?? '',
    en: (what: string) =>
      ({
        role: 'The role was changed.',
        deactivate: 'Their place here has ended.',
        activate: 'They may sign in again.',
        language: 'The language was changed.',
        password: 'The password was changed. Other devices were signed out.',
        session: 'The device was signed out.',
        sessions: 'Every other device was signed out.',
      })[what] ?? '',
  },
} satisfies Texts;
