import { toolSlugs } from '../tools/tools.ts';

/** The pages that stand at the same address in every language of the site and may be found by search engines. */
export const sitePages = [
  '',
  'consult',
  'consult/scope',
  'seminars',
  'dispatch',
  'faq',
  'search',
  'help-elsewhere',
  'cases',
  'news',
  'status',
  'certificate',
  'receipt/verify',
  'privacy',
  'accessibility',
  'limits',
] as const;

/** Those of the guides and tools, beside the guides themselves. */
export const guidePages = ['guides', 'guides/glossary'] as const;
export const toolPages: readonly string[] = ['tools', ...toolSlugs.map((slug) => `tools/${slug}`)];

/**
 * Where search engines have nothing to look for: what belongs to one reader or to the desk. Each of these
 * pages says `noindex` itself too, because an address may be found where somebody posted it.
 */
export const closedToRobots = [
  '/api/',
  '/desk',
  '/demo/',
  '/j/',
  '/leave',
  '/*/consult/receipt',
  '/*/demo/',
  '/*/dispatch/application/',
  '/*/dispatch/apply/',
  '/*/dispatch/case',
  '/*/dispatch/link/',
  '/*/dispatch/proposal/',
  '/*/dispatch/receipt',
  '/*/expert',
  '/*/hits',
  '/*/j/',
  '/*/my-registration/',
  '/*/search?',
  '/*/seminars/*/register',
  '/*/status/',
] as const;
