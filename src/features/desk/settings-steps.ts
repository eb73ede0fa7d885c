import { type Problems, read } from '../../api-answers.ts';
import { fieldValues, type Settings, settingsParts } from './settings-fields.ts';

type Api = App.Locals['api'];
export type SettingsOutcome =
  | { done: string; moved: number }
  | { step: string; refused: string; problems: Problems; status: number };

/** One post of the settings page: a part of the settings, a day to close, a day to open again. */
export async function takeSettingsStep(
  api: Api,
  settings: Settings,
  form: FormData,
): Promise<SettingsOutcome> {
  const said = (name: string): string => String(form.get(name) ?? '');
  const step = said('step');
  if (step === 'close') {
    const json = { day: said('day'), reason: { ja: said('reason.ja'), en: said('reason.en') } };
    return moved(step, await read(await api.api.closures.$post({ json })));
  }
  if (step === 'open') {
    return moved(step, await read(await api.api.closures[':day'].$delete({ param: { day: said('day') } })));
  }
  return await savePart(api, settings, step, said);
}

type Change = { key: (typeof settingsParts)[number]['fields'][number]['key']; value: unknown };
type Moved = { movedPromises: number };
function moved(step: string, answer: Awaited<ReturnType<typeof read<Moved>>>): SettingsOutcome {
  if (answer.ok) return { done: step, moved: answer.value.movedPromises };
  return { step, refused: answer.detail, problems: answer.fields, status: answer.status };
}

/** Saves what differs, one setting after another; what is refused is told at its field, the rest stays saved. */
async function savePart(
  api: Api,
  settings: Settings,
  step: string,
  said: (name: string) => string,
): Promise<SettingsOutcome> {
  const before = fieldValues(settings);
  const fields = settingsParts.find(({ id }) => id === step)?.fields ?? [];
  const changes = fields.flatMap(({ kind, key }): Change[] => {
    const names = kind === 'sentence' ? [`${key}-ja`, `${key}-en`] : [key];
    if (names.every((name) => said(name) === before[name])) return [];
    if (kind === 'sentence') return [{ key, value: { ja: said(`${key}-ja`), en: said(`${key}-en`) } }];
    if (kind === 'number') return [{ key, value: /^\d+$/.test(said(key)) ? Number(said(key)) : said(key) }];
    return [{ key, value: said(key).trim() }];
  });
  // The office never closes before it opens, also not between the two changes.
  if (said('opens') >= settings.closes) changes.reverse();
  const problems: Array<{ field: string; detail: string }> = [];
  let status = 422;
  let refused = '';
  for (const { key, value } of changes) {
    const answer = await read(await api.api.settings[':key'].$put({ param: { key }, json: { value } }));
    if (answer.ok) continue;
    status = answer.status;
    refused = answer.detail;
    for (const { field, detail } of answer.fields)
      problems.push({ field: fieldName(key, field, before), detail });
  }
  return refused ? { step, refused, problems, status } : { done: 'settings', moved: 0 };
}

/** `value.ja` of a setting is its Japanese field; of `value` alone, the first field it has. */
function fieldName(key: string, field: string, names: Record<string, string>): string {
  const language = /^value\.(ja|en)$/.exec(field)?.[1];
  if (language) return `${key}-${language}`;
  return key in names ? key : `${key}-ja`;
}
