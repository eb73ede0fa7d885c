import type { APIContext, AstroGlobal } from 'astro';

type Page = Pick<AstroGlobal | APIContext, 'cookies' | 'locals'>;

/** As long as the receipt of a registration can be opened. */
const receiptSeconds = 30 * 60;
const nameOf = (slug: string): string => `registered-${slug}`;

/** The receipt of a registration, for half an hour and out of reach of scripts and of the address. */
export function rememberRegistration(page: Page, slug: string, ticket: string): void {
  page.cookies.set(nameOf(slug), ticket, {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure: page.locals.baseUrl.startsWith('https:'),
    maxAge: receiptSeconds,
  });
}

export function rememberedRegistration(page: Page, slug: string): string | undefined {
  return page.cookies.get(nameOf(slug))?.value;
}
