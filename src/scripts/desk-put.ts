/** Asks the API of this office to change something, as the person who is signed in. Null when nobody answered. */
export async function put(path: string, body: unknown, keepalive = false): Promise<Response | null> {
  const headers = { 'Content-Type': 'application/json' };
  try {
    return await fetch(path, { method: 'PUT', headers, body: JSON.stringify(body), keepalive });
  } catch {
    return null;
  }
}

/** `{name}` and the like in a sentence that the page brought along, filled in. */
export function filled(sentence: string | undefined, values: Readonly<Record<string, string>>): string {
  return (sentence ?? '').replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}

/** The wall time of the office, `HH:MM`. */
export function officeTime(instant: string, timeZone: string | undefined): string {
  const form = { hour: '2-digit', minute: '2-digit', ...(timeZone && { timeZone }) } as const;
  return new Intl.DateTimeFormat('en-GB', form).format(new Date(instant));
}
