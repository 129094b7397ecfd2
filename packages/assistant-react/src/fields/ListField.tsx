import { actionValue, evidenceMatrix, isUnfinished, removedItems, takesTable } from '@formularwerk/assistant';
import type { FieldView, ItemView, ListView } from '@formularwerk/form';
import { fieldId } from '../ids.ts';
import type { Messages } from '../messages/messages.ts';
import { Button } from '../parts/Button.tsx';
import { Errors, Hint, Warnings } from '../parts/FieldWords.tsx';
import { Headline } from '../parts/Headline.tsx';
import { useScreen } from '../screen.ts';
import { Fields } from './Fields.tsx';
import { itemSummary } from './itemSummary.ts';
import { MatrixField } from './MatrixField.tsx';
import { PasteTable } from './PasteTable.tsx';
import { useWords } from './useWords.ts';

/**
 * The entries of a list with what can be done with each; every entry has a page of its own. Documents asked of several
 * are a table.
 */
export const ListField = ({ field }: { readonly field: FieldView }) => {
  const { texts, state } = useScreen();
  const words = useWords(field);
  const { list } = field;
  if (!list) return null;
  const matrix = evidenceMatrix(state.session.walk, field);
  return (
    <section
      className={`fw-list${words.isWrong ? ' fw-list--error' : ''}`}
      id={fieldId(field.path)}
      tabIndex={-1}
      aria-labelledby={`${fieldId(field.path)}-count`}
      aria-describedby={words.describedBy}
    >
      <Headline level={2} className="kern-heading-small" id={`${fieldId(field.path)}-count`}>
        {headingOf(field, list, texts)}
      </Headline>
      <Hint field={field} words={words} />
      <Errors field={field} words={words} />
      {matrix && <MatrixField field={field} list={list} matrix={matrix} />}
      {!matrix && list.items.length > 0 && (
        <ol className="fw-list__items">
          {list.items.map((item) => (
            <Item key={item.id} item={item} isFixed={list.derived === true} />
          ))}
        </ol>
      )}
      {!list.derived && <Removed field={field} list={list} />}
      {!list.derived && <AddButton path={field.path} list={list} />}
      {takesTable(field) && <PasteTable field={field} />}
      {list.derived && list.items.length === 0 && <p className="kern-body">{texts.listNothing}</p>}
      <Warnings field={field} words={words} />
      <Fields fields={list.computed} />
    </section>
  );
};

/** A list that has its entries from elsewhere has no number of them to boast of. */
const headingOf = (field: FieldView, list: ListView, texts: Messages): string => {
  if (list.derived) return field.label;
  return list.items.length === 0 ? texts.listEmpty(list.itemsLabel) : texts.listCount(field.text);
};

/** `isFixed`: it stands for something else, and is not to be removed. */
const Item = ({ item, isFixed }: { readonly item: ItemView; readonly isFixed: boolean }) => {
  const { texts, state } = useScreen();
  const isOpen = isUnfinished(state.session.walk, item);
  const open = isFixed && isOpen ? texts.fillIn : texts.change;
  const summary = itemSummary(item, state.session.walk.entries);
  return (
    <li className="fw-item" id={fieldId(item.path)}>
      <div className="fw-item__words">
        <Headline level={3} className="fw-item__title">
          {item.title}
        </Headline>
        {summary !== '' && <p className="kern-body fw-item__summary">{summary}</p>}
        {isOpen && (
          <p className="kern-badge kern-badge--warning">{isFixed ? texts.itemOpen : texts.itemIncomplete}</p>
        )}
        {isFixed && !isOpen && <p className="kern-badge kern-badge--success">{texts.itemDone}</p>}
      </div>
      <div className="fw-item__buttons">
        <Button
          look="tertiary"
          action={actionValue({ kind: 'edit', path: item.path })}
          label={`${open}: ${item.title}`}
        >
          {open}
        </Button>
        {!isFixed && (
          <Button
            look="tertiary"
            action={actionValue({ kind: 'remove', path: item.path })}
            label={`${texts.remove}: ${item.title}`}
          >
            {texts.remove}
          </Button>
        )}
      </div>
    </li>
  );
};

/** Says what was deleted last, and takes it back. Until the page is saved nothing is lost. */
const Removed = ({ field, list }: { readonly field: FieldView; readonly list: ListView }) => {
  const { texts, state } = useScreen();
  const removed = removedItems(state.session.filing.entries, field.path);
  return (
    <div role="status" className="fw-removed-all">
      {removed.map((path) => (
        <p key={path} className="fw-removed kern-body">
          <span>{texts.removed(list.item)}</span>{' '}
          {list.items.length < list.max && (
            <Button
              look="tertiary"
              action={actionValue({ kind: 'undo', path })}
              label={`${texts.undo}: ${list.item}`}
            >
              {texts.undo}
            </Button>
          )}
        </p>
      ))}
    </div>
  );
};

const AddButton = ({ path, list }: { readonly path: string; readonly list: ListView }) => {
  const { texts } = useScreen();
  if (list.items.length >= list.max)
    return <p className="kern-body">{texts.listFull(list.max, list.itemsLabel)}</p>;
  return (
    <div>
      <Button action={actionValue({ kind: 'add', path })}>{list.add}</Button>
    </div>
  );
};
