import type { Field } from '../generated/definition.ts';
import type { Fault, ValueType } from './fieldType.ts';
import { readText, textSchema } from './text.ts';
import { type ValueField, viewValue } from './viewValue.ts';

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
  const self: ValueType<F> = {
    type: line.type,
    how: 'type',
    view: (field, spot, walker) => viewValue(self as unknown as ValueType, field, spot, walker),
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
    validate: () => [],
    lift: (answer) => String(answer),
    lower: (value) => (typeof value === 'string' && value !== '' ? value : undefined),
    answerSchema: () => textSchema(`^(?:${line.pattern})$`, line.maxLength),
    xsd: () => ({
      base: 'xs:string',
      facets: [
        { name: 'pattern', value: line.pattern.replaceAll('(?:', '(') },
        { name: 'maxLength', value: line.maxLength },
      ],
    }),
    feelType: () => ({ kind: 'string', nullable: false }),
  };
  return self;
}
