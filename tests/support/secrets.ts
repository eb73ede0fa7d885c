import { createHash } from 'node:crypto';
import type { Secrets } from '#api/core/secrets.ts';

const bytes = (name: string): Buffer => createHash('sha256').update(`test/${name}`).digest();

/** Secrets of the tests: the same in every run, so that a failure can be repeated. */
export const testSecrets: Secrets = {
  secretKey: bytes('secret'),
  masterKeys: [{ id: 'm1', bytes: bytes('master') }],
  signingKeys: [{ id: 's1', bytes: bytes('signing') }],
};
