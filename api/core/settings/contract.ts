import { z } from '@hono/zod-openapi';
import { closureSchema, staffSentenceSchema } from '#api/core/calendar/contract.ts';
import { officeSettings, settingKeys } from '#api/core/settings/settings.ts';

const sentence = staffSentenceSchema;
const { shape } = officeSettings;
/** All settings as they stand, those at their default included. */
export const settingsAnswer = z
  .object({
    ...shape,
    officeName: sentence,
    operatorName: sentence,
    neutralSenderName: sentence,
    privacyController: sentence,
    privacyDesk: sentence,
  })
  .openapi('OfficeSettings');

export const settingParams = z.object({
  key: z.enum(settingKeys, 'settingUnknown').openapi({ param: { name: 'key', in: 'path' } }),
});
export const settingBody = z
  .object({ value: z.unknown().openapi({ description: 'As the setting has it in `GET /api/settings`.' }) })
  .openapi('NewSetting');

export const closuresAnswer = z.object({ closures: z.array(closureSchema) });
export const movedAnswer = z.object({
  movedPromises: z.int().openapi({ description: 'How many promised dates this moved.' }),
});
