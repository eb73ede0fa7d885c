import type { Day } from '#api/core/calendar/calendar.ts';
import { formatDay } from '#api/core/calendar/format.ts';
import type { RecordedEvent } from '#api/core/events/events.ts';
import type { StaffLanguage, StaffSentence } from '#api/core/language.ts';

/** The trace in words, as the desk reads it on the page of the case. A verb without a sentence does not compile. */
export const historyVerbs = [
  'received',
  'opened',
  'looked_at',
  'assigned',
  'answered',
  'asked',
  'postponed',
  'resumed',
  'written_on',
  'reopened',
  'noted',
  'called',
  'closed',
  'withdrawn',
  'erased',
  'address_corrected',
  'address_deleted',
  'confirmation_resent',
  'secret_hidden',
  'secret_renewed',
  'status_opened',
  'dispatch_proposed',
  'dispatch_begun',
  'promise.made',
  'promise.kept',
  'promise.paused',
  'promise.resumed',
  'promise.ended',
  'promise.moved',
  'promise.postponed',
  'promise.change_told',
  'promise.soon',
  'promise.overdue',
  'mail.accepted',
  'mail.deferred',
  'mail.refused',
  'mail.bounced',
  'mail.resent',
] as const;
type HistoryVerb = (typeof historyVerbs)[number];

const sentences: Record<HistoryVerb, StaffSentence> = {
  received: { ja: '受付', en: 'Received' },
  opened: { ja: '封を開いた', en: 'Opened the sealed text' },
  looked_at: { ja: '経過を見た', en: 'Looked at the history' },
  assigned: { ja: '担当を決めた', en: 'Assigned' },
  answered: { ja: '回答した', en: 'Answered' },
  asked: { ja: 'おたずねした', en: 'Asked a question' },
  postponed: { ja: '遅れる理由を書いた', en: 'Wrote why it is late' },
  resumed: { ja: '時計を進めた', en: 'Restarted the clock' },
  written_on: { ja: '本人が書き足した', en: 'The requester wrote on' },
  reopened: { ja: '本人が書き足し、また開いた', en: 'The requester wrote on and reopened it' },
  noted: { ja: 'メモを書いた', en: 'Wrote a note' },
  called: { ja: '電話をかけた', en: 'Called' },
  closed: { ja: '終えた', en: 'Closed' },
  withdrawn: { ja: '本人が取り下げた', en: 'Withdrawn by the requester' },
  erased: { ja: '消去した', en: 'Erased' },
  address_corrected: { ja: '本人が宛先を直した', en: 'The requester corrected the address' },
  address_deleted: { ja: '本人が宛先を消した', en: 'The requester deleted the address' },
  confirmation_resent: { ja: '確認メールを送り直した', en: 'Sent the confirmation again' },
  secret_hidden: { ja: '本人が合言葉を隠した', en: 'The requester hid the secret code' },
  secret_renewed: { ja: '合言葉を作り直した', en: 'Renewed the secret code' },
  status_opened: { ja: '本人が状況のページを開いた', en: 'The requester opened the status page' },
  dispatch_proposed: { ja: '専門家の派遣を提案した', en: 'Proposed a dispatch of experts' },
  dispatch_begun: {
    ja: '本人が派遣の申請を書き始めた',
    en: 'The requester began an application for dispatch',
  },
  'promise.made': { ja: '期日を伝えた', en: 'Told a date' },
  'promise.kept': { ja: '約束を守った', en: 'Kept the promise' },
  'promise.paused': { ja: '時計を止めた', en: 'Paused the clock' },
  'promise.resumed': { ja: '新しい期日を伝えた', en: 'Told a new date' },
  'promise.ended': { ja: '約束が終わった', en: 'The promise ended' },
  'promise.moved': { ja: '暦が変わり、新しい期日を伝えた', en: 'The calendar changed: told a new date' },
  'promise.postponed': { ja: '遅れることと、新しい期日を伝えた', en: 'Told a later date' },
  'promise.change_told': { ja: '新しい期日を本人に知らせた', en: 'Told the requester the new date' },
  'promise.soon': { ja: '期日が近いことを担当に知らせた', en: 'Warned the desk: due soon' },
  'promise.overdue': { ja: '期日を過ぎたことを担当に知らせた', en: 'Warned the desk: overdue' },
  'mail.accepted': { ja: 'メール：相手のサーバーが受け取った', en: 'Mail: accepted by the server' },
  'mail.deferred': { ja: 'メール：送り直しを待っている', en: 'Mail: waiting to be tried again' },
  'mail.refused': { ja: 'メール：受け取られなかった', en: 'Mail: refused' },
  'mail.bounced': { ja: 'メール：戻ってきた', en: 'Mail: bounced' },
  'mail.resent': { ja: 'メールを送り直した', en: 'Sent a mail again' },
};

/** One line of the history: what happened, and the fact that belongs to it. */
export function historySentence(
  event: Pick<RecordedEvent, 'verb' | 'detail'>,
  language: StaffLanguage,
  today: Day,
  nameOf: (staffId: string | null) => string,
): { what: string; detail: string } {
  const known = historyVerbs.find((verb) => verb === event.verb);
  return {
    what: known ? sentences[known][language] : event.verb,
    detail: detailOf(event, language, today, nameOf),
  };
}

function detailOf(
  { verb, detail }: Pick<RecordedEvent, 'verb' | 'detail'>,
  language: StaffLanguage,
  today: Day,
  nameOf: (staffId: string | null) => string,
): string {
  if (typeof detail.to === 'string') return nameOf(detail.to);
  // The dates stand where they were told, and not once more where the case came in.
  if (!verb.startsWith('promise.')) return '';
  const days = ['earliestOn', 'dueOn'].flatMap((field) =>
    typeof detail[field] === 'string' ? [detail[field]] : [],
  );
  return days
    .map((day) => formatDay(day, language, { year: 'unlessThis', today }))
    .join(language === 'ja' ? '・' : ', ');
}
