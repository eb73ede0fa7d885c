import type { RoadStep } from '#api/dispatch/contract.ts';

/** One line of the road: a step, or all visits together, each of which is a window. */
export type RoadLine = {
  step: RoadStep['step'];
  state: 'done' | 'now' | 'next' | 'dated' | 'later';
  /** The step itself; of the visits, the one that is next or was last. */
  head: RoadStep;
  visits: readonly RoadStep[];
};

/**
 * The road as it is drawn. Only one line is now: the first that is not done. A plan shows a road nobody has begun,
 * so its first step is still to come.
 */
export function roadLines(road: readonly RoadStep[], plan = false): RoadLine[] {
  const visits = road.filter(({ step }) => step === 'visit');
  const needed = road.filter(({ step, state }) => step === 'visit' || state !== 'not_needed');
  const firstVisit = visits[0];
  const heads = needed.filter((step) => step.step !== 'visit' || step === firstVisit);
  const isOver = !road.some(({ state }) => state === 'now');
  let foundNow = isOver;
  return heads.flatMap((step): RoadLine[] => {
    const isVisits = step.step === 'visit';
    if (isVisits && visits.every(({ state }) => state === 'not_needed')) return [];
    const head = isVisits ? headOf(visits) : step;
    const isDone = isVisits
      ? visits.every(({ state }) => state === 'done' || state === 'not_needed')
      : step.state === 'done';
    const line = { step: step.step, head, visits: isVisits ? visits : [] };
    if (plan) return [{ ...line, state: step.step === 'received' ? 'next' : head.dueOn ? 'dated' : 'later' }];
    if (isDone) return [{ ...line, state: 'done' }];
    if (!foundNow) {
      foundNow = true;
      return [{ ...line, state: 'now' }];
    }
    return [{ ...line, state: head.dueOn || head.on ? 'dated' : 'later' }];
  });
}

/** The visit a line of all visits is dated by: the next one that is agreed, else the last one held. */
function headOf(visits: readonly RoadStep[]): RoadStep {
  const agreed = visits.find(({ state, on }) => state !== 'done' && on !== null);
  const held = visits.findLast(({ state }) => state === 'done');
  const head = agreed ?? held ?? visits[0];
  if (!head) throw new Error('A programme has at least one visit.');
  return head;
}
