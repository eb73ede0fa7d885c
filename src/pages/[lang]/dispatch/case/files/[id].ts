import type { APIRoute } from 'astro';
import { bearer } from '../../../../../features/dispatch/case-actions.ts';
import { passFile } from '../../../../../features/dispatch/files.ts';
import { openedDispatch } from '../../../../../features/dispatch/remembered.ts';

/** A document of the opened case. */
export const GET: APIRoute = async (context) => {
  const { api, language } = context.locals;
  const opened = openedDispatch(context);
  if (!opened) return context.redirect(`/${language}/status`, 303);
  const param = { caseNumber: opened.caseNumber, id: context.params.id ?? '' };
  const response = await api.api.dispatch.cases[':caseNumber'].documents[':id'].$get(
    { param },
    bearer(opened),
  );
  return passFile(context, response, `/${language}/dispatch/case/documents`);
};
