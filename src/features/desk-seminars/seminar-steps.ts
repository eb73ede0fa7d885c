import { type Answer, type Problems, read } from '../../api-answers.ts';
import { momentsJson, type PlanOffice, type PlanValues, typedValues } from './plan-values.ts';

type Api = App.Locals['api'];
export type SeminarOutcome =
  | { done: string }
  | { hostLink: string }
  | { step: string; values: PlanValues; refused: string; problems: Problems; status: number };

/** One post of the page of a seminar: `step` names the verb. Nothing typed is lost when it is refused. */
export async function takeSeminarStep(
  api: Api,
  id: string,
  form: FormData,
  office: PlanOffice,
): Promise<SeminarOutcome> {
  const values = typedValues(form);
  const step = values.get('step') ?? '';
  if (step === 'host-link') {
    const route = api.api.desk.seminars[':id'].webinar['host-link'];
    const link = await read<{ url: string }>(await route.$post({ param: { id } }));
    if (link.ok) return { hostLink: link.value.url };
    return { step, values, refused: link.detail, problems: link.fields, status: link.status };
  }
  const answer = await send(api, id, step, values, office);
  if (answer === null || answer.ok) return { done: step };
  return { step, values, refused: answer.detail, problems: answer.fields, status: answer.status };
}

async function send(
  api: Api,
  id: string,
  step: string,
  values: PlanValues,
  office: PlanOffice,
): Promise<Answer<unknown> | null> {
  const one = api.api.desk.seminars[':id'];
  const param = { id };
  const said = (name: string): string => values.get(name) ?? '';
  const because = {
    because: { ja: said('because.ja'), en: said('because.en'), easy: said('because.easy') },
  };
  switch (step) {
    case 'publish':
      return await read(await one.publication.$post({ param }));
    case 'postpone':
      return await read(await one.postponement.$post({ param, json: because }));
    case 'reschedule':
      return await read(await one['new-date'].$post({ param, json: momentsJson(values, office) }));
    case 'cancel':
      return await read(await one.cancellation.$post({ param, json: because }));
    case 'conclude':
      return await read(await one.conclusion.$post({ param }));
    case 'remove':
      return await read(await one.$delete({ param }));
    case 'join-url':
      return await read(await one['join-url'].$put({ param, json: { url: said('url').trim() } }));
    case 'link-back':
      return await read(await one['join-url'].$delete({ param }));
    case 'retry':
      return await read(await one.webinar.retry.$post({ param }));
    case 'replace':
      return await read(await one.webinar.replacement.$post({ param }));
    case 'ours':
      return await read(await one.webinar.decision.$post({ param, json: { take: 'ours' } }));
    case 'theirs': {
      const json = { take: 'theirs' as const, fields: values.getAll('field') };
      return await read(await one.webinar.decision.$post({ param, json }));
    }
    default:
      return null;
  }
}
