import { codeGroups, groups, parseReceiptNumber, reading } from '#api/core/receipts/contract.ts';
import type { Language } from '../../language.ts';

/** A receipt number in the three groups in which it is shown, each with how it is said. */
export function numberGroups(number: string, language: Language): Array<{ text: string; reading: string }> {
  return groups(number).map((text) => ({ text, reading: reading(text, language) }));
}

/** `C-7K4M2P93H` → `7K4 M2P 93H`. */
export const shortNumber = (number: string): string => groups(number).join(' ');

/** A secret code in its four groups. */
export const secretGroups = (code: string): string[] => codeGroups(code);

/** A secret code in its four groups, each with how it is said: for reading it out on the telephone. */
export function codeSpoken(code: string, language: Language): Array<{ text: string; reading: string }> {
  return codeGroups(code).map((text) => ({ text, reading: reading(text, language) }));
}

/** Whether what was typed is the number of a dispatch: its letter says so, and without it its check character. */
export const isDispatchNumber = (typed: string): boolean =>
  parseReceiptNumber(typed, 'D').ok || /^D\W/.test(typed.normalize('NFKC').trim().toUpperCase());
