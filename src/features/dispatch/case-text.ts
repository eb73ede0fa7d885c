import type { Said, Texts } from '../../language.ts';

/** The page of a case, as the organisation sees it. */
export const caseText = {
  pageTitle: { ja: '専門家派遣の状況', en: 'Your dispatch', easy: '専門家が行くサービスの今の様子' },
  service: { ja: '専門家派遣', en: 'Dispatch of experts', easy: '専門家が行くサービス' },
  number: { ja: '受付番号', en: 'Receipt number', easy: '受付番号' },
  to: {
    ja: (name: string) => `${name} 様`,
    en: (name: string) => name,
    easy: (name: string) => `${name} 様`,
  },
  leave: {
    ja: 'この端末から消して、閉じる',
    en: 'Forget this here and leave',
    easy: 'このスマホやパソコンから消して、閉じる',
  },
  notDone: { ja: 'できませんでした', en: 'This was not possible', easy: 'できませんでした' },
  print: { ja: '印刷する', en: 'Print', easy: '印刷する' },
  road: { ja: 'これまでとこれから', en: 'What was and what comes', easy: 'これまでのことと、これからのこと' },
  application: { ja: '申請の内容', en: 'Your application', easy: '申し込みに書いたこと' },
  wish: { ja: '相談したいこと', en: 'What you would like help with', easy: '相談したいこと' },
  topics: { ja: '取り組みたいこと', en: 'Topics', easy: 'したいこと' },
  address: { ja: '所在地', en: 'Address', easy: '住所' },
  declared: { ja: '申告したこと', en: 'Declared', easy: '「はい、そうです」と伝えたこと' },
  until: { ja: 'まで', en: 'at the latest', easy: 'まで' },

  contactBy: {
    ja: '面談の日程のご連絡は、この日まで',
    en: 'We contact you about the interview by',
    easy: '面談の日について、この日までに連絡します',
  },
  contactMeans: {
    ja: (days: number) => `受付から${days}営業日以内のお約束です。`,
    en: (days: number) => `Our promise: within ${days} business days of the application.`,
    easy: (days: number) =>
      `申し込みを受け付けてから、窓口が開いている日で${days}日以内に連絡します。これは約束です。`,
  },
  decisionBy: { ja: '決定は、この日まで', en: 'The decision by', easy: 'この日までに決めます' },
  decisionMeans: {
    ja: (days: number) => `面談の日から${days}営業日以内のお約束です。`,
    en: (days: number) => `Our promise: within ${days} business days of the interview.`,
    easy: (days: number) => `面談の日から、窓口が開いている日で${days}日以内に決めます。これは約束です。`,
  },
  decisionThen: {
    ja: 'この日に面談なら、決定は',
    en: 'With that interview, the decision by',
    easy: 'この日に面談をすると、決定は',
  },
  kept: { ja: '守った約束', en: 'A promise kept', easy: '約束を守りました' },
  keptMeans: {
    ja: (due: string, day: string) => `ご連絡のお約束は${due}まで。${day}にご連絡しました。`,
    en: (due: string, day: string) => `We promised to contact you by ${due}, and did on ${day}.`,
    easy: (due: string, day: string) => `約束は、${due}までに連絡することでした。${day}に連絡しました。`,
  },
  overdue: {
    ja: 'お約束の日を過ぎています',
    en: 'The day we promised has passed',
    easy: '約束の日を過ぎました',
  },
  overdueMeans: {
    ja: '遅れて申し訳ありません。担当者が、新しい日付と理由をお知らせします。',
    en: 'We are sorry to be late. We will tell you the new date and the reason.',
    easy: 'おくれて、すみません。係の人が、新しい日と理由を知らせます。',
  },
  pausedSince: {
    ja: (day: string) => `${day}から止めています。再開するときに、新しい日付をお知らせします。`,
    en: (day: string) => `On hold since ${day}. When it goes on, you are told the new date.`,
    easy: (day: string) => `${day}から止めています。また始めるときに、新しい日を知らせます。`,
  },
  told: { ja: 'お伝えした日付', en: 'Dates we told you', easy: '窓口が伝えた日' },
  toldLine: {
    ja: (day: string, due: string) => `${day}に、${due}までとお伝えしました。`,
    en: (day: string, due: string) => `On ${day} we told you ${due} at the latest.`,
    easy: (day: string, due: string) => `${day}に、「${due}まで」と伝えました。`,
  },
  toldInstead: {
    ja: (day: string, due: string, before: string) =>
      `${day}に、${before}までを${due}までに改めてお伝えしました。`,
    en: (day: string, due: string, before: string) =>
      `On ${day} we told you ${due} at the latest, in place of ${before}.`,
    easy: (day: string, due: string, before: string) =>
      `前は「${before}まで」と伝えました。${day}に、「${due}まで」に変えると伝えました。`,
  },

  pickLead: {
    ja: '選ぶと、その場で決まります。予定表に入れられるファイルもお渡しします。',
    en: 'Your choice is settled at once, and you get an entry for your calendar.',
    easy: 'えらぶと、すぐに決まります。カレンダーに入れるファイルももらえます。',
  },
  decisionOf: {
    ja: (day: string) => `決定は${day}まで`,
    en: (day: string) => `decision by ${day}`,
    easy: (day: string) => `決定は${day}まで`,
  },
  times: { ja: '面談の日時', en: 'Time of the interview', easy: '面談の日と時間' },
  timeRequired: {
    ja: '日時を一つ選んでください。',
    en: 'Choose a time.',
    easy: '日と時間を一つえらんでください。',
  },
  way: { ja: '面談の方法', en: 'How to meet', easy: '面談の方法' },
  pick: { ja: 'この日時に決める', en: 'Take this time', easy: 'この日と時間に決める' },
  move: { ja: 'この日時に変える', en: 'Move it to this time', easy: 'この日と時間に変える' },
  moveTitle: { ja: '面談の日時を変える', en: 'Move the interview', easy: '面談の日と時間を変える' },
  noneFits: {
    ja: '合う時間がない。ほかの日を提案する',
    en: 'No time fits: propose others',
    easy: 'できる時間がない。ほかの日を書く',
  },
  noTimes: {
    ja: 'いま選べる日時はありません。ご都合のよい日時を、書いてください。',
    en: 'There is no open time now. Tell us which times would suit you.',
    easy: '今、えらぶことができる日がありません。都合がいい日と時間を書いてください。',
  },
  propose: { ja: 'この日時を提案する', en: 'Propose these times', easy: 'この日と時間を送る' },
  wishesWait: {
    ja: 'ご希望の日時を、担当者が確かめています。決まると、すぐにお知らせします。',
    en: 'We are looking at the times you proposed and tell you as soon as one is settled.',
    easy: 'あなたが書いた日と時間を、係の人が見ています。決まったら、すぐに知らせます。',
  },
  wishes: { ja: '提案した日時', en: 'Times you proposed', easy: 'あなたが書いた日と時間' },
  cancelInterview: { ja: '面談を取り消す', en: 'Cancel the interview', easy: '面談をやめる' },
  cancelMeans: {
    ja: '取り消しても、申請は続きます。あらためて日時を決めます。',
    en: 'The application goes on; we agree on another time.',
    easy: '面談をやめても、申し込みは続きます。別の日と時間を決めます。',
  },
  because: { ja: '理由', en: 'Reason', easy: '理由' },
  cancelYes: { ja: '取り消す', en: 'Cancel it', easy: 'やめる' },
  calendar: {
    ja: '予定表に入れる（.ics）',
    en: 'Add to calendar (.ics)',
    easy: 'カレンダーに入れる（.ics）',
  },
  join: {
    ja: 'オンラインの参加先を開く',
    en: 'Open the online meeting',
    easy: 'インターネットの面談のページを開く',
  },
  untilTime: {
    ja: (time: string) => `${time}まで。`,
    en: (time: string) => `Until ${time}. `,
    easy: (time: string) => `${time}まで。`,
  },

  letterAccepted: { ja: '決定の通知を開く', en: 'Open the letter of decision', easy: '決定の手紙を開く' },
  letterDeclined: { ja: '通知を開く', en: 'Open the letter', easy: '手紙を開く' },
  letterClosing: { ja: '終了の通知を開く', en: 'Open the closing letter', easy: '終わりの手紙を開く' },
  endedBecause: { ja: '理由', en: 'Reason', easy: '理由' },

  expert: { ja: '担当する専門家', en: 'Your expert', easy: 'あなたの団体に来る専門家' },
  qualifications: { ja: '資格など', en: 'Qualifications', easy: '資格など' },

  survey: { ja: 'アンケート', en: 'Survey', easy: 'アンケート' },
  surveyLead: {
    ja: 'お答えは、派遣をよりよくするために使います。途中の欄は空けておけます。',
    en: 'Your answers help us to do better. You may leave any of them empty.',
    easy: 'このサービスをもっとよくするために、あなたの答えを使います。答えないところがあってもいいです。',
  },
  surveyScale: {
    ja: ['とてもそう思う', 'そう思う', 'どちらともいえない', 'そう思わない', 'まったくそう思わない'],
    en: ['Very much so', 'Yes', 'Neither yes nor no', 'No', 'Not at all'],
    easy: ['とてもそう思う', 'そう思う', 'どちらでもない', 'そう思わない', 'まったくそう思わない'],
  },
  surveySend: { ja: 'アンケートを送る', en: 'Send the survey', easy: 'アンケートを送る' },
  surveyDone: {
    ja: (day: string) => `${day}にお答えいただきました。ありがとうございます。`,
    en: (day: string) => `You answered on ${day}. Thank you.`,
    easy: (day: string) => `${day}に答えました。ありがとうございます。`,
  },

  documents: { ja: '書類とマニュアル', en: 'Documents and the manual', easy: '書類とマニュアル' },
  documentsGo: { ja: '書類を見る・添える', en: 'See or add documents', easy: '書類を見る・つける' },
  documentsMean: {
    ja: (count: number) =>
      count === 0 ? 'まだ、書類はありません。' : `${count}点あります。すべての版が残ります。`,
    en: (count: number) =>
      count === 0
        ? 'There are no documents yet.'
        : count === 1
          ? 'One document. Every version is kept.'
          : `${count} documents. Every version is kept.`,
    easy: (count: number) =>
      count === 0 ? 'まだ、書類はありません。' : `書類が${count}点あります。前のものも、すべて残ります。`,
  },
  backToCase: { ja: '派遣の状況に戻る', en: 'Back to your dispatch', easy: '今の様子のページにもどる' },
  finalManual: {
    ja: '完成したマニュアルを開く',
    en: 'Open the finished manual',
    easy: 'できあがったマニュアルを開く',
  },

  contact: { ja: '連絡先とメール', en: 'Contact and mail', easy: '連絡先とメール' },
  contactWay: { ja: '連絡の方法', en: 'How we contact you', easy: '連絡の方法' },
  maskedAddress: { ja: '宛先', en: 'Address', easy: '送り先' },
  noMails: {
    ja: 'この派遣について送ったメールは、ありません。',
    en: 'No mail was sent about this dispatch.',
    easy: 'このサービスについて送ったメールは、ありません。',
  },
  earlierMails: {
    ja: (count: number) => `前のメール（${count}通）`,
    en: (count: number) => (count === 1 ? 'One earlier mail' : `${count} earlier mails`),
    easy: (count: number) => `前のメール（${count}通）`,
  },
  resend: {
    ja: '受付のメールをもう一度送る',
    en: 'Send the confirmation again',
    easy: '受付のメールをもう一度送る',
  },
  correct: { ja: 'メールアドレスを直す', en: 'Correct the address', easy: 'メールアドレスをなおす' },
  email: { ja: '新しいメールアドレス', en: 'New e-mail address', easy: '新しいメールアドレス' },
  emailSupport: {
    ja: '直すと、前のメールのリンクは使えなくなります。受付のメールを新しい宛先に送ります。',
    en: 'Links in earlier mails stop working. The confirmation goes to the new address.',
    easy: 'なおすと、前のメールのリンクは使えなくなります。受付のメールを、新しいアドレスに送ります。',
  },
  emailSave: { ja: 'この宛先に直す', en: 'Use this address', easy: 'このアドレスになおす' },
  withdraw: {
    ja: '申請を取り下げる',
    en: 'Withdraw the application',
    easy: '申し込みを取り下げる（やめる）',
  },
  withdrawMeans: {
    ja: '取り下げると、決まっている面談や訪問も取り消されます。元に戻せません。',
    en: 'Interviews and visits that were agreed are cancelled. It cannot be undone.',
    easy: '取り下げると、決まっている面談や訪問もなくなります。元にもどすことはできません。',
  },
  withdrawYes: { ja: '取り下げる', en: 'Withdraw', easy: '取り下げる' },
  proof: {
    ja: '受付の証明（電子署名つき）を受け取る',
    en: 'Download the signed receipt',
    easy: '受け付けたことの証明（電子のサインつき）を受け取る',
  },
} satisfies Texts;

/** How things stand, said as the heading of the page. */
export const situationTitles = {
  held: { ja: 'いま、手続きを止めています', en: 'Your case is on hold', easy: '今、手続きを止めています' },
  received: {
    ja: '面談の日程を、こちらからご連絡します',
    en: 'We will contact you about the interview',
    easy: '面談（係の人と話すこと）の日について、窓口から連絡します',
  },
  pick: {
    ja: '事前面談の日時を、お選びください',
    en: 'Choose a time for the interview',
    easy: '面談（係の人と話すこと）の日と時間をえらんでください',
  },
  wishes: {
    ja: 'ご希望の日時を、確かめています',
    en: 'We are looking at the times you proposed',
    easy: 'あなたが書いた日と時間を、見ています',
  },
  arranging: {
    ja: '面談の日程を、調整しています',
    en: 'We are arranging the interview',
    easy: '面談（係の人と話すこと）の日を、決めているところです',
  },
  interview: {
    ja: '事前面談の日時が決まりました',
    en: 'The interview is set',
    easy: '面談（係の人と話すこと）の日と時間が決まりました',
  },
  deciding: {
    ja: '派遣するかどうかを、決めています',
    en: 'We are deciding on the dispatch',
    easy: '専門家が行くかどうかを、決めています',
  },
  accepted: {
    ja: '派遣が決まりました',
    en: 'The dispatch was accepted',
    easy: '専門家が行くことに決まりました',
  },
  answer: {
    ja: '訪問の日時に、お答えください',
    en: 'Please answer for the next visit',
    easy: '訪問の日と時間について、答えてください',
  },
  visit: {
    ja: '次の訪問の日時が決まっています',
    en: 'Your next visit is set',
    easy: '次の訪問の日と時間が決まっています',
  },
  confirm: {
    ja: '訪問の報告を、お確かめください',
    en: 'Please confirm the report of the visit',
    easy: '訪問の報告を、読んで確かめてください',
  },
  visiting: {
    ja: '次の訪問の日程を決めます',
    en: 'The next visit is to be arranged',
    easy: '次の訪問の日を決めます',
  },
  survey: {
    ja: '訪問が終わりました。アンケートをお願いします',
    en: 'The visits are over. Please answer the survey',
    easy: '訪問が終わりました。アンケートに答えてください',
  },
  completing: {
    ja: '終了のお知らせを準備しています',
    en: 'We are preparing the closing letter',
    easy: '「終わりました」という知らせを、用意しています',
  },
  closed: {
    ja: 'この派遣は、終わりました',
    en: 'This dispatch has ended',
    easy: '専門家のサービスは、終わりました',
  },
  declined: {
    ja: '派遣を行わないことに決まりました',
    en: 'The dispatch was declined',
    easy: '専門家は行かないことに決まりました',
  },
  withdrawn: {
    ja: 'この申請は、取り下げられました',
    en: 'You withdrew this application',
    easy: 'この申し込みは、取り下げました（やめました）',
  },
  cancelled: {
    ja: 'この派遣は、事務局が取りやめました',
    en: 'The office cancelled this dispatch',
    easy: '事務局（窓口の人）が、このサービスを取りやめました',
  },
} satisfies Record<string, Said>;

/** What was just done, said once at the top of the page. */
export const caseDone = {
  picked: {
    ja: '面談の日時を決めました',
    en: 'The time of the interview is settled',
    easy: '面談の日と時間を決めました',
  },
  proposed: {
    ja: '日時の提案を受け取りました',
    en: 'We received the times you propose',
    easy: 'あなたが書いた日と時間を受け取りました',
  },
  interviewCancelled: {
    ja: '面談を取り消しました',
    en: 'The interview was cancelled',
    easy: '面談を取り消しました',
  },
  answered: { ja: 'お答えを受け取りました', en: 'We received your answer', easy: '答えを受け取りました' },
  visitCancelled: { ja: '訪問を取り消しました', en: 'The visit was cancelled', easy: '訪問を取り消しました' },
  confirmed: {
    ja: '報告を確かめていただきました',
    en: 'The report is confirmed',
    easy: '報告を確かめました',
  },
  surveyed: {
    ja: 'アンケートを受け取りました',
    en: 'We received your answers',
    easy: 'アンケートを受け取りました',
  },
  resent: {
    ja: '受付のメールの送り直しを受け付けました',
    en: 'The confirmation will be sent again',
    easy: '受付のメールを、もう一度送ります',
  },
  corrected: { ja: '宛先を直しました', en: 'The address was corrected', easy: '送り先をなおしました' },
  reported: { ja: '報告を受け取りました', en: 'We received the report', easy: '報告を受け取りました' },
  saved: { ja: '保存しました', en: 'Saved', easy: '保存しました' },
  declared: {
    ja: '申告を受け取りました',
    en: 'We received your declaration',
    easy: '関係があるという知らせを受け取りました',
  },
  takenBack: {
    ja: '申告を取り消しました',
    en: 'The declaration was taken back',
    easy: '関係があるという知らせを取り消しました',
  },
} satisfies Record<string, Said>;
