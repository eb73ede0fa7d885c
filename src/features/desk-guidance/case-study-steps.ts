import type { DeskEntry, FoundIdentifier } from '#api/guidance/desk-contract.ts';
import { read } from '../../api-answers.ts';
import { type Ended, ended, refused } from './entry-steps.ts';
import { type EntryValues, inputOf } from './entry-values.ts';

type Api = App.Locals['api'];
type Route = Api['api']['desk']['guidance']['case-studies'];
type Input = Parameters<Route['preview']['$post']>[0]['json'];
type Check = Parameters<Route[':id']['check']['$post']>[0]['json'];

type Preview = { texts: DeskEntry['texts']; identifiers: FoundIdentifier[] };
export type CaseStudyOutcome = Ended | { preview: Preview };

/** One post of the page of a case study: `step` names the verb. `id` is null for one that is not there yet. */
export async function takeCaseStudyStep(
  api: Api,
  { id, timeZone }: { id: string | null; timeZone: string },
  values: EntryValues,
): Promise<CaseStudyOutcome> {
  const route = api.api.desk.guidance['case-studies'];
  const step = values.get('step') ?? '';
  const version = Number(values.get('version'));
  if (id !== null && step !== 'save' && step !== 'preview') return await takeOtherStep(api, id, step, values);
  const entry = inputOf('case_study', values, timeZone) as Input;
  if (step === 'preview') {
    const answer = await read<Preview>(await route.preview.$post({ json: entry }));
    return answer.ok ? { preview: answer.value } : refused(answer);
  }
  if (id === null) {
    const added = await read<{ id: string }>(await route.$post({ json: entry }));
    return added.ok ? { done: 'save', id: added.value.id } : refused(added);
  }
  return ended('save', id, await read(await route[':id'].$put({ param: { id }, json: { entry, version } })));
}

/** What is done with what was saved. */
async function takeOtherStep(api: Api, id: string, step: string, values: EntryValues): Promise<Ended> {
  const { 'case-studies': route, entries } = api.api.desk.guidance;
  const param = { id };
  switch (step) {
    case 'check': {
      const json = {
        version: Number(values.get('version')),
        confirmed: values.getAll('confirmed'),
        basis: values.get('basis') ?? '',
      } as Check;
      return ended('check', id, await read(await route[':id'].check.$post({ param, json })));
    }
    case 'publish':
      return ended('publish', id, await read(await entries[':id'].publication.$post({ param })));
    case 'hide':
      return ended('hide', id, await read(await entries[':id'].publication.$delete({ param })));
    default:
      return ended('remove', id, await read(await entries[':id'].$delete({ param })));
  }
}
