import type { StaffSaid } from '../../language.ts';

/** Monday first, as ISO 8601 counts them. */
export const weekdayNames: StaffSaid<readonly string[]> = {
  ja: ['月', '火', '水', '木', '金', '土', '日'],
  en: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
};
