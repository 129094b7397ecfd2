import type { Fault } from '../fieldType.ts';

/** A known form of text. What it is asked about a country, only postal codes need: its code of two letters, if known. */
export interface TextFormat {
  /** For the whole canonical answer, as ECMAScript and XML Schema both read it; it lets in whatever `fault` does. */
  readonly pattern: (country?: string) => string;
  /** How long an answer can be at most, where the author does not say less. */
  readonly maxLength: number;
  /** Takes out what people type for the eye, and puts in what they leave out. */
  readonly tidy: (typed: string, country?: string) => string;
  /** What is wrong with a tidy answer. */
  readonly fault: (tidy: string, country?: string) => Fault | undefined;
  /** The answer as people read it; as it is when absent. */
  readonly write?: (answer: string) => string;
}

/** Whether a pattern holds for the whole text. */
export const matches = (pattern: string, text: string): boolean =>
  new RegExp(`^(?:${pattern})$`, 'u').test(text);

/** The text without blanks, dots and hyphens, in capital letters. */
export const compact = (typed: string): string => typed.replace(/[\s.\-\u2010-\u2014]/g, '').toUpperCase();
