import { forStaff, type Language, type Sentence } from '#api/core/language.ts';

type ExpertMailFacts = {
  language: Language;
  name: string;
  number: string | null;
  link: string;
  because: string | null;
};
type ExpertWording = { subject: Sentence; paragraphs: (f: ExpertMailFacts) => string[] };
const say = (f: ExpertMailFacts, said: Sentence): string => said[f.language];

const why = (f: ExpertMailFacts): string =>
  f.because ? say(f, { ja: `理由：${f.because}`, en: `Why: ${f.because}`, easy: `理由：${f.because}` }) : '';

const seePage = (f: ExpertMailFacts): string =>
  say(f, {
    ja: `くわしくは、次のページをご覧ください。\n${f.link}`,
    en: `See this page for more.\n${f.link}`,
    easy: `くわしいことは、次のページを見てください。\n${f.link}`,
  });

/** Mails about experts: to themselves, to the organisation they are sent to, and to the desk. */
export const expertMails = {
  invited: {
    subject: { ja: '専門家の登録のご案内', en: 'Your page as an expert', easy: '専門家のページの知らせ' },
    paragraphs: (f) => [
      say(f, {
        ja: '専門家として登録しました。次のページから、訪問できる曜日と時間、利益相反の申告、担当する案件、訪問の報告を扱えます。',
        en: 'You are on our register of experts. On this page you keep the hours in which you can visit, declare conflicts of interest, and find your cases and reports.',
        easy: '専門家のリストに、あなたの名前を入れました。次のページで、下のことができます。\n・訪問できる曜日と時間を書く\n・利益相反（仕事やお金の関係があること）を知らせる\n・あなたが行く団体を見る\n・訪問の報告を書く',
      }),
      f.link,
      say(f, {
        ja: 'このリンクはあなた専用です。パスワードはありませんので、ほかの人に渡さないでください。',
        en: 'This link is yours alone. There is no password, so please do not pass it on.',
        easy: 'このリンクは、あなただけのものです。パスワードはありません。ほかの人にわたさないでください。',
      }),
      say(f, {
        ja: 'まず、訪問できる曜日と時間をご記入ください。日時のご相談は、その範囲で行います。',
        en: 'Please enter your hours first: we propose times within them.',
        easy: 'はじめに、訪問できる曜日と時間を書いてください。その時間の中で、訪問の日と時間を相談します。',
      }),
    ],
  },
  given_case: {
    subject: { ja: '新しい案件をお願いします', en: 'A new case for you', easy: '新しい団体をお願いします' },
    paragraphs: (f) => [
      say(f, {
        ja: '次の案件を担当していただくことになりました。',
        en: 'You have been chosen for a case.',
        easy: 'あなたが、次の申し込みの専門家になりました。',
      }),
      say(f, { ja: `案件：${f.number}`, en: `Case: ${f.number}`, easy: `番号：${f.number}` }),
      say(f, {
        ja: `団体の名前とご希望は、次のページでご確認ください。利益相反にあたるときは、そのページからお知らせください。\n${f.link}`,
        en: `The organization and what it wants are on this page. If there is a conflict of interest, tell us there.\n${f.link}`,
        easy: `団体の名前と希望は、次のページで見てください。利益相反（仕事やお金の関係があること）のときは、そのページから知らせてください。\n${f.link}`,
      }),
    ],
  },
  taken_case: {
    subject: {
      ja: '案件の担当が替わりました',
      en: 'A case has passed to somebody else',
      easy: '別の専門家にかわりました',
    },
    paragraphs: (f) => [
      say(f, {
        ja: `案件 ${f.number} は、別の専門家が担当することになりました。これからの訪問の予定は取り消されます。`,
        en: `Case ${f.number} has passed to another expert. Your coming visits there are cancelled.`,
        easy: `申し込み ${f.number} には、別の専門家が行くことになりました。あなたのこれからの訪問の予定は、取り消しになります。`,
      }),
      say(f, {
        ja: `あなたのページ\n${f.link}`,
        en: `Your page\n${f.link}`,
        easy: `あなたのページ\n${f.link}`,
      }),
    ],
  },
  expert_chosen: {
    subject: { ja: '専門家が決まりました', en: 'Your expert has been chosen', easy: '専門家が決まりました' },
    paragraphs: (f) => [
      say(f, {
        ja: `担当する専門家が決まりました。\n専門家：${f.name}`,
        en: `Your expert has been chosen: ${f.name}.`,
        easy: `あなたの団体に来る専門家が決まりました。\n専門家：${f.name}`,
      }),
      say(f, {
        ja: '原則として、すべての回を同じ専門家がうかがいます。訪問の日時は、これからご相談します。',
        en: 'In principle the same expert comes to all visits. The times are arranged next.',
        easy: 'ふつう、いつも同じ専門家が行きます。訪問の日と時間は、これから相談して決めます。',
      }),
      say(f, {
        ja: `その専門家とのあいだに利害の関わりがあるときは、次のページからお知らせください。\n${f.link}`,
        en: `If you and this expert have interests that conflict, tell us on this page.\n${f.link}`,
        easy: `その専門家と利害の関係（仕事やお金の関係）があるときは、次のページから知らせてください。\n${f.link}`,
      }),
    ],
  },
  expert_replaced: {
    subject: { ja: '専門家が替わりました', en: 'Another expert will come', easy: '別の専門家にかわりました' },
    paragraphs: (f) => [
      say(f, {
        ja: `これからの訪問は、別の専門家がうかがいます。\n専門家：${f.name}`,
        en: `From now on, ${f.name} will come to the visits.`,
        easy: `これからの訪問は、別の専門家が行きます。\n専門家：${f.name}`,
      }),
      why(f),
      seePage(f),
    ],
  },
  other_expert: {
    subject: {
      ja: '今回は別の専門家がうかがいます',
      en: 'For this visit, another expert will come',
      easy: '次の訪問は別の専門家が行きます',
    },
    paragraphs: (f) => [
      say(f, {
        ja: `次の訪問は、担当とは別の専門家がうかがいます。\n専門家：${f.name}`,
        en: `${f.name} will come to the next visit.`,
        easy: `次の訪問は、いつもとちがう専門家が行きます。\n専門家：${f.name}`,
      }),
      why(f),
      seePage(f),
    ],
  },
  conflict_declared: {
    subject: forStaff({ ja: '利益相反の申告がありました', en: 'A conflict of interest was declared' }),
    paragraphs: (f) => [
      say(
        f,
        forStaff({
          ja: `案件 ${f.number} の専門家について、利益相反の申告がありました。担当を見直してください。これからの訪問の提案はできなくなります。`,
          en: `A conflict of interest was declared about the expert of case ${f.number}. Please choose another: no more visits can be proposed with this one.`,
        }),
      ),
      f.link,
    ],
  },
  times_offered: {
    subject: {
      ja: '面談の日時をお選びください',
      en: 'Please choose a time for the interview',
      easy: '面談の日と時間をえらんでください',
    },
    paragraphs: (f) => [
      say(f, {
        ja: '面談の日時をご案内します。次のページで、ご都合のよい日時を選んでください。選ぶと、その場で決まります。',
        en: 'We would like to arrange the interview. Please choose a time on this page; it is yours at once.',
        easy: '面談（係の人と話すこと）の日と時間を知らせます。次のページで、都合がいい日と時間をえらんでください。えらぶと、すぐに決まります。',
      }),
      f.link,
      f.because ?? '',
      say(f, {
        ja: 'ご都合のつく日時がないときは、同じページから、ほかの日時をご提案いただけます。',
        en: 'If none suits you, propose others on the same page.',
        easy: '都合がいい日と時間がないときは、同じページから、ほかの日と時間を書いて送ることができます。',
      }),
    ],
  },
  interview_wished: {
    subject: forStaff({ ja: '面談の日時の希望が届きました', en: 'The organization proposed times' }),
    paragraphs: (f) => [
      say(
        f,
        forStaff({
          ja: `案件 ${f.number} の団体から、面談の日時の希望が届きました。答えてください。`,
          en: `The organization of case ${f.number} proposed times for the interview. Please answer.`,
        }),
      ),
      f.link,
    ],
  },
} as const satisfies Record<string, ExpertWording>;
export type ExpertMailPurpose = keyof typeof expertMails;
