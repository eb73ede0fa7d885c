import { parseArgs } from 'node:util';
import { systemClock, type VirtualClock } from '#api/core/clock/clock.ts';
import { startZoomSandbox } from '#scripts/zoom-sandbox/server.ts';
import { deliverDue } from '#scripts/zoom-sandbox/webhooks.ts';

/** Zoom's API on this machine, for an office that has no Zoom account and for tries. Keeps nothing. */
const { values } = parseArgs({ options: { port: { type: 'string', default: '4020' } } });
const sandbox = await startZoomSandbox({ clock: movableClock(), port: Number(values.port) });
const deliveries = setInterval(() => void deliverDue(sandbox.state), 500);

console.log(`Zoom's sandbox is running: ${sandbox.url}

An office uses it with ZOOM_SANDBOX_URL=${sandbox.url}

curl -d '{"url":"http://localhost:3000/api/zoom/webhooks"}' ${sandbox.url}/control/webhook
curl -d '{"minutes":60}' ${sandbox.url}/control/clock`);

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    clearInterval(deliveries);
    void sandbox.stop();
  });
}

/** The machine's time, moved by what `/control/clock` asks for. */
function movableClock(): VirtualClock {
  let moved = Temporal.Duration.from({ milliseconds: 0 });
  const now = () => systemClock.now().add(moved);
  return {
    now,
    set: (at) => {
      moved = systemClock.now().until(at);
    },
    advance: (by) => {
      moved = moved.add(by);
    },
  };
}
