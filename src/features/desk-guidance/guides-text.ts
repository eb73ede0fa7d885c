import type { StaffTexts } from '../../language.ts';

export const guidesText = {
  title: { ja: '手引き', en: 'Guides' },
  means: {
    ja: 'ソフトウェアに付いてくる説明のページ。見直す日を過ぎていないかを見ます',
    en: 'They come with the software. See which must be read again',
  },
  lead: {
    ja: '見直す日が近い順です。法律が変わったときは、この日を待たずに見直してください。',
    en: 'The next to be read again comes first. When the law changes, do not wait for the day.',
  },
  files: {
    ja: '手引きはリポジトリのMarkdown（src/content/guides）です。見直したら、内容と日付を直し、次の版で公開します。',
    en: 'Guides are Markdown in the repository (src/content/guides). Once read again, mend text and dates; the next release shows them.',
  },
  nextReview: { ja: '次に見直す日', en: 'Next review' },
  late: { ja: '見直す日を過ぎた手引き', en: 'Past their review date' },
  lateIn: {
    ja: (tongues: string) => `見直す日を過ぎています：${tongues}`,
    en: (tongues: string) => `Past its review date: ${tongues}`,
  },
  missingIn: {
    ja: (tongues: string) => `まだない言葉：${tongues}`,
    en: (tongues: string) => `Missing in: ${tongues}`,
  },
  noneLate: { ja: '見直す日を過ぎた手引きはありません。', en: 'No guide is past its review date.' },
} satisfies StaffTexts;
