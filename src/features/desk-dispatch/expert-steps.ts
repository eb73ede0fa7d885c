import { type Answer, type Problems, read } from '../../api-answers.ts';
import type { StaffLanguage } from '../../language.ts';
import { expertsText } from './experts-text.ts';
import { readWeek } from './week-lines.ts';

type Api = App.Locals['api'];
export type ExpertOutcome =
  | { done: string; id: string }
  | { step: string; refused: string; problems: Problems; status: number };

/** One post of the page of an expert, or of a new one (`id` empty). Nothing typed is lost when it is refused. */
export async function takeExpertStep(
  api: Api,
  id: string,
  form: FormData,
  language: StaffLanguage,
): Promise<ExpertOutcome> {
  const step = String(form.get('step') ?? '');
  const week = readWeek(String(form.get('weekly') ?? ''));
  if (step === 'save' && 'unread' in week) {
    const detail = expertsText.weeklyWrong[language](week.unread);
    return { step, refused: detail, problems: [{ field: 'weekly', detail }], status: 422 };
  }
  const answer = await send(api, id, step, form, 'spans' in week ? week.spans : []);
  if (!answer.ok) return { step, refused: answer.detail, problems: answer.fields, status: answer.status };
  return { done: step, id: id || (answer.value?.id ?? '') };
}

async function send(
  api: Api,
  id: string,
  step: string,
  form: FormData,
  weekly: unknown,
): Promise<Answer<{ id: string } | undefined>> {
  const { experts } = api.api.desk;
  const said = (name: string): string => String(form.get(name) ?? '').trim();
  const all = (name: string): string[] => form.getAll(name).map(String);
  const one = experts[':id'];
  switch (step) {
    case 'invite':
      return await read(await one.invitation.$post({ param: { id } }));
    case 'conflict': {
      type Conflict = Parameters<typeof one.conflicts.$post>[0]['json'];
      const json = {
        kind: said('kind'),
        organisation: said('organisation'),
        corporateNumber: said('corporateNumber'),
      } as Conflict;
      return await read(await one.conflicts.$post({ param: { id }, json }));
    }
    case 'remove-conflict': {
      const param = { id, conflictId: said('conflict') };
      return await read(await one.conflicts[':conflictId'].$delete({ param }));
    }
    default: {
      type Plan = Parameters<typeof experts.$post>[0]['json'];
      const json = {
        name: said('name'),
        nameKana: said('nameKana'),
        email: said('email'),
        telephone: said('telephone'),
        language: said('language'),
        affiliation: said('affiliation'),
        qualifications: said('qualifications'),
        fields: all('fields'),
        sectors: all('sectors'),
        languages: all('languages'),
        areas: said('areas')
          .split('\n')
          .map((line) => line.trim())
          .filter(Boolean),
        maxVisitsPerMonth: Number(said('maxVisitsPerMonth')),
        travelMinutes: Number(said('travelMinutes')),
        weekly,
        active: form.has('active'),
      } as Plan;
      return id
        ? await read(await one.$put({ param: { id }, json }))
        : await read(await experts.$post({ json }));
    }
  }
}
