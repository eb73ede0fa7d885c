/** A check-in as it was noted at the door. The same code counts once, however often it is sent. */
export type CheckIn = { code: string; at: string };
export type CheckInResult = {
  code: string;
  ok: boolean;
  because: string | null;
  name: string | null;
  ticketNumber: string | null;
  already: boolean;
};
/** What came of a sending: results, nobody there, or a session that ended. */
export type Sending = { results: CheckInResult[] } | 'offline' | 'signed-out';

/** The API takes this many at a time. */
const mostAtOnce = 100;

/** Check-ins wait on this device until the office has them; a closed page or a dead battery loses none. */
export function checkInQueue(seminarId: string) {
  const key = `check-ins:${seminarId}`;
  const waiting = (): CheckIn[] => JSON.parse(localStorage.getItem(key) ?? '[]') as CheckIn[];
  const keep = (list: readonly CheckIn[]): void => {
    if (list.length === 0) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(list));
  };
  let isSending = false;

  return {
    waiting,
    note(code: string): void {
      if (waiting().some((one) => one.code === code)) return;
      const at = new Date(performance.timeOrigin + performance.now()).toISOString();
      keep([...waiting(), { code, at }]);
    },
    /** Sends what waits, oldest first. Null when there is nothing to send or it is on its way. */
    async send(): Promise<Sending | null> {
      const batch = waiting().slice(0, mostAtOnce);
      if (batch.length === 0 || isSending) return null;
      isSending = true;
      try {
        const response = await fetch(`/api/desk/seminars/${seminarId}/check-ins`, {
          method: 'POST',
          headers: { 'Content-Type': 'application/json' },
          body: JSON.stringify({ checkIns: batch }),
        });
        if (response.status === 401) return 'signed-out';
        if (!response.ok) return 'offline';
        const { results } = (await response.json()) as { results: CheckInResult[] };
        keep(waiting().filter((one) => !batch.some(({ code }) => code === one.code)));
        return { results };
      } catch {
        return 'offline';
      } finally {
        isSending = false;
      }
    },
  };
}
