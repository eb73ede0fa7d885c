import type { EligibilityAnswer, PublicProgramme, RoadStep } from '#api/dispatch/contract.ts';
import { type Answer, read } from '../../api-answers.ts';

type Api = App.Locals['api'];

/** The programmes that are open or will be, as the public sees them. */
export async function programmes(api: Api): Promise<PublicProgramme[]> {
  const response = await api.api.dispatch.programmes.$get();
  if (!response.ok) throw new Error(`GET /api/dispatch/programmes answered ${response.status}.`);
  return await response.json();
}

/** The one somebody asked for; else the first that takes applications, else the first. */
export function chosenProgramme(
  all: readonly PublicProgramme[],
  asked: string | null,
): PublicProgramme | undefined {
  return all.find(({ id }) => id === asked) ?? all.find(({ accepting }) => accepting) ?? all[0];
}

export async function plannedRoad(api: Api, programmeId: string): Promise<RoadStep[]> {
  const response = await api.api.dispatch.programmes[':id'].road.$get({ param: { id: programmeId } });
  if (!response.ok) throw new Error(`GET /api/dispatch/programmes/{id}/road answered ${response.status}.`);
  return await response.json();
}

type Asked = { programmeId: string; applicantKind: string; notMet: string[] };

export async function mayApply(api: Api, asked: Asked): Promise<Answer<EligibilityAnswer>> {
  const json = asked as Parameters<Api['api']['dispatch']['eligibility']['$post']>[0]['json'];
  return read(await api.api.dispatch.eligibility.$post({ json }));
}
