import type { StaffLanguage } from '../../language.ts';
import type { PlanValues } from './plan-values.ts';

export type Option = { value: string; label: string };

/** What plans are made of, to choose from. */
export type PlanLists = {
  series: readonly Option[];
  panelists: readonly Option[];
  venues: readonly Option[];
  staff: readonly Option[];
  /** Whether this office can hold webinars at Zoom. */
  zoom: boolean;
};

/** What each part of the form is given. */
export type PlanPart = {
  language: StaffLanguage;
  values: PlanValues;
  wrong: (field: string) => string | undefined;
  lists: PlanLists;
};
