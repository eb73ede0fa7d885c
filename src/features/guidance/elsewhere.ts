import type { Need } from '#api/guidance/contract.ts';
import type { Language } from '../../language.ts';

/** The directory of other desks, narrowed to what somebody needs. */
export function elsewhere(language: Language, need?: Need): string {
  return `/${language}/help-elsewhere${need ? `?need=${need}` : ''}`;
}

/** What people in each position most often need that this desk does not give. */
export const needOf = {
  worker: 'work',
  business: 'business',
  customer: 'consumer',
} as const satisfies Record<string, Need>;
