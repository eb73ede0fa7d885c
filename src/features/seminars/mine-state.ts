import type { MyRegistration, SeminarPage } from '#api/seminars/contract.ts';
import type { mineTitles } from './mine-text.ts';

const active: readonly MyRegistration['state'][] = ['requested', 'registered', 'waiting', 'offered'];

/** What is so now for this person: the seminar's own fate first, then theirs. */
export function mineTitle(mine: MyRegistration, seminar: SeminarPage): keyof typeof mineTitles {
  if (active.includes(mine.state)) {
    if (seminar.status === 'cancelled') return 'seminarCancelled';
    if (seminar.status === 'postponed') return 'seminarPostponed';
    if (seminar.phase === 'over') return mine.attendance?.attended ? 'attended' : 'over';
  }
  return mine.state;
}

/** Questions that a link in a mail, or a button here, may lead to. Each has one button, and a GET changes nothing. */
export type Asked = 'accept' | 'leave' | 'leaveLine' | 'cancel';

export function askedOf(answer: string | null, mine: MyRegistration): Asked | null {
  if (answer === 'accept') return mine.state === 'offered' && mine.may.accept ? 'accept' : null;
  if (answer !== 'leave' && answer !== 'cancel') return null;
  if (!mine.may.cancel) return null;
  if (mine.state === 'offered') return 'leave';
  return mine.state === 'waiting' ? 'leaveLine' : 'cancel';
}
