import { type Answer, type Problems, read } from '../../api-answers.ts';

type Api = App.Locals['api'];
export type TimesOutcome =
  | { done: string }
  | { step: string; refused: string; problems: Problems; status: number };

/** One post of the page of open times and absences. Days and wall times are the office's. */
export async function takeTimesStep(api: Api, form: FormData, timeZone: string): Promise<TimesOutcome> {
  const step = String(form.get('step') ?? '');
  const answer = await send(api, step, form, timeZone);
  if (answer.ok) return { done: step };
  return { step, refused: answer.detail, problems: answer.fields, status: answer.status };
}

async function send(api: Api, step: string, form: FormData, timeZone: string): Promise<Answer<unknown>> {
  const said = (name: string): string => String(form.get(name) ?? '').trim();
  const { times } = api.api.desk.dispatch;
  const { absences } = api.api.desk;
  type Plan = Parameters<typeof times.$post>[0]['json'];
  const shared = {
    staffId: said('staffId'),
    minutes: Number(said('minutes')),
    bufferMinutes: Number(said('bufferMinutes')),
    ways: form.getAll('ways').map(String),
    joinUrl: said('joinUrl'),
  };
  switch (step) {
    case 'open': {
      const startsAt = instantOf(said('day'), said('startsAt'), timeZone);
      return await read(await times.$post({ json: { kind: 'single', startsAt, ...shared } as Plan }));
    }
    case 'pattern': {
      const weekdays = form.getAll('weekdays').map(Number);
      const hours = { from: said('hoursFrom'), until: said('hoursUntil') };
      const plan = { kind: 'pattern', fromDay: said('fromDay'), untilDay: said('untilDay'), weekdays, hours };
      return await read(await times.$post({ json: { ...plan, ...shared } as Plan }));
    }
    case 'remove':
      return await read(await times[':id'].$delete({ param: { id: said('id') } }));
    case 'absence': {
      const [kind = 'staff', personId = ''] = said('person').split(':');
      const json = {
        kind: kind === 'expert' ? ('expert' as const) : ('staff' as const),
        personId,
        from: instantOf(said('fromDay'), said('fromTime'), timeZone),
        until: instantOf(said('untilDay'), said('untilTime'), timeZone),
      };
      return await read(await absences.$post({ json }));
    }
    default:
      return await read(await absences[':id'].$delete({ param: { id: said('id') } }));
  }
}

/** An instant from a day and a wall time; what cannot be one goes to the API as it is and is refused in words. */
function instantOf(day: string, time: string, timeZone: string): string {
  try {
    return Temporal.PlainDateTime.from(`${day}T${time}`).toZonedDateTime(timeZone).toInstant().toString();
  } catch {
    return `${day} ${time}`;
  }
}
