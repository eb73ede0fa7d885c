import type { StaffTexts } from '../../language.ts';

/** The register of experts. */
export const expertsText = {
  title: { ja: '専門家', en: 'Experts' },
  add: { ja: '専門家を加える', en: 'Add an expert' },
  none: { ja: '専門家は、まだいません。', en: 'No experts yet.' },
  inactive: { ja: '休止中', en: 'inactive' },
  notInvited: { ja: 'まだ招待していません', en: 'not invited yet' },
  invited: { ja: (day: string) => `${day}に招待`, en: (day: string) => `invited ${day}` },
  registered: { ja: '登録ずみ', en: 'registered' },
  load: {
    ja: (cases: number, visits: number) => `今年度 ${cases}件・${visits}回`,
    en: (cases: number, visits: number) => `this year: ${cases} cases, ${visits} visits`,
  },
  name: { ja: 'お名前', en: 'Name' },
  nameKana: { ja: 'ふりがな', en: 'Reading of the name' },
  email: { ja: 'メールアドレス', en: 'E-mail address' },
  telephone: { ja: '電話', en: 'Telephone' },
  language: { ja: 'メールの言語', en: 'Language of mails' },
  affiliation: { ja: '所属', en: 'Affiliation' },
  qualifications: { ja: '資格', en: 'Qualifications' },
  fields: { ja: '扱えること', en: 'Fields' },
  sectors: { ja: '業種', en: 'Sectors' },
  languages: { ja: '訪問で使える言語', en: 'Languages of visits' },
  areas: { ja: 'うかがえる地域', en: 'Areas' },
  areasSupport: {
    ja: '区市町村を、1行に一つ書きます。書かなければ、どこへでもうかがえます。',
    en: 'One municipality a line. Empty: anywhere.',
  },
  month: { ja: '1か月の訪問は、多くて', en: 'Most visits a month' },
  travel: { ja: '移動にみておく時間（分）', en: 'Travel time to keep free (minutes)' },
  weekly: { ja: '曜日ごとの時間', en: 'Hours of each weekday' },
  weeklySupport: {
    ja: '1行に一つ。例：月 10:00-16:00',
    en: 'One a line, such as: Mon 10:00-16:00',
  },
  weeklyWrong: {
    ja: (line: string) => `「${line}」は読めません。「月 10:00-16:00」のように書いてください。`,
    en: (line: string) => `"${line}" cannot be read. Write it like "Mon 10:00-16:00".`,
  },
  active: { ja: '派遣の候補にする', en: 'May be sent' },
  save: { ja: '保存する', en: 'Save' },
  invite: { ja: '招待のメールを送る', en: 'Send the invitation' },
  inviteMeans: {
    ja: '本人のページを開くリンクを、メールで送ります。前のリンクは使えなくなります。',
    en: 'Mails the link to their own page. Earlier links stop working.',
  },
  conflicts: { ja: '利害関係', en: 'Conflicts of interest' },
  noConflicts: { ja: '利害関係の申告は、ありません。', en: 'None declared.' },
  declaredBy: {
    ja: (who: string) => ({ expert: '本人', applicant: '団体', staff: '窓口' })[who] ?? who,
    en: (who: string) =>
      ({ expert: 'the expert', applicant: 'the organization', staff: 'the office' })[who] ?? who,
  },
  conflictAdd: { ja: '利害関係を記録する', en: 'Record a conflict' },
  kind: { ja: '関係', en: 'Kind' },
  organisation: { ja: '団体の名前', en: 'Organization' },
  corporateNumber: { ja: '法人番号', en: 'Corporate number' },
  remove: { ja: '取り消す', en: 'Remove' },
  exceptions: { ja: 'ふだんと違う日', en: 'Days that differ' },
  noTime: { ja: '都合がつかない', en: 'no time' },
  cases: { ja: '担当した案件', en: 'Cases' },
  byMonth: { ja: '月ごとの訪問', en: 'Visits by month' },
  visits: { ja: (count: number) => `${count}回`, en: (count: number) => String(count) },
  done: {
    ja: (step: string) =>
      ({ invite: '招待のメールを送ります', conflict: '記録しました' })[step] ?? '保存しました',
    en: (step: string) => ({ invite: 'The invitation is on its way', conflict: 'Recorded' })[step] ?? 'Saved',
  },
} satisfies StaffTexts;
