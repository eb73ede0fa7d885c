/** What is wrong, field by field, in sentences. */
export type Problems = ReadonlyArray<{ field: string; detail: string }>;

/** What an API call that may say no answered: the thing, or what to tell the reader. */
export type Answer<T> =
  | { ok: true; value: T }
  | { ok: false; status: number; detail: string; fields: Array<{ field: string; detail: string }> };

type Problem = { detail?: string; fields?: Array<{ field: string; detail: string }> };

/** Reads an answer; what it may look like is the contract of the route that was called. */
export async function read<T>(response: {
  ok: boolean;
  status: number;
  json(): Promise<unknown>;
}): Promise<Answer<T>> {
  if (response.status === 204) return { ok: true, value: undefined as T };
  const body = await response.json();
  if (response.ok) return { ok: true, value: body as T };
  const { detail = '', fields = [] } = body as Problem;
  if (response.status >= 500) throw new Error(`The API answered ${response.status}: ${detail}`);
  return { ok: false, status: response.status, detail, fields };
}
