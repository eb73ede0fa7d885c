import type { StaffTexts } from '../../language.ts';

/** The list of dispatch cases, and what Today says of them. */
export const dispatchListText = {
  title: { ja: '専門家派遣', en: 'Expert dispatch' },
  times: { ja: '面談の時間と不在', en: 'Interview times and absences' },
  experts: { ja: '専門家', en: 'Experts' },
  programmes: { ja: '年度の計画', en: 'Programmes' },
  parts: { ja: '専門家派遣の案内', en: 'Expert dispatch' },
  groups: {
    ja: (group: string) =>
      ({
        overdue: '期限を過ぎた',
        due_today: '今日が期限',
        ours: 'こちらの番',
        theirs: '相手の番',
        on_hold: '止めている',
        done: '終わったもの',
        open: '終わっていないもの',
        all: 'すべて',
      })[group] ?? group,
    en: (group: string) =>
      ({
        overdue: 'Overdue',
        due_today: 'Due today',
        ours: 'Ours',
        theirs: 'Theirs',
        on_hold: 'On hold',
        done: 'Done',
        open: 'Open',
        all: 'All',
      })[group] ?? group,
  },
  owes: {
    ja: (kind: string) => ({ contact: '連絡の期日', decision: '決定の期日' })[kind] ?? '',
    en: (kind: string) => ({ contact: 'contact due', decision: 'decision due' })[kind] ?? '',
  },
  status: { ja: '段階', en: 'Stage' },
  programme: { ja: '年度', en: 'Programme' },
  sealed: { ja: '（団体名は封じてあります）', en: '(name sealed)' },
  number: { ja: '受付番号', en: 'Receipt number' },
  due: { ja: '約束と順番', en: 'Promises and turns' },
  total: {
    ja: (count: number) => `${count}件`,
    en: (count: number) => (count === 1 ? '1 case' : `${count} cases`),
  },
  empty: { ja: 'ありません。', en: 'None.' },
} satisfies StaffTexts;
