import { forStaff, type Sentence } from '#api/core/language.ts';

/** One sentence for a wrong e-mail address, a wrong password, and somebody who left. */
export const wrongSignIn: Sentence = forStaff({
  ja: 'メールアドレスまたはパスワードが違います。',
  en: 'The e-mail address or the password is not right.',
});

export const tooManyTries: Sentence = forStaff({
  ja: 'サインインの失敗が続いたため、しばらく受け付けていません。',
  en: 'Signing in failed several times, so there is a wait now.',
});

export const wrongCode: Sentence = forStaff({
  ja: '確認コードが違います。認証アプリに今表示されている6桁の数字を入力してください。',
  en: 'The code is not right. Please enter the six digits your authenticator app shows now.',
});

export const usedCode: Sentence = forStaff({
  ja: 'この確認コードは、すでに使われています。次のコードが表示されるまで、30秒ほどお待ちください。',
  en: 'This code was used already. Please wait up to 30 seconds for the next one.',
});

export const signInAgain: Sentence = forStaff({
  ja: 'サインインの時間が切れました。もう一度、メールアドレスとパスワードから始めてください。',
  en: 'This sign-in has run out. Please start again with your e-mail address and password.',
});

export const secondFactorStands: Sentence = forStaff({
  ja: '二段階認証は、すでに設定されています。端末を替えるときは、管理者に再設定を依頼してください。',
  en: 'Your second factor is set up already. To use another device, please ask an administrator for a reset.',
});

export const linkGone: Sentence = forStaff({
  ja: 'この設定用リンクは、使用済みか、期限が切れています。管理者に新しいリンクを依頼してください。',
  en: 'This set-up link was used or has run out. Please ask an administrator for a new one.',
});

export const wrongCurrentPassword: Sentence = forStaff({
  ja: '今のパスワードが違います。',
  en: 'The current password is not right.',
});

export const lastAdministrator: Sentence = forStaff({
  ja: '管理者がいなくなるため、変更できません。先に、別の人を管理者にしてください。',
  en: 'There would be no administrator left. Please make somebody else administrator first.',
});

export const emailTaken: Sentence = forStaff({
  ja: 'このメールアドレスの職員は、すでに登録されています。',
  en: 'Somebody with this e-mail address is registered already.',
});
