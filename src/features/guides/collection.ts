import { getCollection } from 'astro:content';
import type { GuideFacts } from './guide.ts';
import { isTongue, type Tongue } from './tongues.ts';

/** One guide in one language. */
export type Guide = GuideFacts & { slug: string; tongue: Tongue; html: string };

type Entry = { id: string; data: GuideFacts; rendered?: { html: string } };

/** Every guide in every language, in the order of the list. */
export async function allGuides(): Promise<Guide[]> {
  const entries: Entry[] = await getCollection('guides');
  return entries.flatMap(({ id, data, rendered }) => asGuide(id, data, rendered?.html ?? '')).sort(byOrder);
}

function asGuide(id: string, facts: GuideFacts, html: string): Guide[] {
  const [tongue, slug = ''] = id.split('/');
  return isTongue(tongue) ? [{ ...facts, slug, tongue, html }] : [];
}

const byOrder = (a: Guide, b: Guide): number => a.order - b.order;
