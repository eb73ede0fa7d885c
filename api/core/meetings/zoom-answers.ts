import { z } from 'zod';

const instant = z.string().transform((text, context) => {
  try {
    return Temporal.Instant.from(text);
  } catch {
    context.addIssue({ code: 'custom', message: 'not an instant' });
    return z.NEVER;
  }
});

const text = z
  .string()
  .nullish()
  .transform((value) => value ?? '');

/** Success without a body. */
export const empty = z.unknown();

export const webinarAnswer = z.object({
  // A number in some answers, text in others.
  id: z.union([z.number().int(), z.string().regex(/^\d+$/)]).transform(String),
  topic: text,
  agenda: text,
  type: z.number().optional(),
  start_time: instant,
  duration: z.number(),
  timezone: text,
  start_url: text,
  settings: z.record(z.string(), z.unknown()).default({}),
});
export type WebinarAnswer = z.output<typeof webinarAnswer>;

export const webinarPage = z.object({
  next_page_token: text,
  webinars: z.array(
    z.object({
      id: z.union([z.number().int(), z.string().regex(/^\d+$/)]).transform(String),
      topic: text,
      // A webinar that recurs without fixed times has none.
      start_time: instant.optional(),
      created_at: text,
    }),
  ),
});

/**
 * Links lead people on from our pages, so they are taken only to where the settings say Zoom is.
 * @param apiBaseUrl at Zoom itself every host below zoom.us will do; at a sandbox only its own
 */
export function linkAnswers(apiBaseUrl: string) {
  const api = new URL(apiBaseUrl);
  const isZoom = api.hostname === 'zoom.us' || api.hostname.endsWith('.zoom.us');
  const leadsToZoom = (value: string): boolean => {
    const url = URL.parse(value);
    if (!isZoom) return url?.origin === api.origin;
    return url?.protocol === 'https:' && /(?:^|\.)zoom\.us$/.test(url.hostname);
  };
  const link = z
    .string()
    .nullish()
    .transform((value) => value || null)
    .refine((value) => value === null || leadsToZoom(value), 'a link that leads elsewhere');

  const registrant = z.object({
    id: z.string(),
    email: text,
    first_name: text,
    last_name: text,
    join_url: link,
  });
  return {
    batch: z.object({
      registrants: z.array(z.object({ registrant_id: z.string(), email: z.string(), join_url: link })),
    }),
    registrantPage: z.object({ next_page_token: text, registrants: z.array(registrant) }),
    recordings: z.object({
      share_url: link,
      recording_play_passcode: text,
      recording_files: z.array(z.unknown()).default([]),
    }),
    hostLink: z.object({ start_url: link }),
  };
}

export const instanceList = z.object({ webinars: z.array(z.object({ uuid: z.string() })).default([]) });

export const participantPage = z.object({
  next_page_token: text,
  participants: z.array(
    z.object({
      registrant_id: text,
      user_email: text,
      name: text,
      join_time: instant,
      leave_time: instant,
      duration: z.number(),
    }),
  ),
});

export const userSettings = z.object({
  feature: z.object({ webinar: z.boolean().optional(), webinar_capacity: z.number().optional() }).default({}),
});
