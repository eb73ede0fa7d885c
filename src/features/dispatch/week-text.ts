import type { Texts } from '../../language.ts';

export const weekText = {
  weekdays: {
    ja: ['月曜日', '火曜日', '水曜日', '木曜日', '金曜日', '土曜日', '日曜日'],
    en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  },
  from: { ja: 'から', en: 'from' },
  until: { ja: 'まで', en: 'until' },
  empty: { ja: '空ける', en: 'none' },
  none: { ja: '終日なし', en: 'none' },
  dayOf: { ja: (row: number) => `${row}つ目の日付`, en: (row: number) => `Day ${row}` },
  more: { ja: '保存して、日を書き足す', en: 'Save and add more days' },
} satisfies Texts;
