import { type Answer, type Problems, read } from '../../api-answers.ts';

type Api = App.Locals['api'];
type Body<Route extends (args: never) => unknown> = Parameters<Route>[0] extends { json: infer Json }
  ? Json
  : never;

/** What somebody at the desk did on the page of a dispatch case, and how it went. */
export type DispatchOutcome =
  | { done: string }
  | { secretCode: string }
  | { step: string; refused: string; problems: Problems; status: number };

/** One post of the page: `step` names the verb, `of` the visit it is about. Nothing typed is lost when it is refused. */
export async function takeDispatchStep(
  api: Api,
  caseNumber: string,
  form: FormData,
): Promise<DispatchOutcome> {
  const step = String(form.get('step') ?? '');
  if (step === 'secret-code') {
    const route = api.api.desk.dispatch.cases[':caseNumber']['secret-code'];
    const code = await read<{ secretCode: string }>(await route.$post({ param: { caseNumber } }));
    return code.ok ? { secretCode: code.value.secretCode } : refused(step, code);
  }
  const answer =
    (await caseStep(api, caseNumber, step, form)) ?? (await meetingStep(api, caseNumber, step, form));
  return answer === null || answer.ok ? { done: step } : refused(step, answer);
}

const refused = (step: string, answer: Extract<Answer<unknown>, { ok: false }>): DispatchOutcome => ({
  step,
  refused: answer.detail,
  problems: answer.fields,
  status: answer.status,
});

/** Steps of the case itself. Null when it is none of them. */
async function caseStep(
  api: Api,
  caseNumber: string,
  step: string,
  form: FormData,
): Promise<Answer<unknown> | null> {
  const one = api.api.desk.dispatch.cases[':caseNumber'];
  const param = { caseNumber };
  const said = (name: string): string => String(form.get(name) ?? '').trim();
  const all = (name: string): string[] => form.getAll(name).map(String);
  const text = said('text');
  switch (step) {
    case 'assignment':
      return await read(await one.assignment.$put({ param, json: { staffId: said('staffId') || null } }));
    case 'contacts': {
      const json = { way: said('way'), outcome: said('outcome'), note: text, sendingKey: said('sendingKey') };
      return await read(await one.contacts.$post({ param, json: json as Body<typeof one.contacts.$post> }));
    }
    case 'notes':
      return await read(await one.notes.$post({ param, json: { text, sendingKey: said('sendingKey') } }));
    case 'hold': {
      const json = { reason: said('reason'), note: text } as Body<typeof one.hold.$post>;
      return await read(await one.hold.$post({ param, json }));
    }
    case 'resume':
      return await read(await one.resumption.$post({ param }));
    case 'postpone':
      return await read(await one.postponement.$post({ param, json: { dueOn: said('dueOn'), text } }));
    case 'guide':
      return await read(await one.interview.$put({ param, json: { answers: guideAnswers(form) } }));
    case 'held': {
      const json = { heldOn: said('heldOn'), way: said('way'), answers: guideAnswers(form) };
      const { record } = one.interview;
      return await read(await record.$post({ param, json: json as Body<typeof record.$post> }));
    }
    case 'missed':
      return await read(await one.interview.missed.$post({ param }));
    case 'accept': {
      const json = { reasons: all('reasons'), text } as Body<typeof one.acceptance.$post>;
      return await read(await one.acceptance.$post({ param, json }));
    }
    case 'decline': {
      const json = { reasons: all('reasons'), text } as Body<typeof one.decline.$post>;
      return await read(await one.decline.$post({ param, json }));
    }
    case 'cancel': {
      const json = { because: said('because'), text } as Body<typeof one.cancellation.$post>;
      return await read(await one.cancellation.$post({ param, json }));
    }
    case 'finish':
      return await read(await one['visits-end'].$post({ param, json: { text } }));
    case 'closing': {
      const finalManualId = said('finalManualId') || null;
      return await read(await one.closing.$post({ param, json: { text, finalManualId } }));
    }
    case 'erase':
      return await read(await one.erasure.$post({ param }));
    case 'expert':
      return await read(
        await one.expert.$put({ param, json: { expertId: said('expertId'), because: said('because') } }),
      );
    case 'upload': {
      const files = form.getAll('file').filter((file) => file instanceof File);
      return await read(await one.documents.$post({ param, form: { kind: said('kind'), file: files } }));
    }
    case 'remove':
      return await read(await one.documents[':id'].$delete({ param: { ...param, id: said('document') } }));
    default:
      return null;
  }
}

/** Steps about the interview's time and the visits. Null when it is none of them. */
async function meetingStep(
  api: Api,
  caseNumber: string,
  step: string,
  form: FormData,
): Promise<Answer<unknown> | null> {
  const one = api.api.desk.dispatch.cases[':caseNumber'];
  const time = one['interview-time'];
  const visit = one.visits[':id'];
  const param = { caseNumber };
  const said = (name: string): string => String(form.get(name) ?? '').trim();
  const ofVisit = { ...param, id: said('of') };
  const startsAt = form.getAll('startsAt').map(String);
  switch (step) {
    case 'offer':
      return await read(await time.offer.$post({ param, json: { message: said('message') } }));
    case 'interview': {
      const json = { openTimeId: said('openTimeId'), way: said('way') } as Body<typeof time.$post>;
      return await read(await time.$post({ param, json }));
    }
    case 'interview-answers': {
      const json = { answers: timeAnswers(form), joinUrl: said('joinUrl') };
      return await read(await time.answers.$post({ param, json }));
    }
    case 'interview-cancel':
      return await read(await time.cancellation.$post({ param, json: { because: said('because') } }));
    case 'visit': {
      const json = {
        startsAt,
        expertId: said('expertId'),
        expertBecause: said('expertBecause'),
        place: said('place'),
        placeBecause: said('placeBecause'),
      };
      return await read(await one.visits.$post({ param, json }));
    }
    case 'visit-answers':
      return await read(await visit.answers.$post({ param: ofVisit, json: { answers: timeAnswers(form) } }));
    case 'visit-times':
      return await read(await visit.proposals.$post({ param: ofVisit, json: { startsAt } }));
    case 'visit-cancel':
      return await read(
        await visit.cancellation.$post({ param: ofVisit, json: { because: said('because') } }),
      );
    case 'report': {
      const { done, nextSteps, manualDocumentId } = {
        done: said('done'),
        nextSteps: said('nextSteps'),
        manualDocumentId: said('manualDocumentId'),
      };
      return await read(
        await visit.report.$post({ param: ofVisit, json: { done, nextSteps, manualDocumentId } }),
      );
    }
    default:
      return null;
  }
}

/** `guide.<key>` fields, as typed. */
function guideAnswers(form: FormData): Array<{ key: string; answer: string }> {
  return [...form.entries()]
    .filter(([name]) => name.startsWith('guide.'))
    .map(([name, value]) => ({ key: name.slice('guide.'.length), answer: String(value).trim() }));
}

/** `answer.<proposal>` choices that were made. */
function timeAnswers(form: FormData): Array<{ proposalId: string; answer: 'yes' | 'no' }> {
  return [...form.entries()].flatMap(([name, value]) =>
    name.startsWith('answer.') && (value === 'yes' || value === 'no')
      ? [{ proposalId: name.slice('answer.'.length), answer: value }]
      : [],
  );
}
