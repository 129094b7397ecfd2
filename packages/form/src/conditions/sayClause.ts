import type { FormDefinition } from '../generated/definition.ts';
import { textIn } from '../texts/resolveText.ts';
import { germanSpeech } from './german.ts';
import type { Clause, Operand } from './sentence.ts';
import type { Speech } from './speech.ts';
import { type Subject, subjectOf } from './subjects.ts';

/** A clause as it stands behind „wenn“: „‚Wird Alkohol ausgeschenkt?‘ mit ‚Ja‘ beantwortet ist“. */
export function sayClause(
  form: FormDefinition,
  { subject: address, operator, values }: Clause,
  speech: Speech = germanSpeech,
): string {
  const subject = subjectOf(form, address, speech.language);
  const kind = subject?.kind ?? 'text';
  const words = values.map((value) => sayOperand(form, subject, value, speech));
  const say = speech.phrases[kind][operator] ?? speech.phrases.text[operator];
  const name = speech.quote(subject?.label ?? address);
  return say?.(name, words) ?? name;
}

/** A value as people read it: the label of an option, `4,5`, `01.04.2027`, „14 Tage nach heute“. */
function sayOperand(
  form: FormDefinition,
  subject: Subject | undefined,
  { type, value }: Operand,
  speech: Speech,
): string {
  switch (type) {
    case 'text':
      return speech.quote(subject?.choices?.find(({ id }) => id === value)?.label ?? value);
    case 'number':
      return speech.number(value, subject?.unit);
    case 'date':
      return speech.date(value);
    case 'time':
      return speech.time(value);
    case 'daysFromToday':
      return speech.daysFromToday(Number(value));
    case 'parameter': {
      const parameter = form.parameters?.find(({ id }) => id === value);
      return speech.quote(parameter ? textIn(parameter.label, speech.language) : value);
    }
  }
}
