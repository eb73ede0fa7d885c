/**
 * Does what does not wait for another at once, in one transaction: the database gets it together. When one
 * fails the others are waited for before it is thrown, so that no query of theirs can come after the rollback
 * and stay. (`Promise.all` would not wait.)
 */
export async function together<Work extends readonly unknown[]>(
  ...work: { [Index in keyof Work]: Promise<Work[Index]> }
): Promise<Work> {
  const outcomes = await Promise.allSettled(work);
  const failed = outcomes.find((outcome) => outcome.status === 'rejected');
  if (failed) throw failed.reason;
  return (await Promise.all(work)) as unknown as Work;
}
