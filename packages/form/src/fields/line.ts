import type { Field } from '../generated/definition.ts';
import type { Fault, TypeSchema, ValueType } from './fieldType.ts';
import { asText, readText, textSchema } from './text.ts';
import type { ValueField } from './viewValue.ts';

interface Line<F extends Field> {
  readonly type: F['type'];
  /** For the whole answer, as ECMAScript and XML Schema both read it. */
  readonly pattern: string;
  readonly maxLength: number;
  /** Code of the problem when the pattern doesn't hold. */
  readonly problem: string;
  /** Takes out what people type for the eye. */
  readonly tidy?: (typed: string) => string;
  readonly write?: (answer: string) => string;
  readonly check?: (answer: string) => Fault | undefined;
}

/** A field type whose answer is one line of a fixed form. */
export function lineType<F extends ValueField>(line: Line<F>): ValueType<F> {
  const whole = new RegExp(`^(?:${line.pattern})$`, 'u');
  return {
    type: line.type,
    how: 'type',
    read: (entry) => {
      const reading = readText(String(entry), true);
      if ('fault' in reading) return reading;
      const kept = String(reading.answer);
      const answer = line.tidy?.(kept) ?? kept;
      if (!whole.test(answer) || answer.length > line.maxLength) return { fault: { code: line.problem } };
      const fault = line.check?.(answer);
      return fault ? { fault } : { answer };
    },
    // What people type for the eye is not canonical.
    entry: (answer) =>
      typeof answer === 'string' && answer !== '' && (line.tidy?.(answer) ?? answer.trim()) === answer
        ? answer
        : undefined,
    write: (answer) => (line.write ? line.write(String(answer)) : String(answer)),
    ...asText,
  };
}

/** The same to others. */
export const lineSchema = ({
  pattern,
  maxLength,
}: Pick<Line<ValueField>, 'pattern' | 'maxLength'>): TypeSchema => ({
  answerSchema: () => textSchema(`^(?:${pattern})$`, maxLength),
  xsd: () => ({
    base: 'xs:string',
    facets: [
      { name: 'pattern', value: pattern.replaceAll('(?:', '(') },
      { name: 'maxLength', value: maxLength },
    ],
  }),
  feelType: () => ({ kind: 'string', nullable: false }),
});
