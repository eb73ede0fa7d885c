import type { APIRoute } from 'astro';
import { forgetEverything } from '../remembered.ts';

/** The weather: a public page nobody wonders about. */
const elsewhere = 'https://www.jma.go.jp/';

/** The quick exit: forgets the case and what this site keeps in the browser, and leads away at once. */
export const GET: APIRoute = (context) => {
  forgetEverything(context);
  return new Response(null, {
    status: 303,
    headers: {
      Location: elsewhere,
      'Clear-Site-Data': '"storage"',
      'Referrer-Policy': 'no-referrer',
    },
  });
};
