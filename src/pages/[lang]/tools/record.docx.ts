import type { APIRoute } from 'astro';
import { docxOf, docxType } from '../../../features/tools/docx.ts';
import { recordPaper } from '../../../features/tools/record-text.ts';

/** The empty sheet, to be filled in by hand or in a word processor. A filled one is made in the browser only. */
export const GET: APIRoute = ({ locals }) =>
  new Response(docxOf(recordPaper(locals.language)), {
    headers: { 'Content-Type': docxType, 'Content-Disposition': 'attachment; filename="record.docx"' },
  });
