import { readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { type GuideFacts, guideSchema } from '../src/features/guides/guide.ts';
import { isTongue, type Tongue } from '../src/features/guides/tongues.ts';

const folder = 'src/content/guides';

/** A guide as it stands in the repository. */
export type GuideFile = {
  id: string;
  path: string;
  tongue: Tongue;
  slug: string;
  facts: GuideFacts;
  text: string;
};

/** Every guide in every language. Throws where what stands above the text is not as the schema asks. */
export async function guideFiles(): Promise<GuideFile[]> {
  const paths = await Array.fromAsync(glob(`${folder}/*/*.md`));
  return paths.sort().map((path) => {
    const id = path.slice(folder.length + 1, -'.md'.length);
    const [tongue, slug = ''] = id.split('/');
    if (!isTongue(tongue)) throw new Error(`${path}: the guides have no language "${tongue}".`);
    const { head, text } = parts(readFileSync(path, 'utf8'));
    const parsed = guideSchema.safeParse(head);
    if (!parsed.success) throw new Error(`${path}: ${parsed.error.message}`);
    return { id, path, tongue, slug, facts: parsed.data, text };
  });
}

/** The head is the flat part of YAML: `name: text`, `name: 3`, `name: true`, `name: 'text'`, `name: [a, b]`. */
function parts(file: string): { head: Record<string, unknown>; text: string } {
  const [, head = '', text = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(file) ?? [];
  const lines = head.split('\n').map((line) => /^(\w+): (.*)$/.exec(line));
  return { head: Object.fromEntries(lines.map((line) => [line?.[1], headValue(line?.[2] ?? '')])), text };
}

function headValue(written: string): unknown {
  if (/^\[.*\]$/.test(written)) return written.slice(1, -1).split(/,\s*/);
  if (/^\d+$/.test(written)) return Number(written);
  if (written === 'true') return true;
  return written.replace(/^'(.*)'$/, '$1');
}

/** The anchors of a guide, in order: `## Title {#name}`. */
export function anchorsOf(text: string): string[] {
  return [...text.matchAll(/^#{2,3} .*\{#([a-z][a-z0-9-]*)\}$/gm)].map(([, anchor = '']) => anchor);
}

/** Where a guide leads: the addresses of its links, with their words. */
export function linksOf(text: string): Array<{ words: string; to: string; after: string }> {
  return [...text.matchAll(/\[([^\]]+)\]\(([^)\s]+)\)(.{0,20})/g)].map(
    ([, words = '', to = '', after = '']) => ({
      words,
      to,
      after,
    }),
  );
}
