import type {
  Registrant,
  RegistrantFile,
  RegistrantFilter,
  RegistrantList,
} from '#api/seminars/desk-contract.ts';
import { type Answer, type Problems, read } from '../../api-answers.ts';

type Api = App.Locals['api'];
export type RegistrantOutcome =
  | { done: string }
  | { step: string; form: FormData; refused: string; problems: Problems; status: number; finished: number };

/** A page of those who fit a filter. Asking for them is recorded. */
export async function registrantPage(
  api: Api,
  id: string,
  filter: RegistrantFilter,
  page: number,
): Promise<RegistrantList | null> {
  const query = { ...filter, page: String(page) };
  const answer = await read<RegistrantList>(
    await api.api.desk.seminars[':id'].registrants.$get({ param: { id }, query }),
  );
  return answer.ok ? answer.value : null;
}

/** All of them. */
export async function registrantRows(
  api: Api,
  id: string,
  query: RegistrantFilter,
): Promise<Registrant[] | null> {
  const answer = await read<{ rows: Registrant[] }>(
    await api.api.desk.seminars[':id'].registrants.$get({ param: { id }, query }),
  );
  return answer.ok ? answer.value.rows : null;
}

export async function registrantFile(
  api: Api,
  id: string,
  ticketNumber: string,
): Promise<RegistrantFile | null> {
  const one = api.api.desk.seminars[':id'].registrants[':ticketNumber'];
  const answer = await read<RegistrantFile>(await one.$get({ param: { id, ticketNumber } }));
  return answer.ok ? answer.value : null;
}

/** One verb for one registrant, or for each that was chosen, one after the other until one is refused. */
export async function takeRegistrantStep(
  api: Api,
  id: string,
  tickets: readonly string[],
  form: FormData,
): Promise<RegistrantOutcome> {
  const step = String(form.get('step') ?? '');
  let finished = 0;
  for (const ticketNumber of tickets) {
    const answer = await send(api, { id, ticketNumber }, step, form);
    if (!answer.ok)
      return {
        step,
        form,
        refused: answer.detail,
        problems: answer.fields,
        status: answer.status,
        finished,
      };
    finished += 1;
  }
  return { done: step };
}

async function send(
  api: Api,
  param: { id: string; ticketNumber: string },
  step: string,
  form: FormData,
): Promise<Answer<unknown>> {
  const one = api.api.desk.seminars[':id'].registrants[':ticketNumber'];
  const said = (name: string): string => String(form.get(name) ?? '');
  switch (step) {
    case 'approve':
      return await read(await one.approval.$post({ param }));
    case 'decline': {
      const because = { ja: said('because.ja'), en: said('because.en'), easy: said('because.easy') };
      return await read(await one.decline.$post({ param, json: { because } }));
    }
    case 'cancel':
      return await read(await one.cancellation.$post({ param }));
    case 'copy':
      return await read(await one.copies.$post({ param, json: { sendingKey: said('sendingKey') } }));
    case 'address':
      return await read(await one.address.$put({ param, json: { email: said('email') } }));
    case 'way': {
      const way = said('way') === 'hall' ? ('hall' as const) : ('online' as const);
      return await read(await one.way.$put({ param, json: { way } }));
    }
    case 'presence': {
      const [presence = 'none'] = (['hall', 'online'] as const).filter((kind) => kind === said('presence'));
      return await read(await one.presence.$put({ param, json: { presence } }));
    }
    case 'erase':
      return await read(await one.erasure.$post({ param }));
    default:
      return { ok: true, value: null };
  }
}
