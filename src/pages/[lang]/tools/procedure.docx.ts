import type { APIRoute } from 'astro';
import { docxOf, docxType } from '../../../features/tools/docx.ts';
import { procedurePaper, procedureProblems, procedureValues } from '../../../features/tools/procedure.ts';
import { typed } from '../../../features/tools/typed.ts';

/** The in-house procedure as a Word file. It is made from what is sent and forgotten with the answer. */
export const POST: APIRoute = async ({ request, locals, redirect }) => {
  const { language } = locals;
  const values = procedureValues(typed(await request.formData()));
  if (procedureProblems(values).length > 0) return redirect(`/${language}/tools/procedure`, 303);
  return new Response(docxOf(procedurePaper(values, language)), {
    headers: { 'Content-Type': docxType, 'Content-Disposition': 'attachment; filename="procedure.docx"' },
  });
};

/** Somebody opens the address of the file by itself. */
export const GET: APIRoute = ({ locals, redirect }) => redirect(`/${locals.language}/tools/procedure`, 303);
