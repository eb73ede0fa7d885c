/** An answer before it goes over the line. A body that is a string goes as it is. */
export type Answer = { status: number; body?: unknown; headers?: Record<string, string> };

/** Zoom's refusals: thrown by a handler, answered as `{ code, message }`. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly answer: Answer;
  constructor(
    status: number,
    code: number,
    message: string,
    more: { fields?: string[]; headers?: Record<string, string> } = {},
  ) {
    super(message);
    const errors = more.fields?.map((field) => ({ field, message: 'Invalid field.' }));
    this.answer = {
      status,
      body: { code, message, ...(errors ? { errors } : {}) },
      ...(more.headers ? { headers: more.headers } : {}),
    };
  }
}

export const invalidFields = (...fields: string[]): Refusal =>
  new Refusal(400, 300, 'Validation Failed.', { fields });

export const noSuchWebinar = (id: number | string): Refusal =>
  new Refusal(404, 3001, `Webinar does not exist: ${id}.`);

export const noSuchUser = (id: string): Refusal => new Refusal(404, 1001, `User ${id} does not exist.`);

export const planMissing = (): Refusal =>
  new Refusal(
    400,
    200,
    'Webinar plan is missing. You must subscribe to the webinar plan and enable webinars for this user in order to perform this action.',
  );

export const registrationNotEnabled = (id: number): Refusal =>
  new Refusal(400, 3000, `This webinar does not have registration as required: ${id}.`);

export const webinarIsOver = (): Refusal =>
  new Refusal(
    400,
    3038,
    'Webinar is over, you cannot register now. If you have any questions, please contact the Webinar host.',
  );

export const attendeeLimit = (): Refusal =>
  new Refusal(
    400,
    3000,
    'You have reached the limit for the number of attendees you can add. Contact Zoom Support for more information.',
  );

export const capacityReached = (code: 3035 | 3043): Refusal =>
  new Refusal(400, code, 'Webinar has reached maximum attendee capacity.');
