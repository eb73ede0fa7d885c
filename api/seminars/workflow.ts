import type { StaffRole } from '#api/core/context.ts';
import { forStaff, type Sentence } from '#api/core/language.ts';

/** The life of a seminar. Open, full and over are not here: they are asked of the clock and the seats. */
// biome-ignore format: a table is read as a table
export const seminarStatuses = {
  draft:     { label: { ja: '下書き', en: 'Draft' } },
  published: { label: { ja: '公開中', en: 'Published' } },
  postponed: { label: { ja: '延期（日程未定）', en: 'Postponed, no date yet' } },
  held:      { label: { ja: '開催済み', en: 'Held' } },
  cancelled: { label: { ja: '中止', en: 'Cancelled' } },
} as const;

const planners = ['coordinator', 'administrator'] as const;

/** Every move: from where, to where (`null`: the status stays), by whom, and the mail registrants get. */
// biome-ignore format: a table is read as a table
export const seminarMoves = {
  change:     { from: ['draft', 'published', 'postponed'],         to: null,        by: planners,               mail: null },
  publish:    { from: ['draft'],                                   to: 'published', by: planners,               mail: null },
  postpone:   { from: ['published'],                               to: 'postponed', by: planners,               mail: 'postponed' },
  reschedule: { from: ['published', 'postponed'],                  to: 'published', by: planners,               mail: 'rescheduled' },
  cancel:     { from: ['published', 'postponed'],                  to: 'cancelled', by: planners,               mail: 'cancelled_by_office' },
  conclude:   { from: ['published'],                               to: 'held',      by: [...planners, 'system'], mail: 'follow_up' },
  remove:     { from: ['draft'],                                   to: null,        by: planners,               mail: null },
  write:      { from: ['published', 'postponed', 'held', 'cancelled'], to: null,    by: planners,               mail: 'office_message' },
} as const;

export type SeminarStatus = keyof typeof seminarStatuses;
export type SeminarMove = keyof typeof seminarMoves;
export type SeminarParty = StaffRole | 'requester' | 'expert' | 'system';

export type SeminarStanding = {
  status: SeminarStatus;
  startsAt: Temporal.Instant;
  endsAt: Temporal.Instant;
};

export type SeminarDecision = { allowed: true; to: SeminarStatus } | { allowed: false; because: Sentence };

/** May this party make this move at this instant? If not, the sentence says why, and is shown unchanged. */
export function decide(
  move: SeminarMove,
  standing: SeminarStanding,
  by: SeminarParty,
  at: Temporal.Instant,
): SeminarDecision {
  const { from, to, by: parties } = seminarMoves[move];
  if (!(parties as readonly string[]).includes(by)) return refuse(sentences.notYourPart);
  if (!(from as readonly string[]).includes(standing.status)) return refuse(sentences.ended[standing.status]);
  const hasBegun = Temporal.Instant.compare(at, standing.startsAt) >= 0;
  const isOver = Temporal.Instant.compare(at, standing.endsAt) >= 0;
  if (move === 'publish' && hasBegun) return refuse(sentences.dateIsPast);
  if (['postpone', 'cancel'].includes(move) && standing.status === 'published' && isOver)
    return refuse(sentences.isOver);
  if (move === 'conclude' && !isOver) return refuse(sentences.notOver);
  return { allowed: true, to: to ?? standing.status };
}

const refuse = (because: Sentence): SeminarDecision => ({ allowed: false, because });

const sentences = {
  notYourPart: forStaff({
    ja: 'この操作は、あなたの役割ではできません。',
    en: 'Your role does not allow this.',
  }),
  dateIsPast: forStaff({
    ja: '開始の日時が過ぎています。日時を直してから公開してください。',
    en: 'The start has passed. Correct the date before publishing.',
  }),
  isOver: forStaff({
    ja: 'このセミナーはもう終わっています。',
    en: 'This seminar is over.',
  }),
  notOver: forStaff({
    ja: 'このセミナーはまだ終わっていません。',
    en: 'This seminar is not over yet.',
  }),
  ended: {
    draft: forStaff({ ja: '下書きのセミナーでは、この操作はできません。', en: 'Not possible with a draft.' }),
    published: forStaff({
      ja: '公開したセミナーでは、この操作はできません。',
      en: 'Not possible once the seminar is published.',
    }),
    postponed: forStaff({
      ja: 'このセミナーは延期され、新しい日程が決まっていません。',
      en: 'This seminar is postponed and has no new date.',
    }),
    held: forStaff({ ja: 'このセミナーは開催済みです。', en: 'This seminar has been held.' }),
    cancelled: forStaff({ ja: 'このセミナーは中止されました。', en: 'This seminar was cancelled.' }),
  },
} as const satisfies Record<string, Sentence | Record<SeminarStatus, Sentence>>;
