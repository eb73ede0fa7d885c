import type { APIRoute } from 'astro';
import { bearer } from '../../../features/dispatch/case-actions.ts';
import { openedDispatch } from '../../../features/dispatch/remembered.ts';

/** The signed receipt of the opened case, as a file to keep. */
export const GET: APIRoute = async (context) => {
  const opened = openedDispatch(context);
  const { api, language } = context.locals;
  if (!opened) return context.redirect(`/${language}/status`, 303);
  const response = await api.api.dispatch.cases[':caseNumber'].receipt.$get(
    { param: { caseNumber: opened.caseNumber } },
    bearer(opened),
  );
  if (!response.ok) return context.redirect(`/${language}/status?over=1`, 303);
  return new Response(await response.text(), {
    headers: {
      'Content-Type': 'text/plain; charset=utf-8',
      'Content-Disposition': `attachment; filename="receipt-${opened.caseNumber}.txt"`,
    },
  });
};
