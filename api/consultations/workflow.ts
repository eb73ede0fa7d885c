import type { StaffRole } from '#api/core/context.ts';
import { forStaff, type Sentence } from '#api/core/language.ts';

/** The life of a consultation. `owes` is what the office owes while the case stands so. */
// biome-ignore format: a table is read as a table
export const consultationStatuses = {
  received:  { label: { ja: '受け付けました', en: 'Received', easy: '受け付けました' }, owes: 'answer' },
  answered:  { label: { ja: '回答しました', en: 'Answered', easy: '返事をしました' }, owes: null },
  closed:    { label: { ja: '終わりました', en: 'Closed', easy: '終わりました' }, owes: null },
  withdrawn: { label: { ja: '取り下げられました', en: 'Withdrawn', easy: '取り下げました' }, owes: null },
} as const;

const desk = ['consultant', 'coordinator', 'administrator'] as const;

/** Every move: from where, to where (`null`: the status stays), by whom, and the mail it earns. */
// biome-ignore format: a table is read as a table
export const consultationMoves = {
  answer:   { from: ['received', 'answered'],           to: 'answered',  by: desk,              mail: 'answered' },
  ask:      { from: ['received'],                       to: null,        by: desk,              mail: 'asked' },
  resume:   { from: ['received'],                       to: null,        by: desk,              mail: 'promise_moved' },
  postpone: { from: ['received'],                       to: null,        by: desk,              mail: 'promise_moved' },
  writeOn:  { from: ['received', 'answered', 'closed'], to: 'received',  by: ['requester'],     mail: null },
  withdraw: { from: ['received', 'answered'],           to: 'withdrawn', by: ['requester'],     mail: 'withdrawn' },
  refer:    { from: ['received', 'answered'],           to: 'closed',    by: desk,              mail: 'answered' },
  close:    { from: ['received', 'answered'],           to: 'closed',    by: desk,              mail: 'closed' },
  assign:   { from: ['received', 'answered', 'closed'], to: null,        by: desk,              mail: null },
  renew:    { from: ['received', 'answered', 'closed'], to: null,        by: desk,              mail: null },
  note:     { from: ['received', 'answered', 'closed', 'withdrawn'], to: null, by: desk,        mail: null },
  call:     { from: ['received', 'answered'],           to: null,        by: desk,              mail: null },
  erase:    { from: ['answered', 'closed', 'withdrawn'], to: null,       by: ['administrator', 'system'], mail: null },
} as const;

export type ConsultationState = keyof typeof consultationStatuses;
export type ConsultationMove = keyof typeof consultationMoves;
export type ConsultationParty = StaffRole | 'requester' | 'expert' | 'system';

export type Standing = {
  status: ConsultationState;
  erased: boolean;
  waitingForRequester: boolean;
  /** The last day on which a closed case may be written on, as the office promised when it closed. */
  writableUntil: string | null;
};

export type Decision = { allowed: true; to: ConsultationState } | { allowed: false; because: Sentence };

/** May this party make this move on this day? If not, the sentence says why, and is shown unchanged. */
export function decide(
  move: ConsultationMove,
  standing: Standing,
  by: ConsultationParty,
  today: string,
): Decision {
  const { from, to, by: parties } = consultationMoves[move];
  if (standing.erased) return refuse(sentences.erased);
  if (!(parties as readonly string[]).includes(by)) return refuse(sentences.notYourPart);
  if (!(from as readonly string[]).includes(standing.status)) return refuse(sentences.ended[standing.status]);
  if (move === 'writeOn' && standing.status === 'closed' && (standing.writableUntil ?? '') < today) {
    return refuse(sentences.tooLate);
  }
  if (move === 'ask' && standing.waitingForRequester) return refuse(sentences.alreadyWaiting);
  if (move === 'resume' && !standing.waitingForRequester) return refuse(sentences.notWaiting);
  return { allowed: true, to: to ?? standing.status };
}

const refuse = (because: Sentence): Decision => ({ allowed: false, because });

const sentences = {
  erased: {
    ja: 'この相談の内容は、ご本人の求めか保存期間の終わりによって消去されています。',
    en: 'The contents of this consultation have been erased.',
    easy: 'この相談の内容は、消しました。相談した人がたのんだか、取っておく期間が終わったからです。',
  },
  notYourPart: forStaff({
    ja: 'この操作は、あなたの役割ではできません。',
    en: 'Your role does not allow this.',
  }),
  tooLate: {
    ja: '書き足せる期間が過ぎました。続きは、新しい相談として送ってください。',
    en: 'The time for adding to this consultation has passed. Please send a new one.',
    easy: '書き足すことができる期間が過ぎました。続きは、新しい相談として送ってください。',
  },
  alreadyWaiting: forStaff({
    ja: 'すでに、おたずねへのお返事を待っています。',
    en: 'We are already waiting for the answer to a question.',
  }),
  notWaiting: forStaff({
    ja: 'この相談の時計は止まっていません。',
    en: 'The clock of this consultation is not paused.',
  }),
  ended: {
    received: forStaff({
      ja: 'まだ回答していない相談では、この操作はできません。',
      en: 'Not possible before the consultation was answered.',
    }),
    answered: forStaff({
      ja: '回答したあとの相談では、この操作はできません。',
      en: 'Not possible after the consultation was answered.',
    }),
    closed: {
      ja: 'この相談は終わっています。',
      en: 'This consultation is closed.',
      easy: 'この相談は終わっています。',
    },
    withdrawn: {
      ja: 'この相談は取り下げられています。',
      en: 'This consultation was withdrawn.',
      easy: 'この相談は、取り下げて（やめて）あります。',
    },
  },
} as const satisfies Record<string, Sentence | Record<ConsultationState, Sentence>>;
