import type { Context } from '#api/core/context.ts';
import type { Queryable, Transaction } from '#api/core/db/client.ts';
import { NotFoundError, RefusedError } from '#api/core/errors.ts';
import { fingerprintOf, removeFiles, storeFile } from '#api/core/files/store.ts';
import type { CheckedFile } from '#api/core/files/upload.ts';
import type { Sentence } from '#api/core/language.ts';
import type { CaseKey } from '#api/core/sealing/sealing.ts';
import {
  type DocumentOwner,
  type DocumentRow,
  documentsOf,
  ownedBy,
} from '#api/dispatch/document-queries.ts';
import { programmeById } from '#api/dispatch/programme-queries.ts';
import { documentKinds } from '#api/dispatch/vocabulary.ts';

/** What is done to documents of a draft and of a case alike, inside the caller's transaction. */

/** Published limit of one case: enough for every document and a manual after each visit, too few to fill a disk. */
export const mostDocuments = 60;

export type NewDocuments = { kind: string; files: readonly CheckedFile[] };

/**
 * Keeps files as the next versions of one kind of document. The same file sent again is the version it was.
 * Returns the ids of the versions, in the order of the files.
 */
export async function keepDocuments(
  tx: Transaction,
  ctx: Context,
  owner: DocumentOwner & { programmeId: string; key: CaseKey },
  { kind, files }: NewDocuments,
): Promise<string[]> {
  const programme = await programmeById(tx, owner.programmeId);
  if (!(kind in documentKinds) && !programme.documents.some(({ key }) => key === kind))
    throw new RefusedError(sentences.unknownKind);
  const kept = await documentsOf(tx, owner);
  if (kept.filter((row) => row.fileId).length + files.length > mostDocuments)
    throw new RefusedError(sentences.tooMany);
  const ids: string[] = [];
  for (const file of files) {
    ids.push((await sameFile(tx, owner, kind, file)) ?? (await keepOne(tx, ctx, owner, kind, file)));
  }
  return ids;
}

async function sameFile(
  tx: Transaction,
  owner: DocumentOwner & { key: CaseKey },
  kind: string,
  file: CheckedFile,
): Promise<string | null> {
  const [row] = await tx<{ id: string }[]>`
    select d.id from dispatch.document d join core.file f on f.id = d.file_id
    where ${ownedBy(tx, owner)} and d.kind = ${kind} and f.fingerprint = ${fingerprintOf(owner.key, file.bytes)}
    order by d.version desc limit 1`;
  return row?.id ?? null;
}

async function keepOne(
  tx: Transaction,
  ctx: Context,
  owner: DocumentOwner & { key: CaseKey },
  kind: string,
  file: CheckedFile,
): Promise<string> {
  const fileId = await storeFile(tx, ctx, owner.key, file);
  const [caseId, draftId] = 'caseId' in owner ? [owner.caseId, null] : [null, owner.draftId];
  const { by, personId } = uploader(ctx);
  const [row] = await tx<{ id: string }[]>`
    insert into dispatch.document (case_id, draft_id, kind, version, file_id, uploaded_at, uploaded_by, person_id)
    select ${caseId}::uuid, ${draftId}::uuid, ${kind}, coalesce(max(d.version), 0) + 1, ${fileId}, ${ctx.now()},
      ${by}, ${personId}
    from dispatch.document d where ${ownedBy(tx, owner)} and d.kind = ${kind}
    returning id`;
  if (!row) throw new Error('A document was not kept.');
  return row.id;
}

function uploader(ctx: Context): { by: DocumentRow['uploadedBy']; personId: string | null } {
  if (ctx.actor.kind === 'staff') return { by: 'staff', personId: ctx.actor.staffId };
  if (ctx.actor.kind === 'expert') return { by: 'expert', personId: ctx.actor.expertId };
  return { by: 'applicant', personId: null };
}

/**
 * Takes the file of one version away for good; that there was one stays. People remove what they handed in
 * themselves, the desk also what the organisation did.
 */
export async function dropDocument(
  tx: Transaction,
  ctx: Context,
  owner: DocumentOwner,
  documentId: string,
): Promise<DocumentRow> {
  const row = await documentOf(tx, owner, documentId);
  const mine = row.uploadedBy === uploader(ctx).by && row.personId === uploader(ctx).personId;
  const desk = ctx.actor.kind === 'staff' && row.uploadedBy !== 'expert';
  if (!mine && !desk) throw new RefusedError(sentences.notYours);
  if (await isReferredTo(tx, documentId)) throw new RefusedError(sentences.inUse);
  await tx`update dispatch.document set file_id = null, removed_at = ${ctx.now()} where id = ${documentId}`;
  if (row.fileId) await removeFiles(tx, [row.fileId]);
  return row;
}

/** @throws NotFoundError when there is none of this owner, or its file was removed. */
export async function documentOf(
  sql: Queryable,
  owner: DocumentOwner,
  documentId: string,
): Promise<DocumentRow & { fileId: string }> {
  const row = (await documentsOf(sql, owner)).find((one) => one.id === documentId);
  if (!row?.fileId) throw new NotFoundError();
  return { ...row, fileId: row.fileId };
}

async function isReferredTo(tx: Transaction, documentId: string): Promise<boolean> {
  const [row] = await tx`
    select from dispatch.report where manual_document_id = ${documentId}
    union all select from dispatch.completion where manual_document_id = ${documentId}`;
  return row !== undefined;
}

/** In the trace a document is its kind and version; its name may hold a name. */
export const documentFacts = ({ kind, version }: Pick<DocumentRow, 'kind' | 'version'>) => ({
  kind,
  version,
});

const sentences = {
  unknownKind: {
    ja: 'この派遣では求めていない種類の書類です。「そのほかの書類」として送ってください。',
    en: 'This programme does not ask for that kind of document. Please send it as "Other document".',
    easy: 'このサービスでおねがいしていない種類の書類です。「そのほかの書類」として送ってください。',
  },
  tooMany: {
    ja: '添えられる書類は、あわせて60件までです。いらないものを取り除いてください。',
    en: 'Up to 60 documents can be kept. Please remove what is not needed.',
    easy: 'つけることができる書類は、全部で60件までです。いらないものを外してください。',
  },
  notYours: {
    ja: 'この書類は、出した人だけが取り除けます。',
    en: 'Only those who handed this document in can remove it.',
    easy: 'この書類を外すことができるのは、出した人だけです。',
  },
  inUse: {
    ja: '訪問の報告や終了の記録で使われているため、取り除けません。',
    en: 'A report or the closing record refers to this document, so it cannot be removed.',
    easy: '訪問の報告や終わりの記録で使っているため、外すことができません。',
  },
} as const satisfies Record<string, Sentence>;
