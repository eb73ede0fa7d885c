import type { DeskEntry, HouseKind } from '#api/guidance/desk-contract.ts';
import { type Answer, read } from '../../api-answers.ts';
import { type EntryValues, inputOf } from './entry-values.ts';

type Api = App.Locals['api'];
type Input = Parameters<Api['api']['desk']['guidance']['preview']['$post']>[0]['json'];

/** What somebody did on the page of an entry, and how it went. Nothing typed is lost when it is refused. */
export type EntryOutcome = Ended | { preview: DeskEntry['texts'] };
/** Done, or refused with the reasons at their fields. */
export type Ended =
  | { done: string; id: string }
  | { refused: string; problems: ReadonlyArray<{ field: string; detail: string }>; status: number };

/** One post of the page: `step` names the verb. `id` is null for an entry that is not there yet. */
export async function takeEntryStep(
  api: Api,
  { kind, id, timeZone }: { kind: HouseKind; id: string | null; timeZone: string },
  values: EntryValues,
): Promise<EntryOutcome> {
  const route = api.api.desk.guidance.entries;
  const step = values.get('step') ?? '';
  const json = inputOf(kind, values, timeZone) as Input;
  if (step === 'preview') {
    const answer = await read<{ texts: DeskEntry['texts'] }>(
      await api.api.desk.guidance.preview.$post({ json }),
    );
    return answer.ok ? { preview: answer.value.texts } : refused(answer);
  }
  if (id && step === 'hide')
    return ended('hide', id, await read(await route[':id'].publication.$delete({ param: { id } })));
  if (id && step === 'remove')
    return ended('remove', id, await read(await route[':id'].$delete({ param: { id } })));
  const saved = id
    ? await changed(api, id, json, Number(values.get('version')))
    : await read<{ id: string }>(await route.$post({ json }));
  if (!saved.ok) return refused(saved);
  if (step !== 'publish') return { done: 'save', id: saved.value.id };
  const param = { id: saved.value.id };
  return ended('publish', param.id, await read(await route[':id'].publication.$post({ param })));
}

async function changed(api: Api, id: string, entry: Input, version: number): Promise<Answer<{ id: string }>> {
  const route = api.api.desk.guidance.entries[':id'];
  const answer = await read<undefined>(await route.$put({ param: { id }, json: { entry, version } }));
  return answer.ok ? { ok: true, value: { id } } : answer;
}

export const ended = (done: string, id: string, answer: Answer<unknown>): Ended =>
  answer.ok ? { done, id } : refused(answer);

/** The fields as the form names them: a change wraps the entry. */
export function refused({ detail, fields, status }: Extract<Answer<unknown>, { ok: false }>): Ended {
  const problems = fields.map((problem) => ({ ...problem, field: problem.field.replace(/^entry\./, '') }));
  return { refused: detail, problems, status };
}
