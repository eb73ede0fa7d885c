import { type Answer, read } from '../../api-answers.ts';

type Api = App.Locals['api'];

/** What somebody at the desk did on the page of a case, and how it went. */
export type DeskOutcome =
  | { done: string }
  | { secretCode: string }
  | { link: string; mailed: boolean }
  | { inserted: string }
  | { checked: string }
  | {
      step: string;
      refused: string;
      fields: ReadonlyArray<{ field: string; detail: string }>;
      status: number;
    };

/** One post of the page: `step` names the verb. Nothing typed is lost when it is refused. */
export async function takeDeskStep(api: Api, receiptNumber: string, form: FormData): Promise<DeskOutcome> {
  const said = (name: string): string => String(form.get(name) ?? '');
  const param = { receiptNumber };
  const one = api.api.desk.consultations[':receiptNumber'];
  const words = { text: said('text'), sendingKey: said('sendingKey') };
  const step = said('step');
  switch (step) {
    case 'insert':
      return { inserted: said('insert') };
    case 'edit':
      return { inserted: '' };
    case 'check': {
      // What cannot be sent is refused now, in the words of the API, and not after the check.
      if (words.text.trim() === '' || words.text.includes('{{')) break;
      await one.draft.$put({ param, json: { text: words.text } });
      return { checked: words.text.trim() };
    }
    case 'answer':
      return outcome(step, await read(await one.answers.$post({ param, json: words })));
    case 'draft':
      return outcome(step, await read(await one.draft.$put({ param, json: { text: words.text } })));
    case 'question':
      return outcome(step, await read(await one.questions.$post({ param, json: words })));
    case 'note':
      return outcome(step, await read(await one.notes.$post({ param, json: words })));
    case 'call': {
      const place = said('place') === 'workplace' ? ('workplace' as const) : ('other' as const);
      const reached = said('outcome') === 'reached' ? ('reached' as const) : ('no_answer' as const);
      const json = { ...words, place, outcome: reached, answered: form.has('answered') };
      return outcome(step, await read(await one.calls.$post({ param, json })));
    }
    case 'postponement': {
      const json = { ...words, dueOn: said('dueOn').trim() };
      return outcome(step, await read(await one.postponement.$post({ param, json })));
    }
    case 'referral': {
      const desk = said('desk');
      if (desk)
        return closed(step, await read(await one.referral.$post({ param, json: { ...words, desk } })));
      return closed(
        step,
        await read(await one.closing.$post({ param, json: closing(words, 'referred', form) })),
      );
    }
    case 'closing': {
      const json = closing(words, said('because'), form);
      return closed(step, await read(await one.closing.$post({ param, json })));
    }
    case 'dispatch-proposal': {
      const json = { programmeId: said('programmeId') };
      const answer = await read<{ link: string; mailed: boolean }>(
        await one['dispatch-proposal'].$post({ param, json }),
      );
      return answer.ok ? answer.value : refused(step, answer);
    }
    case 'assignment':
      return outcome(
        step,
        await read(await one.assignment.$put({ param, json: { staffId: said('staffId') } })),
      );
    case 'resumption':
      return outcome(step, await read(await one.resumption.$post({ param })));
    case 'erasure':
      return outcome(step, await read(await one.erasure.$post({ param })));
    case 'secret-code': {
      const answer = await read<{ secretCode: string }>(await one['secret-code'].$post({ param }));
      return answer.ok ? { secretCode: answer.value.secretCode } : refused(step, answer);
    }
    default:
      return { done: '' };
  }
  return outcome('answer', await read(await one.answers.$post({ param, json: words })));
}

type Closing = Parameters<
  Api['api']['desk']['consultations'][':receiptNumber']['closing']['$post']
>[0]['json'];

const closing = (words: { text: string; sendingKey: string }, because: string, form: FormData): Closing =>
  ({ ...words, because, referredTo: String(form.get('referredTo') ?? '') }) as Closing;

const outcome = (step: string, answer: Answer<unknown>): DeskOutcome =>
  answer.ok ? { done: step } : refused(step, answer);

const closed = (step: string, answer: Answer<unknown>): DeskOutcome =>
  answer.ok ? { done: 'closing' } : refused(step, answer);

function refused(step: string, answer: Extract<Answer<unknown>, { ok: false }>): DeskOutcome {
  return { step, refused: answer.detail, fields: answer.fields, status: answer.status };
}
