import type { APIContext } from 'astro';
import type { Language } from '../../language.ts';
import { deskHour } from '../guidance/desk-hour.ts';
import { docxOf, docxType } from './docx.ts';
import type { Paper } from './paper.ts';
import { everySector, type PolicyValues, policyProblems, policyValues, startingPolicy } from './policy.ts';
import { oneOf, typed } from './typed.ts';

type PaperOf = (values: PolicyValues, language: Language, today: string) => Paper;

/**
 * One of the two pages as a Word file: of what is sent, or, opened by its address with a sector, of that sector's
 * examples. It is made and forgotten with the answer.
 */
export async function policyFile(
  { request, locals, url, redirect }: APIContext,
  name: string,
  paperOf: PaperOf,
): Promise<Response> {
  const { language } = locals;
  const sector = oneOf(url.searchParams.get('sector') ?? '', everySector);
  const values =
    request.method === 'POST'
      ? policyValues(typed(await request.formData()), language)
      : sector && startingPolicy(sector, language);
  if (!values || policyProblems(values).length > 0) return redirect(`/${language}/tools/policy`, 303);
  const { today } = await deskHour(locals);
  return new Response(docxOf(paperOf(values, language, today)), {
    headers: { 'Content-Type': docxType, 'Content-Disposition': `attachment; filename="${name}.docx"` },
  });
}
