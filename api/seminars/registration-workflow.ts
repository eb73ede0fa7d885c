import type { StaffRole } from '#api/core/context.ts';
import { forStaff, type Sentence } from '#api/core/language.ts';

/** The life of a registration. `seat`: it holds one of the seats. `active`: the address cannot register again. */
// biome-ignore format: a table is read as a table
export const registrationStates = {
  requested:  { label: { ja: '承認待ち', en: 'Awaiting approval' },                seat: false, active: true },
  registered: { label: { ja: '登録済み', en: 'Registered' },                       seat: true,  active: true },
  waiting:    { label: { ja: 'キャンセル待ち', en: 'On the waiting list' },        seat: false, active: true },
  offered:    { label: { ja: '空席のご案内中', en: 'A seat is offered' },          seat: true,  active: true },
  declined:   { label: { ja: 'お断りしました', en: 'Not admitted' },               seat: false, active: false },
  lapsed:     { label: { ja: 'ご案内の期限が過ぎました', en: 'The offer lapsed' }, seat: false, active: false },
  cancelled:  { label: { ja: '取り消し', en: 'Cancelled' },                        seat: false, active: false },
} as const;

const person = ['requester', 'coordinator', 'administrator'] as const;
const planners = ['coordinator', 'administrator'] as const;

/** Every move: from where, to where (`null`: the state stays), by whom, and the mail it earns. */
// biome-ignore format: a table is read as a table
export const registrationMoves = {
  approve:       { from: ['requested'],                                     to: 'registered', by: planners,               mail: 'approved' },
  wait:          { from: ['requested'],                                     to: 'waiting',    by: planners,               mail: 'waiting' },
  decline:       { from: ['requested'],                                     to: 'declined',   by: planners,               mail: 'declined' },
  offer:         { from: ['waiting'],                                       to: 'offered',    by: [...person, 'system'],  mail: 'offered' },
  accept:        { from: ['offered'],                                       to: 'registered', by: person,                 mail: 'registered' },
  lapse:         { from: ['offered'],                                       to: 'lapsed',     by: ['system'],             mail: 'lapsed' },
  cancel:        { from: ['requested', 'registered', 'waiting', 'offered'], to: 'cancelled',  by: person,                 mail: 'cancelled' },
  changeWay:     { from: ['registered'],                                    to: null,         by: person,                 mail: 'changed' },
  changeAnswers: { from: ['requested', 'registered', 'waiting', 'offered'], to: null,         by: person,                 mail: null },
  checkIn:       { from: ['registered'],                                    to: null,         by: ['consultant', ...planners], mail: null },
} as const;

export type RegistrationState = keyof typeof registrationStates;
export type RegistrationMove = keyof typeof registrationMoves;
export type RegistrationParty = StaffRole | 'requester' | 'expert' | 'system';

export type RegistrationStanding = {
  state: RegistrationState;
  offeredUntil: Temporal.Instant | null;
  /** Of the seminar: after it nothing of a registration changes, but for the check-in. */
  endsAt: Temporal.Instant;
};

export type RegistrationDecision =
  | { allowed: true; to: RegistrationState }
  | { allowed: false; because: Sentence };

/** May this party make this move at this instant? If not, the sentence says why, and is shown unchanged. */
export function decideRegistration(
  move: RegistrationMove,
  standing: RegistrationStanding,
  by: RegistrationParty,
  at: Temporal.Instant,
): RegistrationDecision {
  const { from, to, by: parties } = registrationMoves[move];
  if (!(parties as readonly string[]).includes(by)) return refuse(sentences.notYourPart);
  if (!(from as readonly string[]).includes(standing.state))
    return refuse(sentences.wrongState[standing.state]);
  const isOver = Temporal.Instant.compare(at, standing.endsAt) >= 0;
  if (isOver && !['lapse', 'checkIn'].includes(move)) return refuse(sentences.isOver);
  const lapsed = standing.offeredUntil && Temporal.Instant.compare(at, standing.offeredUntil) >= 0;
  if (move === 'accept' && lapsed) return refuse(sentences.tooLate);
  if (move === 'lapse' && !lapsed) return refuse(sentences.notYet);
  return { allowed: true, to: to ?? standing.state };
}

const refuse = (because: Sentence): RegistrationDecision => ({ allowed: false, because });

const sentences = {
  notYourPart: forStaff({
    ja: 'この操作は、あなたの役割ではできません。',
    en: 'Your role does not allow this.',
  }),
  isOver: {
    ja: 'このセミナーは終わっているため、変更できません。',
    en: 'The seminar is over, so this cannot be changed any more.',
    easy: 'このセミナーは終わっています。変えることはできません。',
  },
  tooLate: {
    ja: 'ご案内の期限が過ぎたため、次の方にお席をまわしました。もう一度申し込むと、あらためてお待ちいただけます。',
    en: 'The time for this offer has passed and the seat went to the next person. You can register again to wait anew.',
    easy: '返事をする時間が過ぎました。席は次の人の席になりました。もう一度申し込むと、また席が空くのを待つことができます。',
  },
  notYet: forStaff({ ja: 'ご案内の期限はまだ来ていません。', en: 'The offer has not run out yet.' }),
  wrongState: {
    requested: {
      ja: 'この申込みは承認を待っています。',
      en: 'This registration awaits approval.',
      easy: 'この申し込みの内容を、窓口が確かめています。',
    },
    registered: {
      ja: 'この申込みは登録済みです。',
      en: 'This person is registered already.',
      easy: 'この申し込みの人には、もう席があります。',
    },
    waiting: {
      ja: 'この申込みはキャンセル待ちです。',
      en: 'This registration is on the waiting list.',
      easy: 'この申し込みは、席が空くのを待っています。',
    },
    offered: {
      ja: 'この申込みには空席をご案内しています。',
      en: 'A seat is being offered to this person.',
      easy: 'この申し込みの人には、席が空いたことを知らせています。',
    },
    declined: {
      ja: 'この申込みはお断りしています。',
      en: 'This registration was not admitted.',
      easy: 'この申し込みは、受けることができませんでした。',
    },
    lapsed: {
      ja: 'ご案内の期限が過ぎたため、この申込みは終わっています。もう一度申し込めます。',
      en: 'The offer lapsed, so this registration has ended. You can register again.',
      easy: '返事をする時間が過ぎたので、この申し込みは終わりました。もう一度申し込むことができます。',
    },
    cancelled: {
      ja: 'この申込みは取り消されています。',
      en: 'This registration was cancelled.',
      easy: 'この申し込みは、取り消されています。',
    },
  },
} as const satisfies Record<string, Sentence | Record<RegistrationState, Sentence>>;
