import type { SeminarList, SeminarPage } from '#api/seminars/contract.ts';
import { type Answer, read } from '../../api-answers.ts';

type Api = App.Locals['api'];

export async function seminarList(api: Api): Promise<SeminarList> {
  const response = await api.api.seminars.$get();
  if (!response.ok) throw new Error(`GET /api/seminars answered ${response.status}.`);
  return await response.json();
}

export async function seminarPage(api: Api, slug: string): Promise<Answer<SeminarPage>> {
  return read(await api.api.seminars[':slug'].$get({ param: { slug } }));
}
