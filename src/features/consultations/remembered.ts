import type { APIContext, AstroGlobal } from 'astro';

type Page = Pick<AstroGlobal | APIContext, 'cookies' | 'locals'>;

/**
 * What this browser remembers of a consultation, out of reach of scripts and of the address: the ticket of a
 * receipt for half an hour, and the opened case until the browser is closed or the page is left by its button.
 */
const names = { receipt: 'receipt', session: 'case', left: 'left' } as const;
const receiptSeconds = 30 * 60;

const options = (page: Page) =>
  ({
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure: page.locals.baseUrl.startsWith('https:'),
  }) as const;

export function rememberReceipt(page: Page, ticket: string): void {
  page.cookies.set(names.receipt, ticket, { ...options(page), maxAge: receiptSeconds });
}

export function receiptTicket(page: Page): string | undefined {
  return page.cookies.get(names.receipt)?.value;
}

export function rememberSession(page: Page, opened: { receiptNumber: string; session: string }): void {
  page.cookies.set(names.session, `${opened.receiptNumber} ${opened.session}`, options(page));
}

export function openedCase(page: Page): { receiptNumber: string; session: string } | undefined {
  const [receiptNumber, session] = page.cookies.get(names.session)?.value.split(' ') ?? [];
  return receiptNumber && session ? { receiptNumber, session } : undefined;
}

/** "Leave": this browser knows nothing of the case any more. */
export function forgetCase(page: Page): void {
  for (const name of [names.receipt, names.session]) page.cookies.delete(name, options(page));
  closeWayBack(page);
}

/** Pages that the browser still holds for its back button are not shown again (scripts/way-back.ts). */
export function closeWayBack(page: Page): void {
  page.cookies.set(names.left, crypto.randomUUID(), { ...options(page), httpOnly: false });
}
