import type { APIContext, AstroGlobal } from 'astro';

export type Page = Pick<AstroGlobal | APIContext, 'cookies' | 'locals'>;

/**
 * What this browser remembers of somebody's cases, out of reach of scripts and of the address, until it is closed
 * or the page is left by its button. One name for each thing, so that leaving forgets them all.
 */
const names = {
  receipt: 'receipt',
  session: 'case',
  dispatchReceipt: 'dispatch-receipt',
  dispatchSession: 'dispatch-case',
  application: 'application',
  expert: 'expert',
} as const;
export type Remembered = keyof typeof names;
const left = 'left';

const options = (page: Page) =>
  ({
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure: page.locals.baseUrl.startsWith('https:'),
  }) as const;

/** @param maxAge Seconds; without them, until the browser is closed. */
export function remember(page: Page, what: Remembered, value: string, maxAge?: number): void {
  page.cookies.set(names[what], value, { ...options(page), ...(maxAge === undefined ? {} : { maxAge }) });
}

export function remembered(page: Page, what: Remembered): string | undefined {
  return page.cookies.get(names[what])?.value || undefined;
}

export function forget(page: Page, what: Remembered): void {
  page.cookies.delete(names[what], options(page));
}

/** "Leave": this browser knows nothing of any case any more. */
export function forgetEverything(page: Page): void {
  for (const what of Object.keys(names) as Remembered[]) forget(page, what);
  closeWayBack(page);
}

/** Pages that the browser still holds for its back button are not shown again (scripts/way-back.ts). */
export function closeWayBack(page: Page): void {
  page.cookies.set(left, crypto.randomUUID(), { ...options(page), httpOnly: false });
}
