import type { StaffTexts } from '../../language.ts';

/** The outbox, as the desk sees it: never the text of a mail, and the address only masked. */
export const mailsText = {
  title: { ja: 'メール', en: 'Mail' },
  lead: {
    ja: '本文は封をしてあり、ここでは開けません。確かなのは、相手のサーバーの返事だけです。',
    en: 'The texts are sealed and not opened here. Certain is only what the receiving server answered.',
  },
  show: { ja: '状態', en: 'State' },
  every: { ja: 'すべて', en: 'All' },
  act: { ja: 'この状態を見る', en: 'Show these' },
  states: {
    ja: (state: string) =>
      ({
        waiting: '送るのを待っている',
        accepted: '相手のサーバーが受け取った',
        deferred: '送り直しを待っている',
        refused: '受け取られなかった',
        bounced: '戻ってきた',
        undelivered: '届かず、送り直してもいない',
      })[state] ?? state,
    en: (state: string) =>
      ({
        waiting: 'Waiting to be sent',
        accepted: 'Accepted by the server',
        deferred: 'Waiting to be tried again',
        refused: 'Refused',
        bounced: 'Bounced',
        undelivered: 'Not delivered, not sent again',
      })[state] ?? state,
  },
  purposes: {
    ja: (purpose: string) =>
      ({
        received: '受付の確認',
        answered: '回答の知らせ',
        asked: 'おたずねの知らせ',
        promise_moved: '新しい期日の知らせ',
        closed: '終わりの知らせ',
        withdrawn: '取り下げの確認',
        staff_soon: '職員への知らせ：期日が近い',
        staff_overdue: '職員への知らせ：期日を過ぎた',
      })[purpose] ?? purpose,
    en: (purpose: string) =>
      ({
        received: 'Confirmation of receipt',
        answered: 'There is an answer',
        asked: 'We ask something',
        promise_moved: 'A new date',
        closed: 'Closed',
        withdrawn: 'Withdrawn',
        staff_soon: 'To staff: due soon',
        staff_overdue: 'To staff: overdue',
      })[purpose] ?? purpose,
  },
  none: { ja: 'この状態のメールはありません。', en: 'No mail in this state.' },
  made: { ja: '作った時', en: 'Made' },
  about: { ja: '何の知らせ', en: 'What about' },
  to: { ja: '宛先', en: 'To' },
  state: { ja: 'いまの状態', en: 'State now' },
  attempts: {
    ja: (count: number) => `${count}回送った`,
    en: (count: number) => (count === 1 ? 'tried once' : `tried ${count} times`),
  },
  nextTry: { ja: (when: string) => `次は${when}`, en: (when: string) => `next ${when}` },
  serverSaid: { ja: 'サーバーの返事', en: 'The server said' },
  handle: { ja: '送り直す・戻りを書く', en: 'Send again, note a bounce' },
  copy: { ja: 'もう一度送る', en: 'Send it again' },
  copyMeans: {
    ja: '本人の連絡の決まりに合うときだけ送ります。',
    en: 'Only if the requester’s contact rules allow it.',
  },
  bounce: { ja: '戻ってきたと書く', en: 'Note that it bounced' },
  bounceMeans: {
    ja: '受け取られたあとに、届かなかったという知らせが来たときに使います。',
    en: 'When a notice of non-delivery came after the server had accepted it.',
  },
  bounceReason: { ja: '理由', en: 'Reason' },
  reasons: {
    ja: (reason: string) =>
      ({
        unknown_address: '宛先がない',
        mailbox_full: '受信箱がいっぱい',
        blocked: '受信を止められている',
        other: 'そのほか',
      })[reason] ?? reason,
    en: (reason: string) =>
      ({
        unknown_address: 'No such address',
        mailbox_full: 'Mailbox full',
        blocked: 'Blocked by the receiver',
        other: 'Other',
      })[reason] ?? reason,
  },
  older: { ja: '前のメールを見る', en: 'Older mails' },
  newest: { ja: '新しいメールへ戻る', en: 'Back to the newest' },
  done: {
    ja: (what: string) =>
      ({ copy: 'もう一度送る用意をしました。', bounce: '戻ってきたことを書きました。' })[what] ?? '',
    en: (what: string) =>
      ({ copy: 'It will be sent again.', bounce: 'The bounce was written down.' })[what] ?? '',
  },
} satisfies StaffTexts;
