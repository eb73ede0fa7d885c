import type {
  DeskSeminar,
  KeptPanelist,
  KeptSeries,
  KeptVenue,
  ZoomStanding,
} from '#api/seminars/desk-contract.ts';
import { read } from '../../api-answers.ts';
import type { StaffLanguage } from '../../language.ts';
import type { PlanLists } from './plan-form.ts';

type Parts = {
  series: KeptSeries[];
  panelists: KeptPanelist[];
  venues: KeptVenue[];
  staff: Array<{ id: string; name: string }>;
  zoom: boolean;
};

/** What plans are made of, as the API keeps it. */
export async function seminarParts(api: App.Locals['api']): Promise<Parts> {
  const { desk } = api.api;
  const [answer, standing] = await Promise.all([
    desk['seminar-parts'].$get().then((response) => read<Omit<Parts, 'zoom'>>(response)),
    desk.zoom.$get().then((response) => read<ZoomStanding>(response)),
  ]);
  const zoom = standing.ok && standing.value.setUp;
  return answer.ok ? { ...answer.value, zoom } : { series: [], panelists: [], venues: [], staff: [], zoom };
}

/** The same as lists to choose from. A panelist who was taken off the list stays where a plan names them. */
export function planLists(parts: Parts, language: StaffLanguage, seminar?: DeskSeminar): PlanLists {
  const named = (text: { ja: string; en: string }): string => text[language] || text.ja;
  const panelists = parts.panelists.map(({ id, name, affiliation }) => ({
    value: id,
    label: [named(name), named(affiliation)].filter(Boolean).join('　'),
  }));
  const left = (seminar?.preview.panelists ?? [])
    .filter(({ id }) => !panelists.some(({ value }) => value === id))
    .map(({ id, name }) => ({ value: id, label: name }));
  return {
    panelists: [...panelists, ...left],
    series: parts.series.map(({ id, title }) => ({ value: id, label: named(title) })),
    venues: parts.venues.map(({ id, name, floor }) => ({
      value: id,
      label: [named(name), named(floor)].filter(Boolean).join('　'),
    })),
    zoom: parts.zoom,
    staff: parts.staff.map(({ id, name }) => ({ value: id, label: name })),
  };
}
