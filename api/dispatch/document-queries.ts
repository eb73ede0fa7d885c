import type { Queryable } from '#api/core/db/client.ts';
import type { MediaType } from '#api/core/files/recognise.ts';
import type { Language } from '#api/core/language.ts';
import { type CaseKey, open } from '#api/core/sealing/sealing.ts';
import type { DocumentView, ShownText } from '#api/dispatch/contract.ts';
import type { ProgrammeRow } from '#api/dispatch/programme-queries.ts';
import { said } from '#api/dispatch/programme-view.ts';
import { documentKinds } from '#api/dispatch/vocabulary.ts';

export type DocumentRow = {
  id: string;
  kind: string;
  version: number;
  fileId: string | null;
  uploadedAt: Temporal.Instant;
  uploadedBy: 'applicant' | 'staff' | 'expert';
  personId: string | null;
  removedAt: Temporal.Instant | null;
  sealedName: Buffer | null;
  mediaType: MediaType | null;
  size: number | null;
  scanned: 'clean' | 'not_scanned' | null;
};

/** To whom documents belong: an application being written, or a case. */
export type DocumentOwner = { draftId: string } | { caseId: string };

export const ownedBy = (sql: Queryable, owner: DocumentOwner) =>
  'draftId' in owner ? sql`d.draft_id = ${owner.draftId}` : sql`d.case_id = ${owner.caseId}`;

/** Every version of every document, oldest first, also those whose file was removed. */
export async function documentsOf(sql: Queryable, owner: DocumentOwner): Promise<DocumentRow[]> {
  return await sql<DocumentRow[]>`
    select d.id, d.kind, d.version, d.file_id as "fileId", d.uploaded_at as "uploadedAt",
      d.uploaded_by as "uploadedBy", d.person_id as "personId", d.removed_at as "removedAt",
      f.sealed_name as "sealedName", f.media_type as "mediaType", f.size, f.scanned
    from dispatch.document d left join core.file f on f.id = d.file_id
    where ${ownedBy(sql, owner)} order by d.uploaded_at, d.kind, d.version`;
}

/** The documents a programme asks for and those anybody may add, with their names. */
export function documentLabels(programme: ProgrammeRow, language: Language): Map<string, ShownText> {
  const asked = programme.documents.map(({ key, label }): [string, ShownText] => [
    key,
    said(label, language),
  ]);
  const always = Object.entries(documentKinds).map(([key, label]): [string, ShownText] => [
    key,
    { text: label[language], language },
  ]);
  return new Map([...asked, ...always]);
}

/** `key` is null for who may not read what is sealed: then the file has no name. */
export function documentViews(
  rows: readonly DocumentRow[],
  key: CaseKey | null,
  labels: ReadonlyMap<string, ShownText>,
): DocumentView[] {
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    label: labels.get(row.kind) ?? { text: row.kind, language: 'en' },
    version: row.version,
    name: key && row.sealedName ? open(key, 'file-name', row.sealedName) : null,
    mediaType: row.mediaType,
    size: row.size,
    scanned: row.scanned,
    uploadedAt: row.uploadedAt.toString(),
    uploadedBy: row.uploadedBy,
    removedAt: row.removedAt?.toString() ?? null,
  }));
}
