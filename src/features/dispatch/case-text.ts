import type { Said, Texts } from '../../language.ts';

/** The page of a case, as the organisation sees it. */
export const caseText = {
  pageTitle: { ja: '専門家派遣の状況', en: 'Your dispatch' },
  service: { ja: '専門家派遣', en: 'Dispatch of experts' },
  number: { ja: '受付番号', en: 'Receipt number' },
  to: { ja: (name: string) => `${name} 様`, en: (name: string) => name },
  leave: { ja: 'この端末から消して、閉じる', en: 'Forget this here and leave' },
  notDone: { ja: 'できませんでした', en: 'This was not possible' },
  print: { ja: '印刷する', en: 'Print' },
  road: { ja: 'これまでとこれから', en: 'What was and what comes' },
  application: { ja: '申請の内容', en: 'Your application' },
  wish: { ja: '相談したいこと', en: 'What you would like help with' },
  topics: { ja: '取り組みたいこと', en: 'Topics' },
  address: { ja: '所在地', en: 'Address' },
  declared: { ja: '申告したこと', en: 'Declared' },
  until: { ja: 'まで', en: 'at the latest' },

  contactBy: { ja: '面談の日程のご連絡は、この日まで', en: 'We contact you about the interview by' },
  contactMeans: {
    ja: (days: number) => `受付から${days}営業日以内のお約束です。`,
    en: (days: number) => `Our promise: within ${days} business days of the application.`,
  },
  decisionBy: { ja: '決定は、この日まで', en: 'The decision by' },
  decisionMeans: {
    ja: (days: number) => `面談の日から${days}営業日以内のお約束です。`,
    en: (days: number) => `Our promise: within ${days} business days of the interview.`,
  },
  decisionThen: { ja: 'この日に面談なら、決定は', en: 'With that interview, the decision by' },
  kept: { ja: '守った約束', en: 'A promise kept' },
  keptMeans: {
    ja: (due: string, day: string) => `ご連絡のお約束は${due}まで。${day}にご連絡しました。`,
    en: (due: string, day: string) => `We promised to contact you by ${due}, and did on ${day}.`,
  },
  overdue: { ja: 'お約束の日を過ぎています', en: 'The day we promised has passed' },
  overdueMeans: {
    ja: '遅れて申し訳ありません。担当者が、新しい日付と理由をお知らせします。',
    en: 'We are sorry to be late. We will tell you the new date and the reason.',
  },
  pausedSince: {
    ja: (day: string) => `${day}から止めています。再開するときに、新しい日付をお知らせします。`,
    en: (day: string) => `On hold since ${day}. When it goes on, you are told the new date.`,
  },
  told: { ja: 'お伝えした日付', en: 'Dates we told you' },
  toldLine: {
    ja: (day: string, due: string) => `${day}に、${due}までとお伝えしました。`,
    en: (day: string, due: string) => `On ${day} we told you ${due} at the latest.`,
  },
  toldInstead: {
    ja: (day: string, due: string, before: string) =>
      `${day}に、${before}までを${due}までに改めてお伝えしました。`,
    en: (day: string, due: string, before: string) =>
      `On ${day} we told you ${due} at the latest, in place of ${before}.`,
  },

  pickLead: {
    ja: '選ぶと、その場で決まります。予定表に入れられるファイルもお渡しします。',
    en: 'Your choice is settled at once, and you get an entry for your calendar.',
  },
  decisionOf: {
    ja: (day: string) => `決定は${day}まで`,
    en: (day: string) => `decision by ${day}`,
  },
  times: { ja: '面談の日時', en: 'Time of the interview' },
  timeRequired: { ja: '日時を一つ選んでください。', en: 'Choose a time.' },
  way: { ja: '面談の方法', en: 'How to meet' },
  pick: { ja: 'この日時に決める', en: 'Take this time' },
  move: { ja: 'この日時に変える', en: 'Move it to this time' },
  moveTitle: { ja: '面談の日時を変える', en: 'Move the interview' },
  noneFits: { ja: '合う時間がない。ほかの日を提案する', en: 'No time fits: propose others' },
  noTimes: {
    ja: 'いま選べる日時はありません。ご都合のよい日時を、書いてください。',
    en: 'There is no open time now. Tell us which times would suit you.',
  },
  propose: { ja: 'この日時を提案する', en: 'Propose these times' },
  wishesWait: {
    ja: 'ご希望の日時を、担当者が確かめています。決まると、すぐにお知らせします。',
    en: 'We are looking at the times you proposed and tell you as soon as one is settled.',
  },
  wishes: { ja: '提案した日時', en: 'Times you proposed' },
  cancelInterview: { ja: '面談を取り消す', en: 'Cancel the interview' },
  cancelMeans: {
    ja: '取り消しても、申請は続きます。あらためて日時を決めます。',
    en: 'The application goes on; we agree on another time.',
  },
  because: { ja: '理由', en: 'Reason' },
  cancelYes: { ja: '取り消す', en: 'Cancel it' },
  calendar: { ja: '予定表に入れる（.ics）', en: 'Add to calendar (.ics)' },
  join: { ja: 'オンラインの参加先を開く', en: 'Open the online meeting' },
  untilTime: { ja: (time: string) => `${time}まで。`, en: (time: string) => `Until ${time}. ` },

  letterAccepted: { ja: '決定の通知を開く', en: 'Open the letter of decision' },
  letterDeclined: { ja: '通知を開く', en: 'Open the letter' },
  letterClosing: { ja: '終了の通知を開く', en: 'Open the closing letter' },
  endedBecause: { ja: '理由', en: 'Reason' },

  expert: { ja: '担当する専門家', en: 'Your expert' },
  qualifications: { ja: '資格など', en: 'Qualifications' },

  survey: { ja: 'アンケート', en: 'Survey' },
  surveyLead: {
    ja: 'お答えは、派遣をよりよくするために使います。途中の欄は空けておけます。',
    en: 'Your answers help us to do better. You may leave any of them empty.',
  },
  surveyScale: {
    ja: ['とてもそう思う', 'そう思う', 'どちらともいえない', 'そう思わない', 'まったくそう思わない'],
    en: ['Very much so', 'Yes', 'Neither yes nor no', 'No', 'Not at all'],
  },
  surveySend: { ja: 'アンケートを送る', en: 'Send the survey' },
  surveyDone: {
    ja: (day: string) => `${day}にお答えいただきました。ありがとうございます。`,
    en: (day: string) => `You answered on ${day}. Thank you.`,
  },

  documents: { ja: '書類とマニュアル', en: 'Documents and the manual' },
  documentsGo: { ja: '書類を見る・添える', en: 'See or add documents' },
  documentsMean: {
    ja: (count: number) =>
      count === 0 ? 'まだ、書類はありません。' : `${count}点あります。すべての版が残ります。`,
    en: (count: number) =>
      count === 0
        ? 'There are no documents yet.'
        : count === 1
          ? 'One document. Every version is kept.'
          : `${count} documents. Every version is kept.`,
  },
  backToCase: { ja: '派遣の状況に戻る', en: 'Back to your dispatch' },
  finalManual: { ja: '完成したマニュアルを開く', en: 'Open the finished manual' },

  contact: { ja: '連絡先とメール', en: 'Contact and mail' },
  contactWay: { ja: '連絡の方法', en: 'How we contact you' },
  maskedAddress: { ja: '宛先', en: 'Address' },
  noMails: {
    ja: 'この派遣について送ったメールは、ありません。',
    en: 'No mail was sent about this dispatch.',
  },
  earlierMails: {
    ja: (count: number) => `前のメール（${count}通）`,
    en: (count: number) => (count === 1 ? 'One earlier mail' : `${count} earlier mails`),
  },
  resend: { ja: '受付のメールをもう一度送る', en: 'Send the confirmation again' },
  correct: { ja: 'メールアドレスを直す', en: 'Correct the address' },
  email: { ja: '新しいメールアドレス', en: 'New e-mail address' },
  emailSupport: {
    ja: '直すと、前のメールのリンクは使えなくなります。受付のメールを新しい宛先に送ります。',
    en: 'Links in earlier mails stop working. The confirmation goes to the new address.',
  },
  emailSave: { ja: 'この宛先に直す', en: 'Use this address' },
  withdraw: { ja: '申請を取り下げる', en: 'Withdraw the application' },
  withdrawMeans: {
    ja: '取り下げると、決まっている面談や訪問も取り消されます。元に戻せません。',
    en: 'Interviews and visits that were agreed are cancelled. It cannot be undone.',
  },
  withdrawYes: { ja: '取り下げる', en: 'Withdraw' },
  proof: { ja: '受付の証明（電子署名つき）を受け取る', en: 'Download the signed receipt' },
} satisfies Texts;

/** How things stand, said as the heading of the page. */
export const situationTitles = {
  held: { ja: 'いま、手続きを止めています', en: 'Your case is on hold' },
  received: {
    ja: '面談の日程を、こちらからご連絡します',
    en: 'We will contact you about the interview',
  },
  pick: { ja: '事前面談の日時を、お選びください', en: 'Choose a time for the interview' },
  wishes: { ja: 'ご希望の日時を、確かめています', en: 'We are looking at the times you proposed' },
  arranging: { ja: '面談の日程を、調整しています', en: 'We are arranging the interview' },
  interview: { ja: '事前面談の日時が決まりました', en: 'The interview is set' },
  deciding: { ja: '派遣するかどうかを、決めています', en: 'We are deciding on the dispatch' },
  accepted: { ja: '派遣が決まりました', en: 'The dispatch was accepted' },
  answer: { ja: '訪問の日時に、お答えください', en: 'Please answer for the next visit' },
  visit: { ja: '次の訪問の日時が決まっています', en: 'Your next visit is set' },
  confirm: { ja: '訪問の報告を、お確かめください', en: 'Please confirm the report of the visit' },
  visiting: { ja: '次の訪問の日程を決めます', en: 'The next visit is to be arranged' },
  survey: {
    ja: '訪問が終わりました。アンケートをお願いします',
    en: 'The visits are over. Please answer the survey',
  },
  completing: { ja: '終了のお知らせを準備しています', en: 'We are preparing the closing letter' },
  closed: { ja: 'この派遣は、終わりました', en: 'This dispatch has ended' },
  declined: { ja: '派遣を行わないことに決まりました', en: 'The dispatch was declined' },
  withdrawn: { ja: 'この申請は、取り下げられました', en: 'You withdrew this application' },
  cancelled: { ja: 'この派遣は、事務局が取りやめました', en: 'The office cancelled this dispatch' },
} satisfies Record<string, Said>;

/** What was just done, said once at the top of the page. */
export const caseDone = {
  picked: { ja: '面談の日時を決めました', en: 'The time of the interview is settled' },
  proposed: { ja: '日時の提案を受け取りました', en: 'We received the times you propose' },
  interviewCancelled: { ja: '面談を取り消しました', en: 'The interview was cancelled' },
  answered: { ja: 'お答えを受け取りました', en: 'We received your answer' },
  visitCancelled: { ja: '訪問を取り消しました', en: 'The visit was cancelled' },
  confirmed: { ja: '報告を確かめていただきました', en: 'The report is confirmed' },
  surveyed: { ja: 'アンケートを受け取りました', en: 'We received your answers' },
  resent: { ja: '受付のメールの送り直しを受け付けました', en: 'The confirmation will be sent again' },
  corrected: { ja: '宛先を直しました', en: 'The address was corrected' },
  reported: { ja: '報告を受け取りました', en: 'We received the report' },
  saved: { ja: '保存しました', en: 'Saved' },
  declared: { ja: '申告を受け取りました', en: 'We received your declaration' },
  takenBack: { ja: '申告を取り消しました', en: 'The declaration was taken back' },
} satisfies Record<string, Said>;

/** What a mail was for. Those of appointments are named with their own words. */
export const mailPurposes: Readonly<Record<string, Said>> = {
  received: { ja: '受付の確認', en: 'Confirmation' },
  times_offered: { ja: '面談の日程のご案内', en: 'Times for the interview' },
  interview_set: { ja: '面談の日時', en: 'Time of the interview' },
  interview_moved: { ja: '面談の日時の変更', en: 'Interview moved' },
  interview_cancelled: { ja: '面談の取り消し', en: 'Interview cancelled' },
  interview_held: { ja: '決定の期日', en: 'Date of the decision' },
  interview_missed: { ja: '面談について', en: 'About the interview' },
  accepted: { ja: '決定の通知', en: 'Decision' },
  declined: { ja: '決定の通知', en: 'Decision' },
  expert_assigned: { ja: '専門家の決定', en: 'Your expert' },
  expert_changed: { ja: '専門家の変更', en: 'Change of expert' },
  visit_proposed: { ja: '訪問の日時の候補', en: 'Times for a visit' },
  visit_agreed: { ja: '訪問の日時', en: 'Time of a visit' },
  visit_moved: { ja: '訪問の日時の変更', en: 'Visit moved' },
  visit_cancelled: { ja: '訪問の取り消し', en: 'Visit cancelled' },
  visit_reported: { ja: '訪問の報告', en: 'Report of a visit' },
  visits_finished: { ja: 'アンケートのお願い', en: 'Survey' },
  closed: { ja: '終了の通知', en: 'Closing letter' },
  held: { ja: '手続きを止めるお知らせ', en: 'On hold' },
  resumed: { ja: '再開のお知らせ', en: 'Goes on' },
  promise_moved: { ja: '日付の変更のお知らせ', en: 'Notice of new dates' },
  withdrawn: { ja: '取り下げの確認', en: 'Confirmation of the withdrawal' },
  cancelled: { ja: '取りやめのお知らせ', en: 'Cancelled by the office' },
};
