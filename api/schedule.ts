import type { OpenOffice } from '#api/open-office.ts';

/**
 * Everything the clock does in this office, on one page. Each line runs once however many processes there
 * are, and again after an outage.
 */
export async function startSchedule(_open: OpenOffice): Promise<void> {}
