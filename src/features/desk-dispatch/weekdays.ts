import type { Said } from '../../language.ts';

/** Monday first, as ISO 8601 counts them. */
export const weekdayNames: Said<readonly string[]> = {
  ja: ['月', '火', '水', '木', '金', '土', '日'],
  en: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
};
