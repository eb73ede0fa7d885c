import type { DeskProgramme, ProgrammePlan } from '#api/dispatch/programme-contract.ts';
import { type Answer, type Problems, read } from '../../api-answers.ts';
import { planOf } from './programme-values.ts';

type Api = App.Locals['api'];

/** What was done on the list of programmes, and how it went. */
export type ProgrammeOutcome = { done: string } | { refused: string; problems: Problems; status: number };

/** One post of the list: show one to the public or not, or plan the next year from it. */
export async function takeProgrammeStep(
  api: Api,
  known: readonly DeskProgramme[],
  form: FormData,
): Promise<ProgrammeOutcome> {
  const { programmes } = api.api.desk.dispatch;
  const one = known.find(({ id }) => id === form.get('id'));
  const step = String(form.get('step') ?? '');
  if (!one) return { done: '' };
  const param = { id: one.id };
  return outcomeOf(
    step === 'next'
      ? await read(await programmes.$post({ json: nextYear(one.plan) }))
      : await read(
          await programmes[':id'].publication.$put({ param, json: { published: step === 'publish' } }),
        ),
    step,
  );
}

/** What was done on the page of one programme: seen before it is saved, saved, or refused with what was typed. */
export type PlanOutcome = { preview: ProgrammePlan } | ({ plan: ProgrammePlan } & ProgrammeOutcome);

export async function takePlan(api: Api, one: DeskProgramme, form: FormData): Promise<PlanOutcome> {
  const plan = planOf(one.plan, form);
  if (form.get('step') === 'preview') return { preview: plan };
  const json = { version: Number(form.get('version')), plan };
  const saved = await read(
    await api.api.desk.dispatch.programmes[':id'].$put({ param: { id: one.id }, json }),
  );
  return { plan, ...outcomeOf(saved, 'save') };
}

/** Problems are named after the controls, which are named after the plan. */
function outcomeOf(answer: Answer<unknown>, done: string): ProgrammeOutcome {
  if (answer.ok) return { done };
  const problems = answer.fields.map(({ field, detail }) => ({
    field: field.replace(/^plan\./, ''),
    detail,
  }));
  return { refused: answer.detail, problems, status: answer.status };
}

/** The same plan a fiscal year later; its name keeps its words, with the new year where the old one stood. */
export function nextYear(plan: ProgrammePlan): ProgrammePlan {
  const later = (day: string): string => Temporal.PlainDate.from(day).add({ years: 1 }).toString();
  const { fiscalYear } = plan;
  const renamed = (name: string): string => name.replaceAll(String(fiscalYear), String(fiscalYear + 1));
  return {
    ...plan,
    fiscalYear: fiscalYear + 1,
    name: {
      ja: renamed(plan.name.ja),
      en: renamed(plan.name.en),
      ...(plan.name.easy ? { easy: renamed(plan.name.easy) } : {}),
    },
    opensOn: later(plan.opensOn),
    closesOn: later(plan.closesOn),
  };
}
