import type { RegistrationReceipt } from '#api/seminars/contract.ts';

type MailState = NonNullable<RegistrationReceipt['mail']>['state'];

/** While a mail is on its way, or is tried again later; then nothing changes by itself any more. */
const seconds: Partial<Record<MailState, number>> = { waiting: 3, deferred: 30 };

/** After how many seconds it is worth asking again what became of a mail. */
export const lookAgainSeconds = (state: MailState | undefined): number | undefined => state && seconds[state];
