import { Refusal } from '#scripts/zoom-sandbox/answers.ts';

/** One call of the API, after its path was recognised. */
export type ApiRequest = {
  method: string;
  params: string[];
  query: URLSearchParams;
  /** The body as an object. @throws Refusal when it is none. */
  object(): Record<string, unknown>;
};

export function apiRequest(
  method: string,
  params: string[],
  query: URLSearchParams,
  text: string,
): ApiRequest {
  return {
    method,
    params,
    query,
    object: () => {
      const value = parsed(text === '' ? '{}' : text);
      if (typeof value !== 'object' || value === null || Array.isArray(value)) throw notAnObject();
      return { ...value };
    },
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw notAnObject();
  }
}

const notAnObject = (): Refusal => new Refusal(400, 300, 'Request Body should be a valid JSON object.');
