import { strToU8, zipSync } from 'fflate';
import { languageTag } from '../../language.ts';
import type { Block, Paper, Row } from './paper.ts';

export const docxType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** ZIP has no time zone and cannot do without a date; this one is the same for every file. */
const written = '2026-01-01T00:00:00';
const wordNamespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const officeRelations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
/** Twentieths of a point: A4, margins of 20 mm, and the two columns of a table of fields. */
const page = {
  width: 11906,
  height: 16838,
  margin: 1134,
  nameColumn: 2600,
  valueColumn: 7038,
  tallRow: 1500,
};

/**
 * A paper as a Word file (Office Open XML), small and without macros, links or personal data. It knows no
 * browser and no server: procedures are written on the server, records of incidents in the browser alone.
 */
export function docxOf(paper: Paper): Uint8Array<ArrayBuffer> {
  const parts = {
    '[Content_Types].xml': contentTypes,
    '_rels/.rels': relations,
    'docProps/core.xml': coreProperties(paper),
    'word/document.xml': documentOf(paper),
    'word/styles.xml': stylesIn(paper.language),
    'word/numbering.xml': numbering,
    'word/_rels/document.xml.rels': documentRelations,
  };
  const files = Object.entries(parts).map(([name, text]) => [name, strToU8(head + text)] as const);
  return new Uint8Array(zipSync(Object.fromEntries(files), { mtime: written }));
}

function documentOf({ title, under, blocks }: Paper): string {
  const body = [
    paragraph(title, 'Title'),
    ...(under ? [paragraph(under, 'Subtitle')] : []),
    ...blocks.map(blockOf),
    // A table may not end a document.
    paragraph('', 'Normal'),
  ].join('');
  const { width, height, margin } = page;
  const section = `<w:sectPr><w:pgSz w:w="${width}" w:h="${height}"/><w:pgMar w:top="${margin}" w:right="${margin}" w:bottom="${margin}" w:left="${margin}" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>`;
  return `<w:document xmlns:w="${wordNamespace}"><w:body>${body}${section}</w:body></w:document>`;
}

function blockOf(block: Block): string {
  if (block.kind === 'heading') return paragraph(block.text, 'Heading1');
  if (block.kind === 'paragraph') return paragraph(block.text, 'Normal');
  if (block.kind === 'list') return block.items.map((item) => paragraph(item, 'ListBullet')).join('');
  return tableOf(block.rows);
}

function tableOf(rows: readonly Row[]): string {
  const borders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
    .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="767676"/>`)
    .join('');
  const columns = `<w:tblGrid><w:gridCol w:w="${page.nameColumn}"/><w:gridCol w:w="${page.valueColumn}"/></w:tblGrid>`;
  return `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/><w:tblBorders>${borders}</w:tblBorders></w:tblPr>${columns}${rows.map(rowOf).join('')}</w:tbl>`;
}

function rowOf({ name, value, tall }: Row): string {
  const height = tall ? `<w:trHeight w:val="${page.tallRow}" w:hRule="atLeast"/>` : '';
  const cell = (width: number, content: string): string =>
    `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${content}</w:tc>`;
  return `<w:tr><w:trPr><w:cantSplit/>${height}</w:trPr>${cell(page.nameColumn, paragraph(name, 'FieldName'))}${cell(page.valueColumn, paragraph(value, 'Normal'))}</w:tr>`;
}

/** Lines typed one below the other stay so. */
function paragraph(text: string, style: string): string {
  const runs = text
    .split(/\r?\n/)
    .map((line) => `<w:t xml:space="preserve">${escaped(line)}</w:t>`)
    .join('<w:br/>');
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr><w:r>${runs}</w:r></w:p>`;
}

/** What XML 1.0 cannot hold, people do not type: control characters, and halves of characters. */
const unwritable = /[\p{Cc}\ufffe\uffff]/gu;

function escaped(text: string): string {
  return text
    .toWellFormed()
    .replace(unwritable, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}

function coreProperties({ title, language }: Paper): string {
  return `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escaped(title)}</dc:title><dc:language>${languageTag(language)}</dc:language></cp:coreProperties>`;
}

function stylesIn(language: string): string {
  const tag = language === 'en' ? 'en-GB' : 'ja-JP';
  const style = (id: string, name: string, properties: string, isDefault = false): string =>
    `<w:style w:type="paragraph" w:styleId="${id}"${isDefault ? ' w:default="1"' : ''}><w:name w:val="${name}"/>${isDefault ? '' : '<w:basedOn w:val="Normal"/>'}${properties}</w:style>`;
  return `<w:styles xmlns:w="${wordNamespace}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Yu Gothic" w:hAnsi="Yu Gothic" w:eastAsia="Yu Gothic" w:cs="Arial"/><w:sz w:val="21"/><w:lang w:val="${tag}" w:eastAsia="ja-JP"/></w:rPr></w:rPrDefault></w:docDefaults>${[
    style('Normal', 'Normal', '<w:pPr><w:spacing w:before="40" w:after="40"/></w:pPr>', true),
    style(
      'Title',
      'Title',
      '<w:pPr><w:spacing w:after="80"/></w:pPr><w:rPr><w:b/><w:sz w:val="36"/></w:rPr>',
    ),
    style('Subtitle', 'Subtitle', '<w:rPr><w:sz w:val="24"/></w:rPr>'),
    style(
      'Heading1',
      'heading 1',
      '<w:pPr><w:keepNext/><w:spacing w:before="240" w:after="60"/><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:sz w:val="26"/></w:rPr>',
    ),
    style(
      'ListBullet',
      'List Bullet',
      '<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>',
    ),
    style('FieldName', 'Field Name', '<w:rPr><w:b/></w:rPr>'),
  ].join('')}</w:styles>`;
}

const numbering = `<w:numbering xmlns:w="${wordNamespace}"><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="420" w:hanging="420"/></w:pPr></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;

const contentTypes =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/><Override PartName="/word/numbering.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>';

const relations = `<Relationships xmlns="${packageRelations}"><Relationship Id="rId1" Type="${officeRelations}/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`;

const documentRelations = `<Relationships xmlns="${packageRelations}"><Relationship Id="rId1" Type="${officeRelations}/styles" Target="styles.xml"/><Relationship Id="rId2" Type="${officeRelations}/numbering" Target="numbering.xml"/></Relationships>`;
