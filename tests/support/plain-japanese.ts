import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import ts from 'typescript';

/** One text in plain Japanese, and where it stands. What varies in it is `1`. */
export type PlainText = { path: string; text: string };

/** Every text in plain Japanese that this house has written: the `easy` of each sentence, and the guides. */
export function plainTexts(): PlainText[] {
  return filesOfOurs().flatMap((path) =>
    path.endsWith('.md') ? [{ path, text: proseOf(readFileSync(path, 'utf8')) }] : sentencesIn(path),
  );
}

/** The sentences of a text. Lines of a list or a mail end one, as a full stop does; what brackets add is its own. */
export function sentencesOf(text: string): string[] {
  return text
    .replace(/https?:\S+|\d{4}-\d\d-\d\d\S*|\]\([^)]*\)/g, '')
    .replace(/（([^（）]*)）/g, '\n$1\n')
    .split(/[。？\n\u3000]/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /\p{Script=Hiragana}/u.test(sentence));
}

function filesOfOurs(): string[] {
  const listed = execFileSync('git', ['ls-files', 'api', 'src'], { encoding: 'utf8' }).split('\n');
  return listed.filter((path) =>
    path.endsWith('.md')
      ? path.startsWith('src/content/guides/easy/')
      : /\.(?:ts|astro)$/.test(path) && !path.endsWith('.test.ts'),
  );
}

function sentencesIn(path: string): PlainText[] {
  const file = readFileSync(path, 'utf8');
  if (!file.includes('easy')) return [];
  const code = path.endsWith('.astro') ? (/^---\n([\s\S]*?)\n---/.exec(file)?.[1] ?? '') : file;
  const source = ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true);
  const found: PlainText[] = [];
  const visit = (node: ts.Node, isPlain: boolean): void => {
    if (isSearchWords(node)) return;
    const plain = isPlain || isNamed(node, 'easy');
    const text = plain ? textOf(node) : null;
    if (text !== null) found.push({ path, text });
    else ts.forEachChild(node, (child) => visit(child, plain));
  };
  visit(source, false);
  return found;
}

const isNamed = (node: ts.Node, name: string): boolean =>
  (ts.isPropertyAssignment(node) || ts.isMethodDeclaration(node)) &&
  ts.isIdentifier(node.name) &&
  node.name.text === name;

/** Words by which an answer is found, in no order and never shown. */
const isSearchWords = (node: ts.Node): boolean => isNamed(node, 'words');

function textOf(node: ts.Node): string | null {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
  if (ts.isTemplateExpression(node))
    return node.head.text + node.templateSpans.map(({ literal }) => `1${literal.text}`).join('');
  return null;
}

/** A guide without its facts at the top, its marks and the addresses of its links. */
const proseOf = (markdown: string): string =>
  markdown
    .replace(/^---\n[\s\S]*?\n---\n/, '')
    .replace(/\]\([^)]*\)/g, ']')
    .replace(/[*_#>|`[\]]/g, ' ');
