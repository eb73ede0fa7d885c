import type { RunningServer } from '#api/server.ts';

/** Says where to look, and in the demonstration office also how to sign in. */
export async function greet({ url }: RunningServer): Promise<void> {
  console.log(`
  Madoguchi is running. Stop it with Ctrl+C.

    The public desk   ${url}/ja/   (English: ${url}/en/)
    The staff desk    ${url}/desk/
    The API           ${url}/api/openapi.json
`);
}
