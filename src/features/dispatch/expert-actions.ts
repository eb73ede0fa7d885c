import { dispatchStatuses } from '#api/dispatch/contract.ts';
import type { ExpertCase, ExpertPage } from '#api/dispatch/times-contract.ts';
import { type Answer, read } from '../../api-answers.ts';
import type { Language } from '../../language.ts';
import { atVisit, type Outcome, outcome, refused, takeVisitAction } from './case-actions.ts';
import { proposedInstants, timeRowsOf } from './time-values.ts';
import { weeklyOf } from './week-values.ts';

/** Where a case stands, in words. */
export function caseStatus(status: string, language: Language): string {
  const known = Object.entries(dispatchStatuses).find(([name]) => name === status);
  return known ? known[1].label[language] : status;
}

type Api = App.Locals['api'];
type Office = { timeZone: string; incomplete: string };
const bearer = (token: string) => ({ headers: { Authorization: `Bearer ${token}` } });

export async function readExpertPage(api: Api, token: string): Promise<Answer<ExpertPage>> {
  return read(await api.api.expert.$get({}, bearer(token)));
}

export async function readExpertCase(
  api: Api,
  token: string,
  caseNumber: string,
): Promise<Answer<ExpertCase>> {
  return read(await api.api.expert.cases[':caseNumber'].$get({ param: { caseNumber } }, bearer(token)));
}

/** One post of the page of a case: answers, proposals and reports of visits, or a conflict of interest. */
export async function takeExpertCase(
  api: Api,
  token: string,
  caseNumber: string,
  form: FormData,
  office: Office,
): Promise<Outcome> {
  const said = (name: string): string => String(form.get(name) ?? '');
  const one = api.api.expert.cases[':caseNumber'];
  const auth = bearer(token);
  const id = said('visit');
  switch (said('step')) {
    case 'plan': {
      const times = proposedInstants(timeRowsOf(form), office.timeZone, office.incomplete);
      if (!times.ok) return refused(times.problems);
      const json = { startsAt: times.startsAt };
      return outcome(await one.visits.$post({ param: { caseNumber }, json }, auth), 'proposed');
    }
    case 'report': {
      const json = { done: said('done'), nextSteps: said('nextSteps'), manualDocumentId: said('manual') };
      const param = { caseNumber, id };
      return atVisit(
        await outcome(await one.visits[':id'].report.$post({ param, json }, auth), 'reported'),
        id,
      );
    }
    case 'conflict': {
      const json = { kind: said('kind') } as Parameters<typeof one.conflicts.$post>[0]['json'];
      return outcome(await one.conflicts.$post({ param: { caseNumber }, json }, auth), 'declared');
    }
    default:
      return await takeVisitAction({ caseNumber, id }, form, office, {
        answer: async (param, json) =>
          outcome(await one.visits[':id'].answers.$post({ param, json }, auth), 'answered'),
        propose: async (param, json) =>
          outcome(await one.visits[':id'].proposals.$post({ param, json }, auth), 'proposed'),
        cancel: async (param, json) =>
          outcome(await one.visits[':id'].cancellation.$post({ param, json }, auth), 'visitCancelled'),
      });
  }
}

/** One post of the page of hours: the week, a day that differs, an absence. */
export async function takeHours(api: Api, token: string, form: FormData, office: Office): Promise<Outcome> {
  const said = (name: string): string => String(form.get(name) ?? '');
  const { availability, exceptions, absences } = api.api.expert;
  const auth = bearer(token);
  switch (said('step')) {
    case 'week': {
      const json = { weekly: weeklyOf(form) };
      return outcome(await availability.$put({ json }, auth), 'saved');
    }
    case 'exception': {
      const [from, until] = [said('from'), said('until')];
      const json = { spans: from === '' && until === '' ? [] : [{ from, until }] };
      if (!isDay(said('day'))) return refused([{ field: 'day', detail: office.incomplete }]);
      return outcome(await exceptions[':day'].$put({ param: { day: said('day') }, json }, auth), 'saved');
    }
    case 'asWeek':
      return outcome(await exceptions[':day'].$delete({ param: { day: said('day') } }, auth), 'saved');
    case 'absence': {
      const span = wholeDays(said('firstDay'), said('lastDay'), office.timeZone);
      if (!span) return refused([{ field: 'firstDay', detail: office.incomplete }]);
      return outcome(await absences.$post({ json: span }, auth), 'saved');
    }
    case 'present':
      return outcome(await absences[':id'].$delete({ param: { id: said('id') } }, auth), 'saved');
    default:
      return { done: null };
  }
}

export async function takeConflict(api: Api, token: string, form: FormData): Promise<Outcome> {
  const said = (name: string): string => String(form.get(name) ?? '');
  const { conflicts } = api.api.expert;
  const auth = bearer(token);
  if (said('step') === 'takeBack')
    return outcome(await conflicts[':id'].$delete({ param: { id: said('id') } }, auth), 'takenBack');
  const json = {
    kind: said('kind'),
    organisation: said('organisation'),
    corporateNumber: said('corporateNumber'),
  } as Parameters<typeof conflicts.$post>[0]['json'];
  return outcome(await conflicts.$post({ json }, auth), 'declared');
}

const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text);

/** From the beginning of the first day to the end of the last one. One day may be both. */
function wholeDays(first: string, last: string, timeZone: string): { from: string; until: string } | null {
  try {
    const start = Temporal.PlainDate.from(first);
    const end = Temporal.PlainDate.from(last || first).add({ days: 1 });
    return {
      from: start.toZonedDateTime(timeZone).toInstant().toString(),
      until: end.toZonedDateTime(timeZone).toInstant().toString(),
    };
  } catch {
    return null;
  }
}
