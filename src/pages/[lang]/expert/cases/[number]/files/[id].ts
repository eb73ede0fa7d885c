import type { APIRoute } from 'astro';
import { passFile } from '../../../../../../features/dispatch/files.ts';
import { expertToken } from '../../../../../../features/dispatch/remembered.ts';

/** A document of one of the expert's own cases. */
export const GET: APIRoute = async (context) => {
  const { api, language } = context.locals;
  const token = expertToken(context);
  if (!token) return context.redirect(`/${language}/expert/closed`, 303);
  const caseNumber = context.params.number ?? '';
  const response = await api.api.expert.cases[':caseNumber'].documents[':id'].$get(
    { param: { caseNumber, id: context.params.id ?? '' } },
    { headers: { Authorization: `Bearer ${token}` } },
  );
  return passFile(context, response, `/${language}/expert/cases/${caseNumber}`);
};
