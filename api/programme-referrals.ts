import { loadOffice } from '#api/core/calendar/load.ts';
import type { DeskDirectory } from '#api/dispatch/programme-view.ts';
import { publishedEntries } from '#api/guidance/queries.ts';
import { referralView } from '#api/guidance/view.ts';

/**
 * Where dispatch and guidance meet: an organisation that may not apply is led to a desk of the directory that everybody
 * reads, as it stands there today. The two domains do not know each other; what passes is the name of a desk.
 */
export const directoryOfDesks: DeskDirectory = async ({ sql, language }) => {
  const rows = await publishedEntries(sql, 'referral');
  return referralView(rows, { ...(await loadOffice(sql)), language }).map(
    ({ slug, name, forWhom, hours, telephone, url, language: own }) => ({
      key: slug,
      name: { text: name, language: own },
      text: { text: [forWhom, hours].filter(Boolean).join('\n'), language: own },
      telephone,
      url,
    }),
  );
};
