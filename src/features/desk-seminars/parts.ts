import { languages } from '#api/core/language.ts';
import type { ExpertList } from '#api/dispatch/expert-contract.ts';
import type { Text } from '#api/seminars/desk-contract.ts';
import { type Answer, type Problems, read } from '../../api-answers.ts';
import type { StaffLanguage } from '../../language.ts';
import { seminarParts } from './plan-lists.ts';
import { type PlanValues, typedValues, writtenAt } from './plan-values.ts';

type Api = App.Locals['api'];

/**
 * What each kind is made of: every field in Japanese and English, and what is no name in plain Japanese as well. The first
 * one names it and is required.
 */
export const partKinds = {
  series: {
    fields: ['title', 'description'],
    required: ['title'],
    long: ['description'],
    plain: ['title', 'description'],
  },
  panelists: {
    fields: ['name', 'affiliation', 'biography'],
    required: ['name'],
    long: ['biography'],
    plain: ['biography'],
  },
  venues: {
    fields: ['name', 'address', 'floor', 'access', 'accessibility'],
    required: ['name', 'address'],
    long: ['access', 'accessibility'],
    plain: ['access', 'accessibility'],
  },
} as const;
export type PartKind = keyof typeof partKinds;

export type Part = { id: string; name: string; values: PlanValues };
export type PartsOutcome =
  | { done: 'save' | 'remove' }
  | {
      id: string;
      step: 'save' | 'remove';
      values: PlanValues;
      refused: string;
      problems: Problems;
      status: number;
    };

/** All of one kind, each as its form holds it. */
export async function partsOf(api: Api, kind: PartKind, language: StaffLanguage): Promise<Part[]> {
  const rows: ReadonlyArray<{ id: string }> = (await seminarParts(api))[kind];
  return rows.map((row) => {
    const values = new URLSearchParams();
    for (const field of partKinds[kind].fields) {
      const text = Reflect.get(row, field) as Text;
      for (const tongue of languages) values.set(`${field}.${tongue}`, text[tongue] ?? '');
    }
    if ('expertId' in row) values.set('expertId', String(row.expertId ?? ''));
    const [first] = partKinds[kind].fields;
    return {
      id: row.id,
      name: values.get(`${first}.${language}`) || (values.get(`${first}.ja`) ?? ''),
      values,
    };
  });
}

/** The register of experts, to say which of them a panelist is. */
export async function expertOptions(api: Api): Promise<Array<{ value: string; label: string }>> {
  const answer = await read<ExpertList>(await api.api.desk.experts.$get());
  return answer.ok ? answer.value.experts.map(({ id, name }) => ({ value: id, label: name })) : [];
}

/** One post: a new or changed one is kept, or one is taken off its list. */
export async function takePartStep(api: Api, kind: PartKind, form: FormData): Promise<PartsOutcome> {
  const values = typedValues(form);
  const id = values.get('id') ?? 'new';
  const step = values.get('step') === 'remove' ? 'remove' : 'save';
  const answer =
    step === 'remove'
      ? await read(await api.api.desk[kind][':id'].$delete({ param: { id } }))
      : await save(api, kind, id, values);
  if (answer.ok) return { done: step };
  return { id, step, values, refused: answer.detail, problems: answer.fields, status: answer.status };
}

async function save(api: Api, kind: PartKind, id: string, values: PlanValues): Promise<Answer<unknown>> {
  const { desk } = api.api;
  const param = { id };
  const written = (name: string) => writtenAt(values, name);
  if (kind === 'series') {
    const json = { title: written('title'), description: written('description') };
    return await read(await desk.series[':id'].$put({ param, json }));
  }
  if (kind === 'panelists') {
    const json = {
      name: written('name'),
      affiliation: written('affiliation'),
      biography: written('biography'),
      expertId: values.get('expertId') || null,
    };
    return await read(await desk.panelists[':id'].$put({ param, json }));
  }
  const json = {
    name: written('name'),
    address: written('address'),
    floor: written('floor'),
    access: written('access'),
    accessibility: written('accessibility'),
  };
  return await read(await desk.venues[':id'].$put({ param, json }));
}
