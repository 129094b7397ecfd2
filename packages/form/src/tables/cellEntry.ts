import type { Entry } from '../entries.ts';
import type { FieldView } from '../walkView.ts';
import { plain } from './readTable.ts';

const YES: ReadonlySet<string> = new Set(['ja', 'yes', 'x', '1', 'true', 'wahr', 'on']);

/**
 * What a cell says as one would have typed it: the option of that name, a tick for „ja“ and „x“. All else is read by
 * the question itself. What names no option stays, so that it can be told.
 */
export function cellEntry(view: FieldView, cell: string): Entry {
  if (view.type === 'boolean') return YES.has(plain(cell)) ? 'on' : '';
  // A line end is part of a text only where it may have some.
  if (!view.options) return view.type === 'textarea' ? cell : cell.replace(/\s*\n\s*/g, ', ');
  const options = view.options;
  const named = (words: string): string | undefined =>
    options.find(({ id, label }) => [label, id].some((name) => plain(name) === plain(words)))?.id;
  if (view.type !== 'choices') return named(cell) ?? cell;
  return cell
    .split(/[,;|/\n]/)
    .map((words) => words.trim())
    .filter((words) => words !== '')
    .map((words) => named(words) ?? words);
}
