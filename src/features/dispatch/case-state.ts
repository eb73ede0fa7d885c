import type { DispatchStatusView } from '#api/dispatch/contract.ts';
import type { ApplicantAppointments, AppointmentView } from '#api/dispatch/times-contract.ts';
import type { situationTitles } from './case-text.ts';

export type Situation = keyof typeof situationTitles;

export type CaseState = {
  situation: Situation;
  /** The visit the situation is about. */
  visit: AppointmentView | null;
};

/** How things stand for the organisation: what it is asked for comes before what it waits for. */
export function caseState(status: DispatchStatusView, appointments: ApplicantAppointments): CaseState {
  const only = (situation: Situation, visit: AppointmentView | null = null): CaseState => ({
    situation,
    visit,
  });
  if (status.onHold) return only('held');
  const { interview, openTimes, mayPick, visits } = appointments;
  switch (status.status) {
    case 'received':
    case 'arranging':
      if (interview?.status === 'proposed' && interview.waitsFor.includes('office')) return only('wishes');
      if (mayPick && openTimes.length > 0) return only('pick');
      return only(status.status);
    case 'interview_set':
      return only('interview');
    case 'visiting': {
      const asks = visits.find(({ waitsFor, may }) => waitsFor.includes('organisation') && may.answer);
      if (asks) return only('answer', asks);
      const report = visits.find(({ may }) => may.confirm);
      if (report) return only('confirm', report);
      const next = nextVisit(visits);
      return next ? only('visit', next) : only('visiting');
    }
    case 'completing':
      return only(status.mayAnswerSurvey ? 'survey' : 'completing');
    default:
      return only(status.status);
  }
}

/** The visit that is agreed and comes first. */
export function nextVisit(visits: readonly AppointmentView[]): AppointmentView | null {
  const agreed = visits.filter(({ status, startsAt }) => status === 'agreed' && startsAt !== null);
  return agreed.sort((a, b) => (a.startsAt ?? '').localeCompare(b.startsAt ?? ''))[0] ?? null;
}
