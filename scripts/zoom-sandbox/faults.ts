/**
 * What goes wrong on purpose with the next `times` calls that fit. With `status`, nothing happens but the
 * answer, unless `afterEffect` says the call is carried out first. `drop` closes the connection without an
 * answer, before or after the call was carried out. `malformed` cuts the answer's JSON in the middle.
 * `delay` holds the finished answer back, in milliseconds of the real clock.
 */
export type Fault = {
  method?: string;
  /** A part of the path, such as `/registrants` or `/oauth/token`. */
  path?: string;
  times: number;
  status?: number;
  headers?: Record<string, string>;
  body?: string;
  afterEffect?: boolean;
  drop?: 'before' | 'after';
  malformed?: boolean;
  delay?: number;
};

/** Uses up and returns the first fault that fits this call. */
export function takeFault(faults: Fault[], method: string, path: string): Fault | undefined {
  const fault = faults.find(
    (one) =>
      one.times > 0 &&
      (one.method === undefined || one.method === method) &&
      (one.path === undefined || path.includes(one.path)),
  );
  if (fault) fault.times -= 1;
  return fault;
}
