import { expect, test } from 'vitest';
import type { DispatchStatusView } from '#api/dispatch/contract.ts';
import type { ApplicantAppointments, AppointmentView } from '#api/dispatch/times-contract.ts';
import { caseState } from './case-state.ts';

const status = (own: Partial<DispatchStatusView>) => ({ onHold: null, ...own }) as DispatchStatusView;
const appointments = (own: Partial<ApplicantAppointments>) =>
  ({ interview: null, openTimes: [], mayPick: false, visits: [], ...own }) as ApplicantAppointments;
const visit = (own: Partial<AppointmentView>) =>
  ({
    status: 'agreed',
    startsAt: null,
    waitsFor: [],
    may: { answer: false, propose: false, cancel: false, report: false, confirm: false },
    ...own,
  }) as AppointmentView;
const may = { answer: true, propose: true, cancel: true, report: false, confirm: true };
const openTimes = [{ id: '1', startsAt: '', endsAt: '', ways: [] }];

test('a hold stands before everything else', () => {
  const held = { since: '', reason: 'organisation_asked', sentence: '' } as const;
  expect(caseState(status({ status: 'visiting', onHold: held }), appointments({})).situation).toBe('held');
});

test('times that can be picked are offered at once, even before anybody called', () => {
  const given = appointments({ mayPick: true, openTimes });
  expect(caseState(status({ status: 'received' }), given).situation).toBe('pick');
  expect(caseState(status({ status: 'received' }), appointments({ mayPick: true })).situation).toBe(
    'received',
  );
});

test('wishes for the interview wait for the office', () => {
  const interview = visit({ status: 'proposed', waitsFor: ['office'] });
  const given = appointments({ mayPick: true, openTimes, interview });
  expect(caseState(status({ status: 'arranging' }), given).situation).toBe('wishes');
});

test('an answer comes before a report, and both before the next visit', () => {
  const asks = visit({ id: 'asks', status: 'proposed', waitsFor: ['organisation'], may });
  const report = visit({ id: 'report', status: 'held', may });
  const later = visit({ id: 'later', startsAt: '2027-01-27T01:00:00Z' });
  const sooner = visit({ id: 'sooner', startsAt: '2027-01-20T01:00:00Z' });
  const at = (visits: AppointmentView[]) => {
    const { situation, visit: about } = caseState(status({ status: 'visiting' }), appointments({ visits }));
    return [situation, about?.id];
  };
  expect(at([report, asks])).toEqual(['answer', 'asks']);
  expect(at([report, later])).toEqual(['confirm', 'report']);
  expect(at([later, sooner])).toEqual(['visit', 'sooner']);
  expect(at([])).toEqual(['visiting', undefined]);
});
