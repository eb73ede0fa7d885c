import type { DispatchSession, DispatchStatusView } from '#api/dispatch/contract.ts';
import type { ApplicantAppointments, AppointmentView } from '#api/dispatch/times-contract.ts';
import { type Answer, type Problems, read } from '../../api-answers.ts';
import type { caseDone } from './case-text.ts';
import type { OpenedDispatch } from './remembered.ts';
import { proposedInstants, timeRowsOf } from './time-values.ts';

type Api = App.Locals['api'];

/** What somebody did on a page, and how it went. A problem about one visit is named after its controls. */
export type Outcome =
  | { done: keyof typeof caseDone | null }
  | { refused: string; fields: Problems; status: number };

const param = (opened: OpenedDispatch) => ({ param: { caseNumber: opened.caseNumber } });
export const bearer = (opened: { session: string }) => ({
  headers: { Authorization: `Bearer ${opened.session}` },
});

/** Opens a case with its number and secret code. */
export async function openDispatch(
  api: Api,
  typed: { receiptNumber: string; secretCode: string },
): Promise<Answer<DispatchSession>> {
  const json = { caseNumber: typed.receiptNumber, secretCode: typed.secretCode };
  return read(await api.api.dispatch.sessions.$post({ json }));
}

export async function readCase(api: Api, opened: OpenedDispatch): Promise<Answer<DispatchStatusView>> {
  return read(await api.api.dispatch.cases[':caseNumber'].$get(param(opened), bearer(opened)));
}

export async function readAppointments(
  api: Api,
  opened: OpenedDispatch,
): Promise<Answer<ApplicantAppointments>> {
  return read(await api.api.dispatch.cases[':caseNumber'].appointments.$get(param(opened), bearer(opened)));
}

/** Times for the next visit that fit organisation, expert and office; each can be booked. */
export async function visitTimes(api: Api, opened: OpenedDispatch): Promise<VisitTimes> {
  const answer = await read<VisitTimes>(
    await api.api.dispatch.cases[':caseNumber']['visit-times'].$get(param(opened), bearer(opened)),
  );
  return answer.ok ? answer.value : { times: [], whyNone: answer.detail };
}
type VisitTimes = { times: Array<{ startsAt: string; endsAt: string }>; whyNone: string | null };

/** By when the decision would come, for each day on which an interview could be. */
export async function decisionDays(
  api: Api,
  days: Iterable<string>,
  businessDays: number,
  timeZone: string,
): Promise<Map<string, string>> {
  const asked = [...new Set(days)].map(async (day): Promise<[string, string]> => {
    const noon = Temporal.PlainDate.from(day).toZonedDateTime({ timeZone, plainTime: '12:00' }).toInstant();
    const query = { receivedAt: noon.toString(), businessDays: `${businessDays}`, rule: 'receipt_date' };
    const response = await api.api.calendar.due.$get({ query } as Parameters<
      typeof api.api.calendar.due.$get
    >[0]);
    if (!response.ok) throw new Error(`GET /api/calendar/due answered ${response.status}.`);
    return [day, (await response.json()).dueOn];
  });
  return new Map(await Promise.all(asked));
}

/** One post of the page of a case: `step` names the verb, `visit` the visit it is about. */
export async function takeCaseAction(
  api: Api,
  opened: OpenedDispatch,
  form: FormData,
  office: { timeZone: string; incomplete: string },
): Promise<Outcome> {
  const said = (name: string): string => String(form.get(name) ?? '');
  const one = api.api.dispatch.cases[':caseNumber'];
  const own = param(opened);
  const auth = bearer(opened);
  switch (said('step')) {
    case 'pick': {
      const json = { openTimeId: said('openTimeId'), way: said('way') } as Parameters<
        (typeof one)['interview-time']['$post']
      >[0]['json'];
      return outcome(await one['interview-time'].$post({ ...own, json }, auth), 'picked');
    }
    case 'wish': {
      const times = proposedInstants(timeRowsOf(form), office.timeZone, office.incomplete);
      if (!times.ok) return refused(times.problems);
      const json = { startsAt: times.startsAt, way: said('way') } as Parameters<
        (typeof one)['interview-time']['wishes']['$post']
      >[0]['json'];
      return outcome(await one['interview-time'].wishes.$post({ ...own, json }, auth), 'proposed');
    }
    case 'cancelInterview': {
      const json = { because: said('because') };
      return outcome(
        await one['interview-time'].cancellation.$post({ ...own, json }, auth),
        'interviewCancelled',
      );
    }
    case 'plan': {
      const json = { startsAt: form.getAll('startsAt').map(String) };
      return outcome(await one.visits.$post({ ...own, json }, auth), 'proposed');
    }
    case 'survey': {
      const answers = [...form.entries()].flatMap(([name, value]) =>
        name.startsWith('survey-') ? [{ key: name.slice('survey-'.length), answer: String(value) }] : [],
      );
      return outcome(await one.survey.$put({ ...own, json: { answers } }, auth), 'surveyed');
    }
    case 'conflict': {
      const json = { kind: said('kind') } as Parameters<
        (typeof one)['experts'][':id']['conflicts']['$post']
      >[0]['json'];
      const about = { caseNumber: opened.caseNumber, id: said('expert') };
      return outcome(await one.experts[':id'].conflicts.$post({ param: about, json }, auth), 'declared');
    }
    case 'withdraw':
      return outcome(await one.withdrawal.$post(own, auth), null);
    case 'correct':
      return outcome(await one.address.$put({ ...own, json: { email: said('email') } }, auth), 'corrected');
    case 'resend':
      return outcome(await one.confirmation.$post(own, auth), 'resent');
    default:
      return await takeVisitAction({ ...own.param, id: said('visit') }, form, office, {
        answer: async (params, json) =>
          outcome(await one.visits[':id'].answers.$post({ param: params, json }, auth), 'answered'),
        propose: async (params, json) =>
          outcome(await one.visits[':id'].proposals.$post({ param: params, json }, auth), 'proposed'),
        cancel: async (params, json) =>
          outcome(
            await one.visits[':id'].cancellation.$post({ param: params, json }, auth),
            'visitCancelled',
          ),
        confirm: async (params, json) =>
          outcome(await one.visits[':id'].confirmation.$post({ param: params, json }, auth), 'confirmed'),
      });
  }
}

type VisitParams = { caseNumber: string; id: string };
type TimeAnswers = { answers: Array<{ proposalId: string; answer: 'yes' | 'no' }> };

/** What a party may do with one visit; organisation and expert ask different routes for the same thing. */
export type VisitActions = {
  answer(params: VisitParams, json: TimeAnswers): Promise<Outcome>;
  propose(params: VisitParams, json: { startsAt: string[] }): Promise<Outcome>;
  cancel(params: VisitParams, json: { because: string }): Promise<Outcome>;
  confirm?(params: VisitParams, json: { remark: string }): Promise<Outcome>;
};

export async function takeVisitAction(
  params: VisitParams,
  form: FormData,
  office: { timeZone: string; incomplete: string },
  actions: VisitActions,
): Promise<Outcome> {
  const said = (name: string): string => String(form.get(name) ?? '');
  const run = async (): Promise<Outcome> => {
    switch (said('step')) {
      case 'answer':
        return await actions.answer(params, { answers: timeAnswersOf(form) });
      case 'propose': {
        const offered = form.getAll('startsAt').map(String);
        if (offered.length > 0) return await actions.propose(params, { startsAt: offered });
        const times = proposedInstants(timeRowsOf(form), office.timeZone, office.incomplete);
        return times.ok
          ? await actions.propose(params, { startsAt: times.startsAt })
          : refused(times.problems);
      }
      case 'cancel':
        return await actions.cancel(params, { because: said('because') });
      case 'confirm':
        return (await actions.confirm?.(params, { remark: said('remark') })) ?? { done: null };
      default:
        return { done: null };
    }
  };
  return atVisit(await run(), params.id);
}

/** Names problems after the controls of one visit, of which there are several on a page. */
export function atVisit(result: Outcome, id: string): Outcome {
  if ('done' in result) return result;
  const fields = result.fields.map(({ field, detail }) => ({
    field: `${field.split('.')[0]}-${id}`,
    detail,
  }));
  return { ...result, fields };
}

function timeAnswersOf(form: FormData): TimeAnswers['answers'] {
  return [...form.entries()].flatMap(([name, value]) =>
    name.startsWith('answer-') && (value === 'yes' || value === 'no')
      ? [{ proposalId: name.slice('answer-'.length), answer: value }]
      : [],
  );
}

export async function outcome(
  response: { ok: boolean; status: number; json(): Promise<unknown> },
  done: keyof typeof caseDone | null,
): Promise<Outcome> {
  const answer = await read(response);
  if (answer.ok) return { done };
  return { refused: answer.detail, fields: answer.fields, status: answer.status };
}

export const refused = (fields: Problems): Outcome => ({
  refused: fields[0]?.detail ?? '',
  fields,
  status: 422,
});

/** The visits of a case in the order in which they come; cancelled ones last. */
export const inOrder = (visits: readonly AppointmentView[]): AppointmentView[] =>
  visits.toSorted(
    (a, b) =>
      Number(a.status === 'cancelled') - Number(b.status === 'cancelled') ||
      (a.ordinal ?? 99) - (b.ordinal ?? 99),
  );
