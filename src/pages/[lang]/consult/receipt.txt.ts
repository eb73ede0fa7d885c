import type { APIRoute } from 'astro';
import { openedCase } from '../../../features/consultations/remembered.ts';

/** The signed receipt of the opened case, as a file to keep. */
export const GET: APIRoute = async (context) => {
  const opened = openedCase(context);
  const { api, language } = context.locals;
  if (!opened) return context.redirect(`/${language}/status`, 303);
  const response = await api.api.consultations[':receiptNumber'].receipt.$get(
    { param: { receiptNumber: opened.receiptNumber } },
    { headers: { Authorization: `Bearer ${opened.session}` } },
  );
  if (!response.ok) return context.redirect(`/${language}/status?over=1`, 303);
  return new Response(await response.text(), {
    headers: {
      'Content-Type': 'text/plain; charset=utf-8',
      'Content-Disposition': `attachment; filename="receipt-${opened.receiptNumber}.txt"`,
    },
  });
};
