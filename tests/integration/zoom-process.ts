import { systemClock } from '#api/core/clock/clock.ts';
import { connect } from '#api/core/db/client.ts';
import { zoomProvider } from '#api/core/meetings/zoom.ts';
import { seminarPlan } from '#tests/integration/zoom-plan.ts';
import { testSecrets } from '#tests/support/secrets.ts';

// One process of an office, which reads its webinar thirty times, in three lanes at once.
const sql = connect(JSON.parse(process.env.DATABASE ?? ''), { max: 4 });
const office = { sql, now: systemClock.now, secrets: testSecrets };
const zoom = zoomProvider(office, JSON.parse(process.env.ZOOM ?? ''));
const lane = async () => {
  for (let n = 0; n < 10; n += 1) await zoom.read(process.env.WEBINAR ?? '', seminarPlan);
};
await Promise.all([lane(), lane(), lane()]);
await sql.end();
