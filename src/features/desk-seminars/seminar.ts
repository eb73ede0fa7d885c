import type { DeskSeminar, DeskWebinar } from '#api/seminars/desk-contract.ts';
import { read } from '../../api-answers.ts';

/** One seminar as the desk has it; null where there is none. */
export async function deskSeminar(api: App.Locals['api'], id: string): Promise<DeskSeminar | null> {
  const answer = await read<DeskSeminar>(await api.api.desk.seminars[':id'].$get({ param: { id } }));
  return answer.ok ? answer.value : null;
}

/** The webinar at Zoom; null where the seminar needs none. */
export async function deskWebinar(api: App.Locals['api'], id: string): Promise<DeskWebinar | null> {
  const answer = await read<DeskWebinar>(await api.api.desk.seminars[':id'].webinar.$get({ param: { id } }));
  return answer.ok && answer.value.state !== null ? answer.value : null;
}
