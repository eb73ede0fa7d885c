/** A form of a case's page that was refused: which, with what was typed and what is wrong, so that nothing is lost. */
export type RefusedStep = {
  /** Whether any was. */
  isRefused: boolean;
  is(step: string, of?: string): boolean;
  /** What was typed in a field of one of these steps. */
  typed(steps: string | readonly string[], name: string, of?: string): string | undefined;
  chosen(step: string, name: string): readonly string[];
  error(step: string, field: string, of?: string): string | undefined;
};

type Refused = { step: string; problems: ReadonlyArray<{ field: string; detail: string }> };

/** `of` in a form says which of several it is, where a page has the same step more than once. */
export function refusedStep(refused: Refused | null, form: FormData | null): RefusedStep {
  const about = String(form?.get('of') ?? '');
  const is = (step: string, of = about): boolean => refused?.step === step && about === of;
  return {
    isRefused: refused !== null,
    is,
    typed: (steps, name, of) => {
      const value = [steps].flat().some((step) => is(step, of)) ? form?.get(name) : null;
      return typeof value === 'string' ? value : undefined;
    },
    chosen: (step, name) => (is(step) ? (form?.getAll(name).map(String) ?? []) : []),
    error: (step, field, of) =>
      is(step, of) ? refused?.problems.find((problem) => problem.field === field)?.detail : undefined,
  };
}
