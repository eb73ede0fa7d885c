import type { Language, PageTongue } from '../../language.ts';
import { type Tongue, tongueCodes, tongues, tongueTag } from './tongues.ts';

/** A page of guides in each of its languages: `/nb/guides/care` → `/ja/guides/care`, and so on. */
export function guideTongues(path: string): PageTongue[] {
  const rest = path.split('/').slice(2).join('/');
  return tongueCodes.map((tongue) => ({
    language: tongue,
    lang: tongueTag(tongue),
    name: tongues[tongue],
    href: `/${tongue}/${rest}`,
  }));
}

/** Where the rest of the site is, for a tongue which it does not have. */
export type OnlyGuideTongue = Exclude<Tongue, Language>;
