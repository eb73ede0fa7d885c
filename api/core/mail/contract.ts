import { z } from '@hono/zod-openapi';
import { languages } from '#api/core/language.ts';
import { mailStates } from '#api/core/mail/outbox.ts';
import { bounceReasons } from '#api/core/mail/record-bounce.ts';

const instant = z.string().openapi({ format: 'date-time', example: '2026-11-22T13:41:00Z' });

/** How far one mail got, as the desk sees it. */
export const deskMail = z
  .object({
    id: z.uuid(),
    subject: z.object({ kind: z.string(), id: z.string() }),
    purpose: z.string(),
    language: z.enum(languages),
    address: z.string().openapi({ example: 'h*****@example.jp' }),
    state: z.enum(mailStates),
    sentence: z.string(),
    createdAt: instant,
    at: instant,
    acceptedAt: instant.nullable(),
    nextAttemptAt: instant.nullable(),
    attempts: z.number().int(),
    lastAnswer: z.string().nullable(),
  })
  .openapi('DeskMail');

export const deskMailList = z.object({ mails: z.array(deskMail), more: z.boolean() }).openapi('DeskMailList');

export const deskMailFilter = z.object({
  state: z
    .enum([...mailStates, 'undelivered'])
    .optional()
    .openapi({ description: '`undelivered`: those that did not get through and were not sent again since.' }),
  olderThan: z.uuid().optional().openapi({ description: 'The id of the last mail of the page before.' }),
});

export const mailParams = z.object({ id: z.uuid() });

export const bounceReport = z.object({ reason: z.enum(bounceReasons) });

export const resentMail = z
  .object({ id: z.uuid(), queued: z.boolean(), because: z.string().nullable() })
  .openapi('ResentMail');

const demoMail = z.object({
  id: z.string(),
  at: instant,
  to: z.string(),
  from: z.string(),
  subject: z.string(),
});

export const demoMailList = z.object({ mails: z.array(demoMail) }).openapi('DemoMailList');

/** One mail of the demonstration's mailbox, opened. */
export const openDemoMail = demoMail
  .extend({
    text: z.string(),
    html: z.string().nullable(),
    headers: z.array(z.object({ name: z.string(), value: z.string() })),
    attachments: z.array(
      z.object({ filename: z.string(), contentType: z.string(), bytes: z.number().int() }),
    ),
  })
  .openapi('DemoMail');

export const demoMailParams = z.object({ id: z.string().regex(/^\d{1,18}$/) });
export const demoAttachmentParams = demoMailParams.extend({ n: z.coerce.number().int().min(0).max(99) });
