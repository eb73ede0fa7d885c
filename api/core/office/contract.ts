import { z } from '@hono/zod-openapi';

const day = z.string().openapi({ format: 'date', example: '2026-11-24' });
const time = z.string().openapi({ example: '09:00' });
const closedDay = z.object({ day, name: z.string().openapi({ example: '勤労感謝の日' }) });

/** The office as everybody may see it, and what its calendar says of this very minute. */
export const officeNow = z
  .object({
    office: z.object({
      name: z.string(),
      operatorName: z.string(),
      telephone: z.string(),
      telephoneMinutes: z.int(),
      contactAddress: z.string(),
      timeZone: z.string().openapi({ example: 'Asia/Tokyo' }),
      opens: time,
      closes: time,
      countingRule: z.enum(['receipt_date', 'next_opening']),
      answerTargetBusinessDays: z.int(),
      reopenDays: z.int(),
      retentionYears: z.int(),
      privacyController: z.string(),
      privacyDesk: z.string(),
      demonstration: z.boolean(),
    }),
    at: z.string().openapi({ format: 'date-time' }),
    today: day,
    time: time.openapi({ description: 'The wall time of the office.' }),
    telephone: z.object({
      open: z.boolean(),
      until: time.openapi({ description: 'Closing time of today; the office is closed at it.' }),
      nextDay: day.openapi({ description: 'When it opens next; today while it is open.' }),
      nextTime: time,
      closedDays: z.array(closedDay).openapi({
        description: 'Today and the days before the next opening that are closed, but for weekends.',
      }),
    }),
    answer: z.object({
      earliestOn: day.openapi({ description: 'From which day something sent now is answered.' }),
      dueOn: day.openapi({ description: 'By which day the office means to have answered it.' }),
      provisional: z.boolean(),
      notCounted: z.array(closedDay),
    }),
  })
  .openapi('OfficeNow');

export type OfficeNow = z.output<typeof officeNow>;
