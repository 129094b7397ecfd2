/** A label and what was answered. An empty value is shown as "keine Angabe". */
export interface Pair {
  label: string;
  value: string;
  /** Draws the value behind a box that is ticked or not. */
  checked?: boolean;
  /** Small print below the value, such as a fee's legal basis. */
  note?: string;
  /** `strong` for what matters most, `fine` for what only machines compare. */
  tone?: 'strong' | 'fine';
}

export interface TableColumn {
  title: string;
  /** Amounts stand at the end, so that their digits stand below each other. */
  align?: 'start' | 'end';
}

export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6;

export interface Heading {
  kind: 'heading';
  /** A level more than 1 deeper than the heading before is not allowed. */
  level: HeadingLevel;
  text: string;
}

export interface Paragraph {
  kind: 'paragraph';
  text: string;
  tone?: 'normal' | 'muted';
}

export interface Pairs {
  kind: 'pairs';
  pairs: Pair[];
}

export interface Checkbox {
  kind: 'checkbox';
  checked: boolean;
  text: string;
}

export interface Table {
  kind: 'table';
  /** Absent where the heading above says the same. */
  caption?: string;
  /** What the table shows, for those who hear it (attribute Summary). */
  summary: string;
  columns: TableColumn[];
  /** One text for each column; the first cell is the row's heading. */
  rows: string[][];
  /** What is set instead where words would have to be broken to fit the page. */
  instead?: Block[];
}

/** A file that belongs to the application, sent beside this document. */
export interface AttachedFile {
  label: string;
  name: string;
  description: string;
  sha256: string;
}

export interface Attachments {
  kind: 'attachments';
  files: AttachedFile[];
}

/** What a document is made of, in reading order. The same blocks could become HTML. */
export type Block = Heading | Paragraph | Pairs | Checkbox | Table | Attachments;
