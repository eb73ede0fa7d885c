/** What was typed in a form of a tool. It is read, shown back and forgotten: nothing of it is stored or logged. */
export type Typed = {
  text(name: string): string;
  all(name: string): string[];
  /** Somebody changes the language or an answer: the form is shown again, and not yet judged. */
  editing: boolean;
};

export function typed(form: FormData): Typed {
  const texts = (name: string): string[] => form.getAll(name).filter((value) => typeof value === 'string');
  const text = (name: string): string => texts(name)[0] ?? '';
  return { text, all: texts, editing: text('step') === 'edit' };
}

/** A field that must be corrected, in the reader's language. */
export type Problem = { field: string; detail: string };

/** The value, where it is one of these; empty where nothing or something unknown was sent. */
export function oneOf<T extends string>(value: string, known: readonly T[]): T | '' {
  return known.find((each) => each === value) ?? '';
}

/** Names and values of the hidden fields that carry what was decided from the form to the page and to the file. */
export function carried(
  values: Readonly<Record<string, string | readonly string[]>>,
): Array<[string, string]> {
  return Object.entries(values).flatMap(
    ([name, value]): Array<[string, string]> =>
      typeof value === 'string' ? [[name, value]] : value.map((each) => [name, each]),
  );
}
