/** The same words in the language that the applicant read. */
export interface Translation {
  /** BCP 47 tag. */
  language: string;
  text: string;
}

/** A picture that pages show: PNG or JPEG. One that cannot be drawn is left out. */
export interface Picture {
  bytes: Uint8Array;
  /** What is seen, in words. */
  alternative: string;
}

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
  /** An amount of money: the ends of such values stand below each other. */
  amount?: true;
  /** The number that it has in an official form, as it is printed: "Feld 15". */
  box?: string;
  labelToo?: Translation;
  valueToo?: Translation;
  /** Drawn below the value, such as a signature. */
  picture?: Picture;
}

export interface TableColumn {
  title: string;
  /** Amounts stand at the end, so that their digits stand below each other. */
  align?: 'start' | 'end';
  too?: Translation;
}

export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6;

export interface Heading {
  kind: 'heading';
  /** A level more than 1 deeper than the heading before is not allowed. */
  level: HeadingLevel;
  text: string;
  too?: Translation;
  box?: string;
  /** Begins an entry of a list. */
  entry?: true;
}

export interface Paragraph {
  kind: 'paragraph';
  text: string;
  too?: Translation;
  /** `hint` says when something is to be filled in. */
  tone?: 'normal' | 'muted' | 'hint';
  /** It belongs to what stands before it, and not to what comes. */
  closing?: true;
}

export interface Pairs {
  kind: 'pairs';
  pairs: Pair[];
  /** They no longer belong to the heading of the group or list before them. */
  apart?: true;
}

export interface Checkbox {
  kind: 'checkbox';
  checked: boolean;
  text: string;
  too?: Translation;
  box?: string;
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
  /** What follows the table, and not what is set instead of it. */
  after?: Block[];
}

/** A file that belongs to the application, sent beside this document. */
export interface AttachedFile {
  label: string;
  name: string;
  description: string;
  sha256: string;
  /** Whether it lies inside this document, and under which name. */
  place?: string;
}

export interface Attachments {
  kind: 'attachments';
  files: AttachedFile[];
}

/** A QR code of a text, beside the letterhead of the first page. */
export interface Code {
  kind: 'code';
  text: string;
  alternative: string;
}

/** Something to be filled in, on the screen or by hand. */
export interface Question {
  label: string;
  /** What is told of its field, where the label alone does not say it: „Person 1: Familienname“. */
  said: string;
  /** The path of its answer: groups and entries set apart by dots. */
  name: string;
  control: Control;
  required?: true;
  /** Small print below the label: how it is written, what is meant. */
  note?: string;
}

export type Control =
  /** A line to write on, or a box of several. */
  | { type: 'line'; lines: number; half?: true; maxLength?: number; placeholder?: string }
  /** One box, with the label behind it. */
  | { type: 'box' }
  | { type: 'options'; several: boolean; options: readonly ChoiceOption[] }
  /** Room for a signature, by hand only. */
  | { type: 'space'; height: number };

export interface ChoiceOption {
  /** By which the answer is known. */
  id: string;
  label: string;
  note?: string;
}

export interface Questions {
  kind: 'questions';
  questions: Question[];
  /** When they are to be answered, in words. */
  condition?: string;
}

/** What a document is made of, in reading order. The same blocks could become HTML. */
export type Block = Heading | Paragraph | Pairs | Checkbox | Table | Attachments | Code | Questions;
