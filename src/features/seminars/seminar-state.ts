import type { SeminarSummary } from '#api/seminars/contract.ts';
import { speaker } from '../../language.ts';
import type { OfficeDays } from './office-days.ts';
import { stateText } from './seminar-text.ts';

export type SeminarState = {
  tone: 'plain' | 'good' | 'now' | 'bad' | 'promise';
  /** In a few words: open, soon, full, over. */
  words: string;
  /** The date that belongs to them, where there is one. */
  date: string | null;
};

/** Where a seminar stands now, as the list says it. */
export function seminarState(seminar: SeminarSummary, days: OfficeDays): SeminarState {
  const t = speaker(days.language);
  const plain = (words: string): SeminarState => ({ tone: 'plain', words, date: null });
  if (seminar.status === 'cancelled' || seminar.status === 'postponed')
    return { ...plain(t(stateText[seminar.status])), tone: 'bad' };
  if (seminar.phase === 'over') {
    if (seminar.archive === 'open') return { ...plain(t(stateText.recording)), tone: 'promise' };
    return plain(t(seminar.archive === 'preparing' ? stateText.preparing : stateText.over));
  }
  if (seminar.phase === 'now') return { ...plain(t(stateText.now)), tone: 'now' };
  if (seminar.registration === 'closed') return plain(t(stateText.closed));
  if (seminar.registration === 'not_yet') return plain(t(stateText.opensOn)(days.day(seminar.opensAt)));
  const isOpen = seminar.seats === 'free' || seminar.seats === 'few';
  return {
    tone: isOpen ? 'promise' : 'plain',
    words: t(stateText[seminar.seats]),
    date: seminar.seats === 'full' ? null : t(stateText.closesOn)(days.day(seminar.closesAt)),
  };
}
