import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Clock, systemClock } from '#api/core/clock/clock.ts';
import { zoomWebhookPath } from '#api/core/meetings/routes.ts';
import { recall, remembered, rememberedPort } from '#scripts/zoom-sandbox/memory.ts';
import { startZoomSandbox, type ZoomSandbox } from '#scripts/zoom-sandbox/server.ts';
import { deliverDue, setWebhook } from '#scripts/zoom-sandbox/webhooks.ts';

/** What stands in for Zoom beside a demonstration office. */
export type DemonstrationZoom = {
  /** Where its own pages are. */
  url: string;
  /** What the office is started with, beside its other settings. */
  settings: { ZOOM_SANDBOX_URL: string };
  /** From here on the office is told what happens in its webinars. */
  tell(officeUrl: string): Promise<void>;
  stop(): Promise<void>;
};

const saveEveryMilliseconds = 5_000;
const deliverEveryMilliseconds = 500;

/**
 * Starts the sandbox for an office that is a demonstration and was not told of another Zoom: the very same adapter
 * speaks to it. What was made in it is kept in the data folder. Null for any other office.
 */
export async function demonstrationZoom(
  env: NodeJS.ProcessEnv,
  clock: Clock = systemClock,
): Promise<DemonstrationZoom | null> {
  const isToldOfZoom = Object.keys(env).some((name) => name.startsWith('ZOOM_') && env[name]?.trim());
  if (env.DATABASE_URL?.trim() || isToldOfZoom) return null;
  const file = join(env.DATA_DIR?.trim() || './data', 'zoom-sandbox.json');
  const memory = existsSync(file) ? readFileSync(file, 'utf8') : null;
  const sandbox = await sandboxAt(memory ? rememberedPort(memory) : 0, clock);
  if (memory) recall(sandbox.state, memory);
  const save = saver(sandbox, file);
  const saving = setInterval(save, saveEveryMilliseconds);
  const delivering = setInterval(() => void deliverDue(sandbox.state), deliverEveryMilliseconds);
  process.once('exit', save);
  return {
    url: sandbox.url,
    settings: { ZOOM_SANDBOX_URL: sandbox.url },
    tell: async (officeUrl) => {
      const address = `${officeUrl.replace('//localhost', '//127.0.0.1')}${zoomWebhookPath}`;
      await setWebhook(sandbox.state, address, sandbox.state.credentials.webhookSecret);
    },
    stop: async () => {
      clearInterval(saving);
      clearInterval(delivering);
      save();
      await sandbox.stop();
    },
  };
}

/** Where the last one was, or elsewhere while another program is there. */
async function sandboxAt(port: number, clock: Clock): Promise<ZoomSandbox> {
  return await startZoomSandbox({ clock, port }).catch(async () => await startZoomSandbox({ clock }));
}

function saver(sandbox: ZoomSandbox, file: string): () => void {
  let saved = '';
  return () => {
    const text = remembered(sandbox.state);
    if (text === saved || sandbox.state.webinars.size === 0) return;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text, { mode: 0o600 });
    saved = text;
  };
}
