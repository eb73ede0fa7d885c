import type { Texts } from '../../language.ts';

export const weekText = {
  weekdays: {
    ja: ['月曜日', '火曜日', '水曜日', '木曜日', '金曜日', '土曜日', '日曜日'],
    en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
    easy: ['月曜日', '火曜日', '水曜日', '木曜日', '金曜日', '土曜日', '日曜日'],
  },
  from: { ja: 'から', en: 'from', easy: 'から' },
  until: { ja: 'まで', en: 'until', easy: 'まで' },
  empty: { ja: '空ける', en: 'none', easy: 'えらばない' },
  none: { ja: '終日なし', en: 'none', easy: '一日中なし' },
  dayOf: {
    ja: (row: number) => `${row}つ目の日付`,
    en: (row: number) => `Day ${row}`,
    easy: (row: number) => `${row}つ目の日にち`,
  },
  more: {
    ja: '保存して、日を書き足す',
    en: 'Save and add more days',
    easy: '書いたことを残して、日を増やす',
  },
} satisfies Texts;
