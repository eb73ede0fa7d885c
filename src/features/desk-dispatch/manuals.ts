import type { DocumentView } from '#api/dispatch/contract.ts';
import type { StaffLanguage } from '../../language.ts';
import { dispatchCaseText } from './case-text.ts';

/** The versions of the manual that are still there, the newest first, as choices of a form. */
export function manualOptions(
  documents: readonly DocumentView[],
  language: StaffLanguage,
): Array<{ value: string; label: string }> {
  return documents
    .filter(({ kind, removedAt }) => kind === 'manual' && removedAt === null)
    .toSorted((one, other) => other.version - one.version)
    .map(({ id, version, name }) => ({
      value: id,
      label: `${dispatchCaseText.version[language](version)}　${name ?? ''}`,
    }));
}
