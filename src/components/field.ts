import type { Language } from '../language.ts';

/** What every field takes. `id` is also the name under which it is sent, unless `name` says otherwise. */
export type FieldProps = {
  id: string;
  language: Language;
  label: string;
  /** The language of the label, where it is not the page's. */
  lang?: string | undefined;
  required?: boolean;
  /** Leaves out the word 任意 where a group says it once for all. */
  quiet?: boolean;
  support?: string | undefined;
  error?: string | undefined;
  /** A field inside another one: smaller, without its line. */
  inner?: boolean;
  /** A field inside this group is wrong: the group is marked too. */
  wrongInside?: boolean;
};

/** For `aria-describedby`: error first, so that it is heard first. */
export function describedBy(
  props: Pick<FieldProps, 'id' | 'support' | 'error'>,
  ...more: Array<string | false | undefined>
): string | undefined {
  const ids = [props.error && `${props.id}-error`, props.support && `${props.id}-support`, ...more];
  return ids.filter(Boolean).join(' ') || undefined;
}
