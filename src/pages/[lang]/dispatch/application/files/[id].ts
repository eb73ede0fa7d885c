import type { APIRoute } from 'astro';
import { passFile } from '../../../../../features/dispatch/files.ts';
import { applicationToken } from '../../../../../features/dispatch/remembered.ts';

/** A document of the application that is being written, for whoever writes it. */
export const GET: APIRoute = async (context) => {
  const { api, language } = context.locals;
  const token = applicationToken(context);
  if (!token) return context.redirect(`/${language}/dispatch/apply`, 303);
  const response = await api.api.dispatch.draft.documents[':id'].$get(
    { param: { id: context.params.id ?? '' } },
    { headers: { Authorization: `Bearer ${token}` } },
  );
  return passFile(context, response, `/${language}/dispatch/apply`);
};
