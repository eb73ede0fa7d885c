import { closeWayBack, forget, type Page, remember, remembered } from '../../remembered.ts';

/** The ticket of a receipt for half an hour, and the opened case. */
const receiptSeconds = 30 * 60;

export function rememberReceipt(page: Page, ticket: string): void {
  remember(page, 'receipt', ticket, receiptSeconds);
}

export function receiptTicket(page: Page): string | undefined {
  return remembered(page, 'receipt');
}

export function rememberSession(page: Page, opened: { receiptNumber: string; session: string }): void {
  remember(page, 'session', `${opened.receiptNumber} ${opened.session}`);
}

export function openedCase(page: Page): { receiptNumber: string; session: string } | undefined {
  const [receiptNumber, session] = remembered(page, 'session')?.split(' ') ?? [];
  return receiptNumber && session ? { receiptNumber, session } : undefined;
}

export function forgetCase(page: Page): void {
  forget(page, 'receipt');
  forget(page, 'session');
  closeWayBack(page);
}
