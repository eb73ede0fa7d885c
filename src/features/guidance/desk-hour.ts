import type { OfficeNow } from '#api/core/office/contract.ts';

/** The office and this minute, as a page needs them: one call of the API for each page. */
export type DeskHour = OfficeNow & { thisYear: number };

const asked = new WeakMap<App.Locals, Promise<DeskHour>>();

export function deskHour(locals: App.Locals): Promise<DeskHour> {
  const known = asked.get(locals);
  if (known) return known;
  const answer = ask(locals);
  asked.set(locals, answer);
  return answer;
}

async function ask({ api }: App.Locals): Promise<DeskHour> {
  const response = await api.api.office.$get();
  if (!response.ok) throw new Error(`GET /api/office answered ${response.status}.`);
  const now = await response.json();
  return { ...now, thisYear: Number(now.today.slice(0, 4)) };
}
