import { newSecrets } from '#api/core/secrets-file.ts';

const { secretKey, masterKeys, signingKeys } = newSecrets();
const list = (keys: typeof masterKeys) => keys.map(({ id, key }) => `${id}:${key}`).join(',');
console.log(`SECRET_KEY=${secretKey}`);
console.log(`MASTER_KEYS=${list(masterKeys)}`);
console.log(`SIGNING_KEYS=${list(signingKeys)}`);
