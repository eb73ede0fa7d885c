import type { DeskSeminar } from '#api/seminars/desk-contract.ts';
import { type Answer, type Problems, read } from '../../api-answers.ts';

import { rowCount, rowStepOf, withRows } from './plan-rows.ts';
import { newQuestion, type PlanOffice, type PlanValues, planJson, typedValues } from './plan-values.ts';

type Api = App.Locals['api'];
export type PlanOutcome =
  | { saved: string; preview: boolean }
  | { values: PlanValues; problems: Problems; refused: string; status: number };

const again = (values: PlanValues): PlanOutcome => ({ values, problems: [], refused: '', status: 200 });

/** One post of the plan's form: a row moves, the lists are read again, or the plan is kept. Nothing typed is lost. */
export async function takePlanStep(
  api: Api,
  form: FormData,
  office: PlanOffice,
  id: string | null,
): Promise<PlanOutcome> {
  const typed = typedValues(form);
  const step = typed.get('step') ?? '';
  const row = rowStepOf(step);
  if (row) return again(withRows(typed, row, newRow(typed, row.list)));
  if (step === 'reload') return again(typed);
  const values = withoutBlankRows(withoutBlankRows(typed, 'about.themes'), 'panelistIds');
  const answer = await keep(api, id, planJson(values, office), Number(values.get('version')));
  if (answer.ok) return { saved: answer.value.row.id, preview: step === 'preview' };
  return { values, problems: answer.fields, refused: answer.detail, status: answer.status };
}

type Body = Parameters<Api['api']['desk']['seminars']['$post']>[0]['json'];

async function keep(
  api: Api,
  id: string | null,
  plan: unknown,
  version: number,
): Promise<Answer<DeskSeminar>> {
  const { seminars } = api.api.desk;
  // As it was typed: whether it fits the contract is for the API to say.
  const json = plan as Body;
  if (id === null) return await read(await seminars.$post({ json }));
  const answer = await read<DeskSeminar>(
    await seminars[':id'].$put({ param: { id }, json: { plan: json, version } }),
  );
  if (answer.ok) return answer;
  const fields = answer.fields.map(({ field, detail }) => ({ field: field.replace(/^plan\./, ''), detail }));
  return { ...answer, fields };
}

function newRow(values: PlanValues, list: string): Record<string, string> {
  if (list === 'about.questions' || list === 'about.survey') return newQuestion(values, list);
  return list === 'panelistIds' ? { '': '' } : { '.ja': '', '.en': '' };
}

/** Rows in which nothing was written are no rows of the plan. */
function withoutBlankRows(values: PlanValues, list: string): PlanValues {
  let kept = values;
  for (let at = rowCount(values, list) - 1; at >= 0; at -= 1) {
    const isBlank = [...kept].every(
      ([name, value]) =>
        !(name === `${list}.${at}` || name.startsWith(`${list}.${at}.`)) || value.trim() === '',
    );
    if (isBlank) kept = withRows(kept, { list, does: 'remove', at });
  }
  return kept;
}
