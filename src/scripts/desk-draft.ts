import { filled, officeTime, put } from './desk-put.ts';

/** Saved this long after the last key, so that a closed window loses at most a sentence. */
const quietMilliseconds = 3000;

/** The answer saves itself and says what is still to be written anew. Returns whether somebody is writing. */
export function startDeskDraft(): () => boolean {
  const form = document.querySelector<HTMLFormElement>('#answer-form');
  const text = form?.querySelector<HTMLTextAreaElement>('textarea');
  const state = document.querySelector<HTMLElement>('[data-draft-state]');
  const variables = form?.querySelector<HTMLElement>('[data-variables]');
  if (!form || !text || !state) return () => false;
  let timer: number | undefined;
  let isWriting = false;

  const save = async (leaving: boolean): Promise<void> => {
    window.clearTimeout(timer);
    timer = undefined;
    const path = `/api/desk/consultations/${form.dataset.case}/draft`;
    const answer = await put(path, { text: text.value }, leaving);
    if (!answer?.ok) return;
    const { savedAt } = (await answer.json()) as { savedAt: string };
    state.textContent = filled(state.dataset.draftState, {
      time: officeTime(savedAt, state.dataset.timeZone),
    });
  };
  text.addEventListener('input', () => {
    isWriting = true;
    if (variables) variables.textContent = left(variables.dataset.variables, text.value);
    window.clearTimeout(timer);
    timer = window.setTimeout(save, quietMilliseconds, false);
  });
  // What was sent is no draft any more; what was left behind unsaved is one.
  form.addEventListener('submit', () => {
    window.clearTimeout(timer);
    timer = undefined;
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden' && timer !== undefined) void save(true);
  });
  return () => isWriting;
}

/** Which variables of an answer text stand there as they came. */
function left(sentence: string | undefined, text: string): string {
  const names = [...new Set(text.match(/\{\{[^{}]*\}\}/g) ?? [])].join(' ');
  return names === '' ? '' : filled(sentence, { names });
}
