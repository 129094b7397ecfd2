import type { Field } from '@formularwerk/form';
import { TextControl } from '../controls/TextControl.tsx';
import { NumberControl } from '../controls/ValueControl.tsx';
import { texts } from './texts.ts';

/** What a list has to know of its entries. */
export interface ListWords {
  readonly item?: string;
  readonly items?: string;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
}

interface ListQuestionsProps {
  readonly words: ListWords;
  /** The list's own name, the likely plural. */
  readonly label: string;
  readonly onWords: (words: ListWords) => void;
}

/** What one entry is called, and several; at least and at most how many. Buttons and headings are made of these words. */
export const ListQuestions = ({ words, label, onWords }: ListQuestionsProps) => {
  const item = words.item ?? '';
  const take = (more: ListWords): undefined => {
    onWords({ ...words, ...more });
  };
  return (
    <fieldset className="fd-list-words">
      <legend className="kern-label">{texts.list.title}</legend>
      <TextControl label={texts.list.item} value={item} onText={(text) => take({ item: text })} />
      <TextControl
        label={texts.list.items}
        value={words.items ?? label}
        onText={(text) => take({ items: text })}
      />
      <NumberControl label={texts.list.min} value={words.min ?? 1} onNumber={(min) => take({ min })} />
      <NumberControl label={texts.list.max} value={words.max ?? 10} onNumber={(max) => take({ max })} />
      <p className="fd-list-words__example">{texts.list.example(item || texts.list.anItem)}</p>
    </fieldset>
  );
};

/** A list with these words; any other field as it is. */
export function withListWords(field: Field, words: ListWords): Field {
  if (field.type !== 'list') return field;
  const item = words.item?.trim() || field.item;
  const items = words.items?.trim() || field.label;
  return { ...field, item, items, min: words.min ?? 1, max: words.max ?? 10 };
}
