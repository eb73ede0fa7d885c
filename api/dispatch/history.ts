import { formatDay, formatInstant } from '#api/core/calendar/format.ts';
import type { RecordedEvent } from '#api/core/events/events.ts';
import type { StaffLanguage, StaffSentence } from '#api/core/language.ts';
import type { DispatchMove } from '#api/dispatch/workflow.ts';

/** The verb of the trace for every move. It is never renamed: the trace keeps it for good. */
export const moveVerbs = {
  contact: 'contacted',
  offerTimes: 'times_offered',
  setInterview: 'interview_set',
  moveInterview: 'interview_moved',
  cancelInterview: 'interview_cancelled',
  recordInterview: 'interview_held',
  missInterview: 'interview_missed',
  decideAccept: 'accepted',
  decideDecline: 'declined_after_interview',
  decline: 'declined',
  assignExpert: 'expert_assigned',
  changeExpert: 'expert_changed',
  proposeVisit: 'visit_proposed',
  agreeVisit: 'visit_agreed',
  moveVisit: 'visit_moved',
  cancelVisit: 'visit_cancelled',
  reportVisit: 'visit_reported',
  confirmReport: 'report_confirmed',
  finishVisits: 'visits_finished',
  answerSurvey: 'survey_answered',
  close: 'closed',
  hold: 'held',
  resume: 'resumed',
  postpone: 'postponed',
  withdraw: 'withdrawn',
  cancel: 'cancelled',
  addDocument: 'document_added',
  removeDocument: 'document_removed',
  log: 'contact_logged',
  changeAddress: 'address_corrected',
  saveInterview: 'interview_noted',
  assign: 'assigned',
  renew: 'secret_renewed',
  note: 'noted',
  erase: 'erased',
} as const satisfies Record<DispatchMove, string>;

type MoveVerb = (typeof moveVerbs)[DispatchMove];

/** What is written into the trace of a case beside its moves. */
export const otherVerbs = [
  'received',
  'opened',
  'looked_at',
  'document_opened',
  'letter_printed',
  'confirmation_resent',
  'secret_hidden',
  'status_opened',
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
type HistoryVerb = MoveVerb | (typeof otherVerbs)[number];

export const historyVerbs: readonly HistoryVerb[] = [...Object.values(moveVerbs), ...otherVerbs];

const sentences: Record<HistoryVerb, StaffSentence> = {
  received: { ja: '申請を受け付けた', en: 'Application received' },
  contacted: { ja: '初めて連絡した', en: 'First contact' },
  contact_logged: { ja: '連絡を記録した', en: 'Logged a contact' },
  times_offered: { ja: '面談の日時を案内した', en: 'Offered times for the interview' },
  interview_set: { ja: '面談の日時を決めた', en: 'Interview agreed' },
  interview_moved: { ja: '面談の日時を変えた', en: 'Interview moved' },
  interview_cancelled: { ja: '面談の予定を取り消した', en: 'Interview cancelled' },
  interview_noted: { ja: '面談の記録を保存した', en: 'Saved notes of the interview' },
  interview_held: { ja: '面談を行った', en: 'Interview held' },
  interview_missed: { ja: '面談が行われなかった', en: 'Interview did not take place' },
  accepted: { ja: '派遣を決めた', en: 'Accepted' },
  declined: { ja: '面談の前に、派遣しないと決めた', en: 'Declined before the interview' },
  declined_after_interview: { ja: '派遣しないと決めた', en: 'Declined' },
  expert_assigned: { ja: '専門家を決めた', en: 'Expert assigned' },
  expert_changed: { ja: '専門家を替えた', en: 'Expert changed' },
  visit_proposed: { ja: '訪問の日時を提案した', en: 'Visit proposed' },
  visit_agreed: { ja: '訪問の日時に応じた', en: 'Visit agreed' },
  visit_moved: { ja: '訪問の日時を変えた', en: 'Visit moved' },
  visit_cancelled: { ja: '訪問を取り消した', en: 'Visit cancelled' },
  visit_reported: { ja: '訪問の報告を受けた', en: 'Visit reported' },
  report_confirmed: { ja: '団体が報告を確かめた', en: 'The organization confirmed a report' },
  visits_finished: { ja: '訪問がすべて終わった', en: 'Visits finished' },
  survey_answered: { ja: '団体がアンケートに答えた', en: 'The organization answered the survey' },
  closed: { ja: '終了の通知を送り、終えた', en: 'Closing letter sent, case closed' },
  held: { ja: '手続きを止めた', en: 'Put on hold' },
  resumed: { ja: '手続きを再開した', en: 'Resumed' },
  postponed: { ja: '遅れる理由を伝えた', en: 'Told why it is late' },
  withdrawn: { ja: '団体が取り下げた', en: 'Withdrawn by the organization' },
  cancelled: { ja: '事務局が取りやめた', en: 'Cancelled by the office' },
  document_added: { ja: '書類を加えた', en: 'Document added' },
  document_removed: { ja: '書類を取り除いた', en: 'Document removed' },
  document_opened: { ja: '書類を開いた', en: 'Document opened' },
  letter_printed: { ja: '通知書を開いた', en: 'Letter opened' },
  assigned: { ja: '担当を決めた', en: 'Assigned' },
  noted: { ja: 'メモを書いた', en: 'Wrote a note' },
  erased: { ja: '消去した', en: 'Erased' },
  opened: { ja: '封を開いた', en: 'Opened the sealed text' },
  looked_at: { ja: '経過を見た', en: 'Looked at the history' },
  address_corrected: { ja: '団体が宛先を直した', en: 'The organization corrected the address' },
  confirmation_resent: { ja: '確認メールを送り直した', en: 'Sent the confirmation again' },
  secret_hidden: { ja: '団体が合言葉を隠した', en: 'The organization hid the secret code' },
  secret_renewed: { ja: '合言葉を作り直した', en: 'Renewed the secret code' },
  status_opened: { ja: '団体が状況のページを開いた', en: 'The organization opened the status page' },
  'promise.made': { ja: '期日を伝えた', en: 'Told a date' },
  'promise.kept': { ja: '約束を守った', en: 'Kept the promise' },
  'promise.paused': { ja: '期日までの日数を止めた', en: 'Paused the promise' },
  'promise.resumed': { ja: '新しい期日を伝えた', en: 'Told a new date' },
  'promise.ended': { ja: '約束が終わった', en: 'The promise ended' },
  'promise.moved': { ja: '暦が変わり、新しい期日を伝えた', en: 'The calendar changed: told a new date' },
  'promise.postponed': { ja: '遅れることと、新しい期日を伝えた', en: 'Told a later date' },
  'promise.change_told': { ja: '新しい期日を団体に知らせた', en: 'Told the organization the new date' },
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
  { language, timeZone, nameOf }: Reader,
): { what: string; detail: string } {
  const known = historyVerbs.find((verb) => verb === event.verb);
  return {
    what: known ? sentences[known][language] : event.verb,
    detail: detailOf(event, { language, timeZone, nameOf }),
  };
}

type Reader = { language: StaffLanguage; timeZone: string; nameOf: (staffId: string | null) => string };

function detailOf(
  { verb, detail }: Pick<RecordedEvent, 'verb' | 'detail'>,
  { language, timeZone, nameOf }: Reader,
): string {
  if (verb === 'assigned') return nameOf(typeof detail.assignee === 'string' ? detail.assignee : null);
  const times = ['movedFrom', 'startsAt'].flatMap((field) =>
    typeof detail[field] === 'string'
      ? [formatInstant(Temporal.Instant.from(detail[field]), timeZone, language)]
      : [],
  );
  if (typeof detail.ordinal === 'number')
    return [{ ja: `第${detail.ordinal}回`, en: `No. ${detail.ordinal}` }[language], times.join(' → ')]
      .filter(Boolean)
      .join('　');
  if (times.length > 0) return times.join(' → ');
  const days = ['earliestOn', 'heldOn', 'dueOn'].flatMap((field) =>
    typeof detail[field] === 'string' ? [detail[field]] : [],
  );
  return days.map((day) => formatDay(day, language)).join(language === 'ja' ? '・' : ', ');
}
