import { normaliseNumber } from '#api/core/japanese/normalise.ts';

/** Thirteen digits from what was typed, with full-width digits, hyphens and spaces; null when it cannot be one. */
export function readCorporateNumber(text: string): string | null {
  const digits = normaliseNumber(text).replace(/-/g, '').replace(/^T/i, '');
  return /^\d{13}$/.test(digits) && digits[0] === checkDigitOf(digits.slice(1)) ? digits : null;
}

/**
 * The first digit of a corporate number, from its other twelve: 9 minus the remainder by 9 of their sum, in which
 * every second one from the right counts twice. It notices every swapped pair and all slips of one digit but 0 for 9.
 */
export function checkDigitOf(twelve: string): string {
  const sum = [...twelve]
    .reverse()
    .reduce((total, digit, place) => total + Number(digit) * (place % 2 === 0 ? 1 : 2), 0);
  return String(9 - (sum % 9));
}
