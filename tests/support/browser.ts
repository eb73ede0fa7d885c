import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import type { Language } from '#api/core/language.ts';
import { browserPath } from '#scripts/debian.ts';
import { htmlErrors } from '#tests/support/html-checker.ts';

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Whoever leaves this machine finds nobody there: a page that tries is found out below.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost',
];

/** Longer than any page takes on a busy machine; what waits for it has failed. */
const patienceMilliseconds = 20_000;

export type Visit = {
  language?: Language;
  /** CSS pixels; 360 is a phone. */
  width?: number;
  script?: boolean;
  dark?: boolean;
  forcedColors?: boolean;
  /** Another site to which a page rightly leads, as the room of a seminar. */
  elsewhere?: string;
};

type BrowserOptions = {
  /** Keep pages in memory for the back button, as a person's browser does. Then no `load` follows `goBack`. */
  backForwardCache?: boolean;
  /** The Nu HTML checker must find no error in any page the file's browser is given. */
  checksHtml?: boolean;
};

/** Starts Debian's Chromium with a new profile. */
export async function startChromium({ backForwardCache = false }: BrowserOptions = {}): Promise<Browser> {
  return await chromium.launch({
    executablePath: browserPath,
    args: flags,
    ignoreDefaultArgs: backForwardCache ? ['--disable-back-forward-cache'] : [],
  });
}

/** How somebody's browser is set up. */
export function contextOptions({ language = 'ja', width = 1280, script = true, dark, forcedColors }: Visit) {
  return {
    viewport: { width, height: width < 768 ? 740 : 900 },
    locale: language === 'en' ? 'en-GB' : 'ja-JP',
    javaScriptEnabled: script,
    colorScheme: dark ? ('dark' as const) : ('light' as const),
    forcedColors: forcedColors ? ('active' as const) : ('none' as const),
    reducedMotion: 'reduce' as const,
  };
}

/**
 * One browser for a test file. Whoever it opens a page for must meet no error in the console (a breach of
 * the content security policy is one), no answer that failed but for the page itself, and no other server;
 * else the test fails.
 */
export function testBrowser(options: BrowserOptions = {}) {
  let browser: Browser | undefined;
  const contexts: BrowserContext[] = [];
  const faults: string[] = [];
  const pages = new Map<string, string>();
  beforeAll(async () => {
    browser = await startChromium(options);
  });
  afterEach(async () => {
    await Promise.all(contexts.splice(0).map((context) => context.close()));
    expect(faults.splice(0), 'faults the browser met').toEqual([]);
  });
  afterAll(async () => {
    await browser?.close();
    expect(await htmlErrors(pages), 'what the Nu HTML checker finds').toEqual([]);
  });

  /** Somebody new at the office's address, with a browser of their own. */
  return async (server: { url: string }, visit: Visit = {}): Promise<Page> => {
    if (!browser) throw new Error('The browser has not started yet.');
    const context = await browser.newContext({ ...contextOptions(visit), baseURL: server.url });
    context.setDefaultTimeout(patienceMilliseconds);
    contexts.push(context);
    watch(context, [server.url, visit.elsewhere ?? server.url], faults);
    if (options.checksHtml) keepPages(context, pages);
    return await context.newPage();
  };
}

function watch(context: BrowserContext, origins: readonly string[], faults: string[]): void {
  context.on('console', (message) => {
    // An answer that failed is judged below, where it is known whether it was the page itself.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
      faults.push(`console: ${message.text()}`);
  });
  context.on('weberror', (error) => faults.push(`script: ${error.error().message}`));
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (/^https?:$/.test(url.protocol) && !origins.includes(url.origin) && !isNeutral(url))
      faults.push(`another server: ${url.href}`);
  });
  context.on('response', (response) => {
    // A page that a script asked for in place of a form is one too.
    const isHtml = response.headers()['content-type']?.startsWith('text/html');
    const isPage = response.request().resourceType() === 'document' || isHtml;
    if (response.status() >= (isPage ? 500 : 400) && !isNeutral(new URL(response.url())))
      faults.push(`${response.status()} for ${response.url()}`);
  });
}

/** The source of every page as it came, by how it was asked for and answered. */
function keepPages(context: BrowserContext, pages: Map<string, string>): void {
  context.on('response', async (response) => {
    const request = response.request();
    const isHtml = (await response.headerValue('content-type'))?.startsWith('text/html');
    if (request.resourceType() !== 'document' || !isHtml) return;
    const name = `${request.method()} ${new URL(response.url()).pathname}, ${response.status()}`;
    const html = await response.text().catch(() => null);
    if (html) pages.set(name, html);
  });
}

/** The page of another server to which the quick exit leads. Nobody answers there while tests run. */
export const neutralPage = 'https://www.jma.go.jp/';
const isNeutral = (url: URL): boolean => url.href === neutralPage;
