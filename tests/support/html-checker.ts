import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';

const checker = createRequire(import.meta.url).resolve('vnu-jar/build/dist/vnu.jar');

type Message = { type: string; url: string; message: string; extract?: string };

/** The errors that the Nu HTML checker finds in the sources of these pages, given by name. */
export async function htmlErrors(pages: ReadonlyMap<string, string>): Promise<string[]> {
  if (pages.size === 0) return [];
  const folder = await mkdtemp(join(tmpdir(), 'madoguchi-html-'));
  try {
    const names = new Map<string, string>();
    for (const [name, html] of pages) {
      const file = `${names.size}.html`;
      names.set(file, name);
      await writeFile(join(folder, file), html);
    }
    const files = [...names.keys()].map((file) => join(folder, file));
    const options = ['--format', 'json', '--errors-only', '--exit-zero-always', '--no-langdetect'];
    // It ends before a better compiled program would pay.
    const java = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-jar', checker];
    const { stderr } = await promisify(execFile)('java', [...java, ...options, ...files], {
      maxBuffer: 64 * 1024 * 1024,
    });
    const { messages } = JSON.parse(stderr) as { messages: Message[] };
    const found = messages.map(
      ({ url, message, extract = '' }) =>
        `${names.get(basename(url))}: ${message} ${extract.replace(/\s+/g, ' ').slice(0, 160)}`,
    );
    return [...new Set(found)];
  } finally {
    await rm(folder, { recursive: true });
  }
}
