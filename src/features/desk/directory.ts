import type { Referrals } from '#api/guidance/contract.ts';
import { read } from '../../api-answers.ts';
import type { StaffLanguage } from '../../language.ts';

/** The desks somebody can be referred to, in the language of whoever chooses. */
export async function directory({ api }: App.Locals['api'], language: StaffLanguage): Promise<Referrals> {
  const headers = { 'Accept-Language': language };
  const answer = await read<Referrals>(await api.guidance.referrals.$get({ query: {} }, { headers }));
  return answer.ok ? answer.value : { referrals: [], places: [] };
}
