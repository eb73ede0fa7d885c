import type { LinkState } from '#api/guidance/link-contract.ts';
import type { StaffSaid, StaffTexts } from '../../language.ts';

/** How an address stands, in a word, and what that asks of an editor. */
export const stateWords: Readonly<Record<LinkState, { name: StaffSaid; means: StaffSaid }>> = {
  gone: {
    name: { ja: 'なくなった', en: 'Gone' },
    means: {
      ja: '開いた人は行き止まりになります。新しいアドレスを探すか、リンクを外してください。',
      en: 'Whoever follows it meets a dead end. Find the new address, or take the link out.',
    },
  },
  moved: {
    name: { ja: '移った', en: 'Moved' },
    means: {
      ja: 'いまは自動で移動先に着きます。アドレスを書き換えてください。',
      en: 'It still leads on to the new place. Write the new address.',
    },
  },
  unclear: {
    name: { ja: '手で確かめる', en: 'To open by hand' },
    means: {
      ja: 'プログラムには、3日続けてページが返ってきませんでした。人には見えるかもしれません。開いて確かめてください。',
      en: 'For three days in a row the program was given no page. A person may be. Open it and see.',
    },
  },
  unsure: {
    name: { ja: '様子を見ている', en: 'To be asked again' },
    means: {
      ja: '返事がありませんでした。次の夜にもう一度確かめます。',
      en: 'It gave no clear answer. It is asked again the next night.',
    },
  },
  opened: {
    name: { ja: '手で確かめた', en: 'Opened by hand' },
    means: {
      ja: 'プログラムにはページが返りませんが、人が開いて問題ありませんでした。',
      en: 'The program is given no page, but somebody opened it and found it fine.',
    },
  },
  fine: {
    name: { ja: '開ける', en: 'Fine' },
    means: { ja: 'ページが返ってきました。', en: 'It answered with a page.' },
  },
  not_asked: {
    name: { ja: 'まだ確かめていない', en: 'Not asked yet' },
    means: { ja: '次の夜に確かめます。', en: 'It is asked the next night.' },
  },
};

/** How loudly a state is said. */
export function stateTone(state: LinkState): 'bad' | 'now' | 'good' | 'plain' {
  if (state === 'gone') return 'bad';
  if (state === 'moved' || state === 'unclear') return 'now';
  return state === 'fine' || state === 'opened' ? 'good' : 'plain';
}

export const linksText = {
  title: { ja: 'ほかのサイトへのリンク', en: 'Links to other sites' },
  means: {
    ja: '公開中の案内、説明のページの資料、取り込んだ記事にあるリンク',
    en: 'In what is published, in the sources of the guides, in imported articles',
  },
  lead: {
    ja: '公開中の案内、説明のページの資料、取り込んだ記事から出ていくリンクです。',
    en: 'Where the published texts, the sources of the guides and the imported articles lead.',
  },
  weekly: {
    ja: '週に一度、夜に、相手のサイトにページがまだあるかを確かめます。',
    en: 'Once a week, at night, each site is asked whether its page is still there.',
  },
  attention: { ja: '直すリンク', en: 'Links to mend' },
  off: { ja: 'ほかのサイトへは確かめに行きません', en: 'Other sites are not asked' },
  offMeans: {
    ja: 'この窓口は、外へ出ない設定です（LINK_CHECK）。手で開いて確かめたことは、ここに残せます。',
    en: 'This office is set not to go outside (LINK_CHECK). What you open by hand can be noted here.',
  },
  offDemonstration: {
    ja: '見本の窓口は、インターネットへ出ません。下の「law.example」の結果は、見せるために作ったものです。手で開いて確かめたことは、残せます。',
    en: 'The demonstration does not go out to the internet. What is said below of law.example is made up to be looked at. What you open by hand can be noted.',
  },
  lastRun: {
    ja: (at: string, asked: number) => `前回は${at}、${asked}件を確かめました。`,
    en: (at: string, asked: number) =>
      `Last checked ${at}: ${asked} ${asked === 1 ? 'address' : 'addresses'}.`,
  },
  noWayOut: { ja: '前回は、外に出られませんでした', en: 'There was no way out the last time' },
  noWayOutMeans: {
    ja: (at: string, asked: number) =>
      `${at}、${asked}件のどれにも届きませんでした。この窓口の側の回線か設定の問題とみて、結果は何も変えていません。`,
    en: (at: string, asked: number) =>
      `${at}: none of ${asked} addresses could be reached. That is most likely our own line or settings, so no result was changed.`,
  },
  never: { ja: 'まだ一度も確かめていません。', en: 'Nothing has been checked yet.' },
  check: { ja: '今すぐ確かめる', en: 'Check now' },
  checkMeans: {
    ja: '相手のサイトに迷惑をかけないよう、一つずつ、数分かけて確かめます。1時間以内に確かめたものは除きます。',
    en: 'One after another, to be no burden to other sites, over some minutes. What was asked within the last hour is left alone.',
  },
  allFine: { ja: '直すリンクはありません。', en: 'There is no link to mend.' },
  none: { ja: 'ほかのサイトへのリンクはありません。', en: 'Nothing leads to another site.' },
  rest: {
    ja: (count: number) => `そのほかのリンク ${count}件`,
    en: (count: number) => `The other links: ${count}`,
  },
  places: { ja: 'あるところ', en: 'Where it stands' },
  guides: { ja: (names: string) => `説明のページ：${names}`, en: (names: string) => `Guides: ${names}` },
  kinds: {
    ja: (kind: string) =>
      ({
        faq: 'よくある質問',
        news: 'お知らせ',
        notice: '告知',
        referral: 'ほかの窓口',
        case_study: '事例',
        article: '取り込んだ記事',
        guide_source: '説明のページの資料',
      })[kind] ?? '',
    en: (kind: string) =>
      ({
        faq: 'Question',
        news: 'News',
        notice: 'Notice',
        referral: 'Other desk',
        case_study: 'Case example',
        article: 'Imported article',
        guide_source: 'Source of the guides',
      })[kind] ?? '',
  },
  sourceFile: {
    ja: 'アドレスは api/guidance/guide-sources.ts にあり、プログラムと一緒に変わります。',
    en: 'Its address is in api/guidance/guide-sources.ts and changes with the program.',
  },
  movedTo: { ja: '移った先', en: 'Moved to' },
  answered: { ja: '返事', en: 'Answer' },
  since: { ja: '続いているのは', en: 'Since' },
  asked: { ja: '確かめた日', en: 'Checked' },
  askedOn: { ja: (day: string) => `${day}に確かめた`, en: (day: string) => `Checked ${day}` },
  openedBy: {
    ja: (day: string, who: string) => `${day}に${who || 'だれか'}が開いて確かめた`,
    en: (day: string, who: string) => `Opened ${day} by ${who || 'somebody'}`,
  },
  open: { ja: '手で開いた。問題ない', en: 'I opened it: it is fine' },
  openUnseen: { ja: (url: string) => `（${url}）`, en: (url: string) => ` (${url})` },
  history: { ja: '経過', en: 'History' },
  references: { ja: 'この記事が挙げるリンク', en: 'References of this article' },
  answers: {
    ja: (answer: string) => answerWords(answer)?.ja ?? `サーバーの返事が ${answer}`,
    en: (answer: string) => answerWords(answer)?.en ?? `The server answered ${answer}`,
  },
  done: {
    ja: (what: string) =>
      ({
        check: '確かめ始めます。数分かかります。このページを開き直すと、結果が出ます。',
        opened: '手で確かめたことを残しました。',
      })[what] ?? '',
    en: (what: string) =>
      ({
        check: 'The check begins. It takes some minutes; open this page again to see the results.',
        opened: 'It was noted that you opened it by hand.',
      })[what] ?? '',
  },
} satisfies StaffTexts;

const words: Readonly<Record<string, StaffSaid>> = {
  '404': { ja: 'ページがない（404）', en: 'No such page (404)' },
  '410': { ja: 'ページは廃止された（410）', en: 'The page was taken away (410)' },
  '401': { ja: 'サインインを求められた（401）', en: 'It asks to sign in (401)' },
  '403': { ja: 'プログラムには見せない（403）', en: 'It refuses programs (403)' },
  '429': { ja: '混んでいるので控えてほしい（429）', en: 'It asks for fewer requests (429)' },
  no_such_name: { ja: 'サイトの名前がなくなった', en: 'The name of the site is gone' },
  unreachable: { ja: 'サーバーにつながらない', en: 'The server cannot be reached' },
  time_out: { ja: '10秒待っても返事がない', en: 'No answer within ten seconds' },
  certificate: {
    ja: '証明書に問題があり、安全につながらない',
    en: 'Its certificate is not good, so the connection is not safe',
  },
  not_http: { ja: 'ウェブの返事ではなかった', en: 'What it answered is not the web' },
  not_allowed: {
    ja: '公開のインターネットにないアドレスなので、確かめに行かなかった',
    en: 'It does not lie in the public internet, so it was not asked',
  },
  too_many_redirects: {
    ja: '移動が何度も続き、ページに着かない',
    en: 'It leads on and on and reaches no page',
  },
};

function answerWords(answer: string): StaffSaid | undefined {
  if (words[answer]) return words[answer];
  if (/^5\d\d$/.test(answer))
    return { ja: `サーバーの故障（${answer}）`, en: `The server is out of order (${answer})` };
  return undefined;
}
