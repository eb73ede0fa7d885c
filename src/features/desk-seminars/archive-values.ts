import type { ArchivePlan } from '#api/seminars/desk-contract.ts';
import { instantText, type PlanValues } from './plan-values.ts';

/** What was decided on the recording, as its form shows it. Who may see it is never decided beforehand. */
export function archiveValues(archive: ArchivePlan | null, timeZone: string): PlanValues {
  const values = new URLSearchParams();
  if (!archive) return values;
  values.set('url', archive.url ?? '');
  values.set('transcriptUrl', archive.transcriptUrl ?? '');
  values.set('captions', archive.captions ? 'yes' : '');
  values.set('forWhom', archive.forWhom);
  for (const name of ['opensAt', 'closesAt'] as const) {
    const at = archive[name];
    if (at === null) continue;
    const local = Temporal.Instant.from(at).toZonedDateTimeISO(timeZone);
    values.set(`${name}.day`, local.toPlainDate().toString());
    values.set(`${name}.time`, local.toPlainTime().toString({ smallestUnit: 'minute' }));
  }
  return values;
}

/** The same as the API takes it, as it was typed. It opens and closes at the office's hours unless told otherwise. */
export function archiveJson(
  values: PlanValues,
  office: { timeZone: string; opens: string; closes: string },
): unknown {
  const said = (name: string): string => (values.get(name) ?? '').trim();
  const closesOn = said('closesAt.day');
  return {
    url: said('url') || null,
    transcriptUrl: said('transcriptUrl') || null,
    captions: said('captions') === 'yes',
    forWhom: said('forWhom'),
    opensAt: instantText(said('opensAt.day'), said('opensAt.time') || office.opens, office.timeZone),
    closesAt: closesOn
      ? instantText(closesOn, said('closesAt.time') || office.closes, office.timeZone)
      : null,
  };
}
