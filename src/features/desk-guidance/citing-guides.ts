import type { StaffLanguage } from '../../language.ts';
import { allGuides } from '../guides/collection.ts';
import { type SourceId, sources } from '../guides/sources.ts';

/** What the sources of the guides are called, and which guides rest on each. */
export type CitingGuides = {
  titleOf(source: string): string;
  guidesOf(source: string): Array<{ href: string; title: string }>;
};

export async function citingGuides(language: StaffLanguage): Promise<CitingGuides> {
  const guides = (await allGuides()).filter(({ tongue }) => tongue === language);
  return {
    titleOf: (source) => (isSource(source) ? sources[source].title[language] : source),
    guidesOf: (source) =>
      guides
        .filter((guide) => guide.sources.some((each) => each === source))
        .map(({ slug, title }) => ({ href: `/${language}/guides/${slug}`, title })),
  };
}

const isSource = (id: string): id is SourceId => Object.hasOwn(sources, id);
