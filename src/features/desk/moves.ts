/**
 * One field of a move. It is sent as `name`; `id` is its own where another field of the page has that name. What the
 * API says is wrong is told under `told`, which is the name unless said otherwise.
 */
export type MoveField = {
  name: string;
  id?: string;
  told?: string;
  label: string;
  support?: string | undefined;
  /** A field is neither unless said: what has to be written is clear from the title of the move. */
  duty?: 'required' | 'optional';
} & (
  | { kind: 'words' | 'line' | 'day' }
  | { kind: 'one'; options: readonly Option[]; none?: string; value?: string | undefined }
  | { kind: 'many'; options: readonly Option[] }
  | { kind: 'tick'; means: string }
);
type Option = { value: string; label: string };

/** Something that may be done with a case: what it is called, what it tells whom, what it asks for. */
export type Move = {
  step: string;
  title: string;
  act: string;
  /** What is mailed to whom, and what is promised. */
  means?: string;
  fields?: readonly MoveField[];
  /** Pressed twice, it is done once. */
  once?: boolean;
  /** It is what is wanted now: unfolded, unless another form was refused. */
  open?: boolean;
  bad?: boolean;
  /** It is done on another page, which is not told from where one comes. */
  elsewhere?: string;
};
