import type { Language, Sentence } from '#api/core/language.ts';

/** The trace of a seminar in words, as the desk reads it. */
const sentences: Readonly<Record<string, Sentence>> = {
  planned: { ja: '下書きを作った', en: 'Wrote the draft' },
  changed: { ja: '計画を変更した', en: 'Changed the plan' },
  published: { ja: '公開した', en: 'Published' },
  postponed: { ja: '延期した', en: 'Postponed' },
  rescheduled: { ja: '日程を変更した', en: 'Rescheduled' },
  cancelled: { ja: '中止した', en: 'Cancelled' },
  held: { ja: '開催済みにした', en: 'Held' },
  join_url_replaced: { ja: '参加先のリンクを差し替えた', en: 'Replaced the link for taking part' },
  registrants_exported: { ja: '申込者の一覧を書き出した', en: 'Exported the registrants' },
  registrants_opened: { ja: '申込者の一覧を開いた', en: 'Opened the registrants' },
  group_written_to: { ja: '申込者にメールを送った', en: 'Wrote to registrants' },
  archive_set: { ja: '録画の公開を決めた', en: 'Set the archive' },
};

export const historySentence = (verb: string, language: Language): string =>
  sentences[verb]?.[language] ?? verb;
