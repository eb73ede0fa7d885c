import type { Context } from '#api/core/context.ts';
import { seedDemonstrationGuidance } from '#api/demonstration-guidance.ts';
import { publishEntry } from '#api/guidance/actions/publish-entry.ts';
import { saveNewEntry } from '#api/guidance/actions/save-entry.ts';
import { entryInput } from '#api/guidance/desk-contract.ts';
import type { RunningServer } from '#api/server.ts';

const editors = { administrator: 'nobody', coordinator: 'somebody', consultant: 'anybody' };

/** The answers, news, other desks and case examples of the demonstration, published. */
export const seedsGuidance = async (ctx: Context): Promise<void> =>
  await seedDemonstrationGuidance(ctx, editors);

/** The same in a running office. */
export async function withGuidance(server: RunningServer): Promise<void> {
  await seedsGuidance(server.open.systemContext('guidance'));
}

/** An entry that is published at once, without the pages. */
export async function publishes(server: RunningServer, entry: unknown): Promise<void> {
  const ctx = server.open.systemContext('guidance');
  const { id } = await saveNewEntry(ctx, entryInput.parse(entry));
  await publishEntry(ctx, id);
}
