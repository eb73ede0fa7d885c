import { setImmediate as nextTurn } from 'node:timers/promises';

type Begin = (options: string, work: (tx: Callable) => unknown) => Promise<unknown>;
type Callable = (...args: unknown[]) => unknown;

/**
 * What postgres.js 3.4 does with a transaction whose connection breaks (its issues 1066, 1154 and 1208): it
 * writes the next query, or its own rollback, to a socket that is gone, which ends the whole process; and once
 * the connection is made anew for somebody else, such a query would even run there, outside the transaction.
 * PostgreSQL has undone the transaction by itself by then. So nothing is written any more: `begin` rejects,
 * queries of the lost transaction throw, and what goes on inside it is left to end unheard.
 */
export function guardTransactions(sql: { begin: unknown }): void {
  const begin = (sql.begin as Begin).bind(sql);
  const guarded = (...args: [Callable] | [string, Callable]): Promise<unknown> => {
    const [options, work] = args.length === 2 ? args : ['', args[0]];
    const state = { lost: false };
    const outcome = begin(options, (tx) => unheardWhenLost(state, () => work(guard(tx, state))));
    outcome.catch(() => {
      state.lost = true;
    });
    return outcome;
  };
  Object.assign(sql, { begin: guarded });
}

type State = { lost: boolean };

async function unheardWhenLost(state: State, work: () => unknown): Promise<unknown> {
  try {
    const result = await work();
    if (!state.lost) return result;
  } catch (error) {
    // The query in flight fails a moment before `begin` does.
    await nextTurn();
    if (!state.lost) throw error;
  }
  return await new Promise(() => {});
}

function guard(tx: Callable, state: State): Callable {
  const alive = (): void => {
    if (state.lost) throw new LostConnectionError();
  };
  return new Proxy(tx, {
    apply: (target, self, args) => {
      alive();
      return Reflect.apply(target, self, args);
    },
    get: (target, name) => {
      const value: unknown = Reflect.get(target, name);
      if (name === 'unsafe')
        return (...args: unknown[]) => {
          alive();
          return (value as Callable)(...args);
        };
      if (name === 'savepoint')
        return (...args: [Callable] | [string, Callable]) => {
          alive();
          const work = args.at(-1) as Callable;
          const inner = (point: Callable) => unheardWhenLost(state, () => work(guard(point, state)));
          return (value as Callable)(...args.slice(0, -1), inner);
        };
      return value;
    },
  });
}

/** A query came from a transaction whose connection had broken before. */
export class LostConnectionError extends Error {
  override readonly name = 'LostConnectionError';
  constructor() {
    super('The connection of this transaction broke; the database has undone it.');
  }
}
