import ts from 'typescript';

export type SourceFile = { path: string; text: string };
export type Import = { target: string; typeOnly: boolean };
/** What the rules ask about one file. Paths are relative to the root of the repository. */
export type Reading = {
  imports: Import[];
  clockCalls: string[];
  readsEnvironment: boolean;
  anyTypes: number;
  exportedFunctions: string[];
  /** Of an `.astro` file: what stands outside its scripts. */
  markup: string;
};

/** Reads a TypeScript, JavaScript or Astro file; of an Astro file, its frontmatter and its scripts. */
export function read(file: SourceFile): Reading {
  const { code, markup } = file.path.endsWith('.astro')
    ? partsOfAstro(file.text)
    : { code: file.text, markup: '' };
  const reading: Reading = {
    imports: [],
    clockCalls: [],
    readsEnvironment: false,
    anyTypes: 0,
    exportedFunctions: [],
    markup,
  };
  const source = ts.createSourceFile(file.path, code, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const visit = (node: ts.Node): void => {
    readNode(node, file.path, reading);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return reading;
}

function readNode(node: ts.Node, path: string, reading: Reading): void {
  const target = importTarget(node);
  if (target) reading.imports.push({ target: resolveImport(path, target), typeOnly: isTypeOnly(node) });
  if (node.kind === ts.SyntaxKind.AnyKeyword) reading.anyTypes += 1;
  if (ts.isFunctionDeclaration(node) && node.name && isExported(node)) {
    reading.exportedFunctions.push(node.name.text);
  }
  if (ts.isNewExpression(node) && node.expression.getText() === 'Date' && !node.arguments?.length) {
    reading.clockCalls.push('new Date()');
  }
  if (!ts.isPropertyAccessExpression(node)) return;
  const text = node.getText();
  if (text === 'Date.now' || text === 'Temporal.Now') reading.clockCalls.push(text);
  if (text === 'process.env') reading.readsEnvironment = true;
}

function importTarget(node: ts.Node): string | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return literal(node.moduleSpecifier);
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    return literal(node.arguments[0]);
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) return literal(node.argument.literal);
  return undefined;
}

const literal = (node: ts.Node | undefined): string | undefined =>
  node && ts.isStringLiteralLike(node) ? node.text : undefined;

function isTypeOnly(node: ts.Node): boolean {
  if (ts.isImportTypeNode(node)) return true;
  if (ts.isExportDeclaration(node)) return node.isTypeOnly;
  if (!ts.isImportDeclaration(node)) return false;
  const clause = node.importClause;
  if (!clause) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const names = clause.namedBindings;
  return (
    !clause.name && !!names && ts.isNamedImports(names) && names.elements.every((name) => name.isTypeOnly)
  );
}

function isExported(node: ts.FunctionDeclaration): boolean {
  return node.modifiers?.some((modifier) => modifier.kind === ts.SyntaxKind.ExportKeyword) ?? false;
}

/** `#api/core/errors.ts` and `../core/errors.ts` are one file; a package stays its name. */
function resolveImport(from: string, target: string): string {
  const aliased = /^#(api|tests|scripts)\//.exec(target);
  if (aliased) return target.slice(1);
  if (!target.startsWith('.')) return target;
  return new URL(target, `file:///${from}`).pathname.slice(1);
}

function partsOfAstro(text: string): { code: string; markup: string } {
  const frontmatter = /^---\r?\n([\s\S]*?)\r?\n---/.exec(text);
  const rest = frontmatter ? text.slice(frontmatter[0].length) : text;
  const scripts = [...rest.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map((match) => match[1] ?? '');
  const markup = rest.replaceAll(/(<script[^>]*>)[\s\S]*?<\/script>/g, '$1');
  return { code: [frontmatter?.[1] ?? '', ...scripts].join('\n;\n'), markup };
}
