import type { StaffRole } from '#api/core/context.ts';
import type { Sentence } from '#api/core/language.ts';

/** The life of a dispatch case. `owes` is the dated promise of the office while the case stands so. */
// biome-ignore format: a table is read as a table
export const dispatchStatuses = {
  received:      { label: { ja: '受け付けました', en: 'Received', easy: '受け付けました' },                  owes: 'contact',  next: { ja: '面談の日程のご連絡', en: 'Contact to arrange the interview', easy: '面談（係の人と話すこと）の日についての連絡' } },
  arranging:     { label: { ja: '面談の日程を調整しています', en: 'Arranging the interview', easy: '面談（係の人と話すこと）の日を決めています' }, owes: null, next: { ja: '面談の日時を決める', en: 'Agree on a time for the interview', easy: '面談の日と時間を決める' } },
  interview_set: { label: { ja: '面談の日時が決まりました', en: 'Interview agreed', easy: '面談（係の人と話すこと）の日と時間が決まりました' },  owes: null,       next: { ja: '面談を行う', en: 'Hold the interview', easy: '面談をする' } },
  deciding:      { label: { ja: '派遣の可否を決めています', en: 'Deciding', easy: '専門家が行くかどうかを、決めています' },          owes: 'decision', next: { ja: '派遣するかどうかの決定', en: 'Decide on the dispatch', easy: '専門家が行くかどうかの決定' } },
  accepted:      { label: { ja: '派遣が決まりました', en: 'Accepted', easy: '専門家が行くことに決まりました' },               owes: null,       next: { ja: '専門家を決める', en: 'Choose the expert', easy: '専門家を決める' } },
  visiting:      { label: { ja: '専門家が訪問しています', en: 'Visits under way', easy: '専門家が訪問しています' },     owes: null,       next: { ja: '訪問の日程を決め、報告を受ける', en: 'Agree on visits and receive their reports', easy: '訪問の日を決めて、報告を受け取る' } },
  completing:    { label: { ja: '訪問が終わりました', en: 'Visits finished', easy: '訪問が終わりました' },         owes: null,       next: { ja: 'アンケート、完成したマニュアル、終了の通知', en: 'Survey, final manual, closing letter', easy: 'アンケート、できあがったマニュアル、終わりのお知らせ' } },
  closed:        { label: { ja: '終わりました', en: 'Closed', easy: '終わりました' },                      owes: null,       next: null },
  declined:      { label: { ja: '派遣を行わないことに決まりました', en: 'Declined', easy: '専門家は行かないことに決まりました' },   owes: null,       next: null },
  withdrawn:     { label: { ja: '取り下げられました', en: 'Withdrawn', easy: '取り下げました（やめました）' },              owes: null,       next: null },
  cancelled:     { label: { ja: '事務局が取りやめました', en: 'Cancelled by the office', easy: '事務局（窓口の人）がやめました' }, owes: null,    next: null },
} as const;

export type DispatchState = keyof typeof dispatchStatuses;
export const dispatchStatusNames = Object.keys(dispatchStatuses) as [DispatchState, ...DispatchState[]];
export type DispatchPromiseKind = 'contact' | 'decision';

const desk = ['coordinator', 'administrator'] as const;
const deskOrApplicant = ['coordinator', 'administrator', 'applicant'] as const;
const everySide = ['coordinator', 'administrator', 'applicant', 'expert'] as const;

const beforeDecision = ['received', 'arranging', 'interview_set'] as const;
const running = [
  'received',
  'arranging',
  'interview_set',
  'deciding',
  'accepted',
  'visiting',
  'completing',
] as const;
const ended = ['closed', 'declined', 'withdrawn', 'cancelled'] as const;

/**
 * Every move: from where, to where (`null`: the status stays), by whom, whether it waits while the case is on hold,
 * and the mail it earns for the organisation.
 */
// biome-ignore format: a table is read as a table
export const dispatchMoves = {
  contact:          { from: ['received'],                   to: 'arranging',     by: desk,             onHold: 'goes',  mail: null },
  offerTimes:       { from: ['received', 'arranging'],      to: 'arranging',     by: desk,             onHold: 'waits', mail: 'times_offered' },
  setInterview:     { from: ['received', 'arranging'],      to: 'interview_set', by: deskOrApplicant,  onHold: 'waits', mail: 'interview_set' },
  moveInterview:    { from: ['interview_set'],              to: null,            by: deskOrApplicant,  onHold: 'waits', mail: 'interview_moved' },
  cancelInterview:  { from: ['interview_set'],              to: 'arranging',     by: deskOrApplicant,  onHold: 'goes',  mail: 'interview_cancelled' },
  recordInterview:  { from: ['arranging', 'interview_set'], to: 'deciding',      by: desk,             onHold: 'waits', mail: 'interview_held' },
  missInterview:    { from: ['interview_set'],              to: 'arranging',     by: desk,             onHold: 'goes',  mail: 'interview_missed' },
  decideAccept:     { from: ['deciding'],                   to: 'accepted',      by: desk,             onHold: 'waits', mail: 'accepted' },
  decideDecline:    { from: ['deciding'],                   to: 'declined',      by: desk,             onHold: 'waits', mail: 'declined' },
  decline:          { from: beforeDecision,                 to: 'declined',      by: desk,             onHold: 'goes',  mail: 'declined' },
  assignExpert:     { from: ['accepted'],                   to: 'visiting',      by: desk,             onHold: 'waits', mail: 'expert_assigned' },
  changeExpert:     { from: ['visiting'],                   to: null,            by: desk,             onHold: 'waits', mail: 'expert_changed' },
  proposeVisit:     { from: ['visiting'],                   to: null,            by: everySide,        onHold: 'waits', mail: 'visit_proposed' },
  agreeVisit:       { from: ['visiting'],                   to: null,            by: everySide,        onHold: 'waits', mail: 'visit_agreed' },
  moveVisit:        { from: ['visiting'],                   to: null,            by: everySide,        onHold: 'waits', mail: 'visit_moved' },
  cancelVisit:      { from: ['visiting'],                   to: null,            by: everySide,        onHold: 'goes',  mail: 'visit_cancelled' },
  reportVisit:      { from: ['visiting'],                   to: null,            by: ['coordinator', 'administrator', 'expert'], onHold: 'goes', mail: 'visit_reported' },
  confirmReport:    { from: ['visiting', 'completing'],     to: null,            by: ['applicant'],    onHold: 'goes',  mail: null },
  finishVisits:     { from: ['visiting'],                   to: 'completing',    by: ['coordinator', 'administrator', 'expert', 'system'], onHold: 'waits', mail: 'visits_finished' },
  answerSurvey:     { from: ['completing'],                 to: null,            by: ['applicant'],    onHold: 'goes',  mail: null },
  close:            { from: ['completing'],                 to: 'closed',        by: desk,             onHold: 'waits', mail: 'closed' },
  hold:             { from: running,                        to: null,            by: desk,             onHold: 'waits', mail: 'held' },
  resume:           { from: running,                        to: null,            by: desk,             onHold: 'goes',  mail: 'resumed' },
  postpone:         { from: ['received', 'deciding'],       to: null,            by: desk,             onHold: 'waits', mail: 'promise_moved' },
  withdraw:         { from: running,                        to: 'withdrawn',     by: ['applicant'],    onHold: 'goes',  mail: 'withdrawn' },
  cancel:           { from: running,                        to: 'cancelled',     by: desk,             onHold: 'goes',  mail: 'cancelled' },
  addDocument:      { from: running,                        to: null,            by: everySide,        onHold: 'goes',  mail: null },
  removeDocument:   { from: running,                        to: null,            by: everySide,        onHold: 'goes',  mail: null },
  log:              { from: running,                        to: null,            by: ['coordinator', 'administrator', 'applicant', 'system'], onHold: 'goes', mail: null },
  changeAddress:    { from: running,                        to: null,            by: ['applicant'],    onHold: 'goes',  mail: 'received' },
  saveInterview:    { from: ['received', 'arranging', 'interview_set', 'deciding'], to: null, by: desk, onHold: 'goes', mail: null },
  assign:           { from: running,                        to: null,            by: desk,             onHold: 'goes',  mail: null },
  renew:            { from: running,                        to: null,            by: desk,             onHold: 'goes',  mail: null },
  note:             { from: [...running, ...ended],         to: null,            by: desk,             onHold: 'goes',  mail: null },
  erase:            { from: ended,                          to: null,            by: ['administrator', 'system'], onHold: 'goes', mail: null },
} as const;

export type DispatchMove = keyof typeof dispatchMoves;
/** The applicant is the requester of the core's trace. */
export type DispatchParty = StaffRole | 'applicant' | 'expert' | 'system';

export type Standing = { status: DispatchState; erased: boolean; onHold: boolean };

export type Decision = { allowed: true; to: DispatchState } | { allowed: false; because: Sentence };

/** May this party make this move? If not, the sentence says why, and is shown unchanged. */
export function decide(move: DispatchMove, standing: Standing, by: DispatchParty): Decision {
  const { from, to, by: parties, onHold } = dispatchMoves[move];
  if (standing.erased) return refuse(sentences.erased);
  if (!(parties as readonly string[]).includes(by)) return refuse(sentences.notYourPart);
  if (!(from as readonly string[]).includes(standing.status)) return refuse(whyNotFrom(standing.status));
  if (move === 'hold' && standing.onHold) return refuse(sentences.alreadyOnHold);
  if (move === 'resume' && !standing.onHold) return refuse(sentences.notOnHold);
  if (standing.onHold && onHold === 'waits') return refuse(sentences.onHold);
  return { allowed: true, to: to ?? standing.status };
}

export const isEnded = (status: DispatchState): boolean =>
  (ended as readonly DispatchState[]).includes(status);

const refuse = (because: Sentence): Decision => ({ allowed: false, because });

function whyNotFrom(status: DispatchState): Sentence {
  const { label } = dispatchStatuses[status];
  return {
    ja: `この案件は、いま「${label.ja}」です。この段階では、その操作はできません。`,
    en: `This case stands at "${label.en}". That is not possible at this stage.`,
    easy: `この申し込みは、今「${label.easy}」です。今は、それをすることができません。`,
  };
}

const sentences = {
  erased: {
    ja: 'この案件の内容は、求めによって、または保存期間が終わったため、消去されています。',
    en: 'The contents of this case have been erased.',
    easy: 'この申し込みの内容は、消してあります。「消してください」と言われたか、取っておく期間が終わったからです。',
  },
  notYourPart: {
    ja: 'この操作は、あなたの役割ではできません。',
    en: 'Your role does not allow this.',
    easy: 'あなたの役目では、それをすることができません。',
  },
  onHold: {
    ja: 'この案件は、いま手続きを止めています。手続きを再開してから行ってください。',
    en: 'This case is on hold. It has to be resumed first.',
    easy: '今、手続きを止めています。手続きをまた始めてから、してください。',
  },
  alreadyOnHold: {
    ja: 'この案件は、すでに止めています。',
    en: 'This case is on hold already.',
    easy: '手続きは、もう止めています。',
  },
  notOnHold: {
    ja: 'この案件は、止めていません。',
    en: 'This case is not on hold.',
    easy: '手続きは、止めていません。',
  },
} as const satisfies Record<string, Sentence>;
