import type { SandboxState, SandboxWebinar } from '#scripts/zoom-sandbox/state.ts';

/** What a sandbox remembers when it is started again: webinars with their people, and what was used up today. */
type Memory = {
  port: number;
  sequence: number;
  dailyUse: Array<[string, number]>;
  webinars: Array<Omit<SandboxWebinar, 'host'> & { host: string }>;
};

/** The memory as text. Tokens and events on their way are forgotten: whoever needs a token asks for a new one. */
export function remembered(state: SandboxState): string {
  const memory: Memory = {
    port: Number(new URL(state.url).port),
    sequence: state.sequence,
    dailyUse: [...state.dailyUse],
    webinars: [...state.webinars.values()].map((one) => ({ ...one, host: one.host.email })),
  };
  return JSON.stringify(memory);
}

/** The port of the last time, because the links it gave out begin with it. */
export const rememberedPort = (text: string): number => (JSON.parse(text) as Memory).port;

/** Puts a new sandbox where the last one was. */
export function recall(state: SandboxState, text: string): void {
  const memory = JSON.parse(text) as Memory;
  state.sequence = memory.sequence;
  for (const [key, used] of memory.dailyUse) state.dailyUse.set(key, used);
  for (const one of memory.webinars) {
    const host = state.hosts.find(({ email }) => email === one.host);
    if (host) state.webinars.set(one.id, { ...one, host });
  }
}
