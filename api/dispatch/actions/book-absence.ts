import { randomUUID } from 'node:crypto';
import { book, type Resource, release } from '#api/core/bookings/bookings.ts';
import type { Context } from '#api/core/context.ts';
import { NotFoundError } from '#api/core/errors.ts';
import { recordEvent, type Subject } from '#api/core/events/events.ts';
import { expertSubject } from '#api/dispatch/expert-access.ts';

const absence = (id: string): Subject => ({ kind: 'absence', id });
type Person = Resource & { kind: 'staff' | 'expert' };

/**
 * Somebody is away: nothing can be booked for them then, by whichever part of the program.
 * @throws RefusedError when they have an appointment in that time: it is moved or cancelled first.
 */
export async function bookAbsence(
  ctx: Context,
  person: Person,
  span: { from: string; until: string },
): Promise<string> {
  return await ctx.sql.begin(async (tx) => {
    const id = randomUUID();
    const [from, until] = [Temporal.Instant.from(span.from), Temporal.Instant.from(span.until)];
    await book(tx, ctx, absence(id), [{ resource: person, from, until }]);
    await recordEvent(tx, ctx, subjectOfPerson(person), 'absence_booked', { absence: id });
    return id;
  });
}

/** They are there after all. An expert takes back their own absences only. */
export async function releaseAbsence(ctx: Context, id: string, of: Person | null = null): Promise<void> {
  await ctx.sql.begin(async (tx) => {
    const [row] = await tx<{ kind: 'staff' | 'expert'; personId: string }[]>`
      select resource_kind as kind, resource_id as "personId" from core.booking
      where subject_kind = 'absence' and subject_id = ${id} for update`;
    if (!row || (of && (of.kind !== row.kind || of.id !== row.personId))) throw new NotFoundError();
    await release(tx, absence(id));
    await recordEvent(tx, ctx, subjectOfPerson({ kind: row.kind, id: row.personId }), 'absence_released', {
      absence: id,
    });
  });
}

const subjectOfPerson = (person: Person): Subject =>
  person.kind === 'expert' ? expertSubject(person.id) : { kind: 'staff', id: person.id };
