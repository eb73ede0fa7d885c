import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { demonstrationZoom } from '#scripts/demonstration-zoom.ts';
import { seminarPlan } from '#tests/integration/zoom-plan.ts';
import { ito, testZoom } from '#tests/integration/zoom-support.ts';
import { testDatabase } from '#tests/support/database.ts';

const { sql } = await testDatabase();

test('what stands in for Zoom is where it was after a restart, with its webinars and their people', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'madoguchi-zoom-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const env = { DATA_DIR: folder };
  const first = await demonstrationZoom(env);
  const url = first?.url ?? '';
  const { another } = await testZoom(sql);
  const zoom = another({ apiBaseUrl: `${url}/v2`, oauthBaseUrl: url });
  const { id } = await zoom.create(seminarPlan);
  const [before] = await zoom.register(id, [ito]);
  await first?.stop();
  const second = await demonstrationZoom(env);
  expect(second?.url).toBe(url);
  expect(await zoom.read(id, seminarPlan)).toMatchObject({ id, differences: [] });
  expect(await zoom.registrants(id, 'approved')).toMatchObject([
    { email: ito.email, joinUrl: before?.state === 'registered' ? before.joinUrl : '' },
  ]);
  await second?.stop();
});

test('an office with a database or a Zoom of its own has none beside it', async () => {
  expect(await demonstrationZoom({ DATABASE_URL: 'postgres://db/madoguchi' })).toBeNull();
  expect(await demonstrationZoom({ ZOOM_ACCOUNT_ID: 'abc' })).toBeNull();
});
