import type { Language } from '../../language.ts';

/** One page that a tool ends in. The same page becomes HTML to be printed and a Word file. */
export type Paper = {
  language: Language;
  title: string;
  /** Stands below the title: whose page it is. */
  under?: string;
  blocks: readonly Block[];
};

export type Block =
  | { kind: 'heading'; text: string }
  | { kind: 'paragraph'; text: string }
  | { kind: 'list'; items: readonly string[] }
  | { kind: 'fields'; rows: readonly Row[] };

/** A line to be filled in, or filled. `tall` leaves room for several lines written by hand. */
export type Row = { id: string; name: string; value: string; tall: boolean };
