import type { DeskProgramme, ProgrammePlan } from '#api/dispatch/programme-contract.ts';
import { type Answer, type Problems, read } from '../../api-answers.ts';

type Api = App.Locals['api'];
export type ProgrammeOutcome =
  | { done: string }
  | { id: string; refused: string; problems: Problems; status: number };

/** One post of the page of programmes. What the form does not hold stays as it is. */
export async function takeProgrammeStep(
  api: Api,
  programmes: readonly DeskProgramme[],
  form: FormData,
): Promise<ProgrammeOutcome> {
  const one = programmes.find(({ id }) => id === form.get('id'));
  const step = String(form.get('step') ?? '');
  if (!one) return { done: '' };
  const answer = await send(api, one, step, form);
  if (answer.ok) return { done: step };
  return { id: one.id, refused: answer.detail, problems: answer.fields, status: answer.status };
}

async function send(api: Api, one: DeskProgramme, step: string, form: FormData): Promise<Answer<unknown>> {
  const { programmes } = api.api.desk.dispatch;
  const param = { id: one.id };
  switch (step) {
    case 'publish':
    case 'unpublish':
      return await read(
        await programmes[':id'].publication.$put({ param, json: { published: step === 'publish' } }),
      );
    case 'next':
      return await read(await programmes.$post({ json: nextYear(one.plan) }));
    default: {
      const json = { version: one.version, plan: changed(one.plan, form) };
      return await read(await programmes[':id'].$put({ param, json }));
    }
  }
}

function changed(plan: ProgrammePlan, form: FormData): ProgrammePlan {
  const said = (name: string): string => String(form.get(name) ?? '').trim();
  return {
    ...plan,
    name: { ja: said('name.ja'), en: said('name.en') },
    opensOn: said('opensOn'),
    closesOn: said('closesOn'),
    applicants: form.getAll('applicants').map(String) as ProgrammePlan['applicants'],
    sessions: Number(said('sessions')),
    places: Number(said('places')),
    visitMinutes: Number(said('visitMinutes')),
    about: {
      ...plan.about,
      summary: { ja: said('summary.ja'), en: said('summary.en') },
      contactBusinessDays: Number(said('contactBusinessDays')),
      decisionBusinessDays: Number(said('decisionBusinessDays')),
    },
  };
}

/** The same plan a fiscal year later; its name keeps its words, with the new year where the old one stood. */
export function nextYear(plan: ProgrammePlan): ProgrammePlan {
  const later = (day: string): string => Temporal.PlainDate.from(day).add({ years: 1 }).toString();
  const { fiscalYear } = plan;
  const renamed = (name: string): string => name.replaceAll(String(fiscalYear), String(fiscalYear + 1));
  return {
    ...plan,
    fiscalYear: fiscalYear + 1,
    name: { ja: renamed(plan.name.ja), en: renamed(plan.name.en) },
    opensOn: later(plan.opensOn),
    closesOn: later(plan.closesOn),
  };
}
