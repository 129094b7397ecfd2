import type { Field } from '@formularwerk/form';
import type { Control, Question } from '../pdf/block.ts';
import type { Paper } from './paper.ts';

/** Where a question stands: its address among all of the form, its path as an answer, and whose it is. */
export interface Spot {
  address: string;
  path: string;
  /** Told before the label of a field: „Person 1“. */
  of?: string;
}

/** More than these are not printed: one writes what one knows, a country say. */
const mostOptions = 30;
const longLabel = 44;

/** A question as it is asked on paper; undefined for what is not filled in there. */
export function questionOf(paper: Paper, field: Field, { address, path, of }: Spot): Question | undefined {
  const control = controlOf(paper, field, address);
  if (!control || field.type === 'info') return undefined;
  const box = field.meta?.box;
  const label = labelOf(paper, field);
  const { required, hint } = paper.required(
    `field:${address}`,
    'required' in field ? field.required : undefined,
  );
  const note = [
    placeholderOf(paper, field),
    'help' in field && field.help && paper.text(field.help),
    field.type === 'choices' && control.type === 'options' && paper.words.several,
    hint,
  ]
    .filter(Boolean)
    .join(' · ');
  return {
    label: box === undefined ? label : `${paper.boxed(box)} · ${label}`,
    said: of === undefined ? label : `${of}: ${label}`,
    name: path,
    control: fitted(control, label, placeholderOf(paper, field)),
    ...(required && { required }),
    ...(note !== '' && { note }),
  };
}

/** A label of many words needs the whole width. What is written how is told of the field, too. */
function fitted(control: Control, label: string, placeholder: string | undefined): Control {
  if (control.type !== 'line') return control;
  const { half, ...whole } = { ...control, ...(placeholder !== undefined && { placeholder }) };
  return half && label.length <= longLabel ? { ...whole, half } : whole;
}

function labelOf(paper: Paper, field: Exclude<Field, { type: 'info' }>): string {
  const label = paper.text(field.label);
  return 'unit' in field && field.unit !== undefined
    ? paper.words.inUnit(label, paper.text(field.unit))
    : label;
}

function placeholderOf({ words }: Paper, { type }: Field): string | undefined {
  if (type === 'date') return words.date;
  if (type === 'time') return words.time;
  return type === 'money' ? words.amount : undefined;
}

function controlOf(paper: Paper, field: Field, address: string): Control | undefined {
  switch (field.type) {
    case 'text':
      return { type: 'line', lines: 1, half: true, maxLength: field.maxLength ?? 200 };
    case 'textarea':
      return {
        type: 'line',
        lines: (field.maxLength ?? 5000) > 1000 ? 6 : 4,
        maxLength: field.maxLength ?? 5000,
      };
    case 'integer':
    case 'decimal':
    case 'money':
    case 'date':
    case 'time':
    case 'email':
    case 'tel':
    case 'iban':
    case 'plate':
      return { type: 'line', lines: 1, half: true };
    case 'place':
      return { type: 'line', lines: 2 };
    case 'boolean':
      return { type: 'box' };
    case 'choice':
    case 'choices': {
      const options = paper.options(address, field);
      if (options.length <= mostOptions && options.length > 0)
        return { type: 'options', several: field.type === 'choices', options };
      return field.type === 'choices' ? { type: 'line', lines: 3 } : { type: 'line', lines: 1, half: true };
    }
    case 'signature':
      return { type: 'space', height: 56 };
    default:
      return undefined;
  }
}
