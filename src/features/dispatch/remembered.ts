import { forget, type Page, remember, remembered } from '../../remembered.ts';

const receiptSeconds = 30 * 60;

/** The application that is being written: its token opens the draft, and stands in no address while it is. */
export function rememberApplication(page: Page, token: string): void {
  remember(page, 'application', token);
}

export const applicationToken = (page: Page): string | undefined => remembered(page, 'application');
export const forgetApplication = (page: Page): void => forget(page, 'application');

export function rememberDispatchReceipt(page: Page, ticket: string): void {
  remember(page, 'dispatchReceipt', ticket, receiptSeconds);
}

export const dispatchTicket = (page: Page): string | undefined => remembered(page, 'dispatchReceipt');

export type OpenedDispatch = { caseNumber: string; session: string };

export function rememberDispatch(page: Page, { caseNumber, session }: OpenedDispatch): void {
  remember(page, 'dispatchSession', `${caseNumber} ${session}`);
}

export function openedDispatch(page: Page): OpenedDispatch | undefined {
  const [caseNumber, session] = remembered(page, 'dispatchSession')?.split(' ') ?? [];
  return caseNumber && session ? { caseNumber, session } : undefined;
}

export const forgetDispatch = (page: Page): void => forget(page, 'dispatchSession');

/** The token of the link in an expert's mail. */
export function rememberExpert(page: Page, token: string): void {
  remember(page, 'expert', token);
}

export const expertToken = (page: Page): string | undefined => remembered(page, 'expert');
