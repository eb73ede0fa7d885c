import type { SeminarList, SeminarSummary } from '#api/seminars/contract.ts';
import { tongueIn } from './tongue.ts';

export type SeriesGroup = {
  id: string;
  title: string | null;
  /** The language of the title, where it is not the page's. */
  lang: 'ja' | undefined;
  seminars: SeminarSummary[];
};

/** Seminars of one series together, in the order in which each series comes first; single ones last. */
export function seriesGroups(seminars: readonly SeminarSummary[]): SeriesGroup[] {
  const groups = new Map<string, SeriesGroup>();
  for (const seminar of seminars) {
    const id = seminar.series?.id ?? '';
    const group = groups.get(id) ?? {
      id,
      title: seminar.series?.title ?? null,
      lang: tongueIn(seminar)('series.title'),
      seminars: [],
    };
    group.seminars.push(seminar);
    groups.set(id, group);
  }
  return [...groups.values()].sort((one, other) => Number(one.id === '') - Number(other.id === ''));
}

/** Every date of the series this seminar belongs to, first date first; of a single seminar, itself. */
export function sessionsOfSeries(list: SeminarList, of: SeminarSummary): SeminarSummary[] {
  if (!of.series) return [of];
  const { id } = of.series;
  return [...list.upcoming, ...list.past]
    .filter(({ series }) => series?.id === id)
    .sort((one, other) => one.startsAt.localeCompare(other.startsAt));
}
