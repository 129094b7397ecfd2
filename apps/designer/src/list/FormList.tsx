import { useId, useState } from 'react';
import type { AuthoringContext, FormEntry } from '../http/designerApi.ts';
import { texts } from '../texts.ts';
import { FormRow, type RowActions } from './FormRow.tsx';
import { filterForms } from './filterForms.ts';

/** So many can be seen at a glance; with more of them there is a search. */
const AT_A_GLANCE = 6;

interface FormListProps extends RowActions {
  readonly kommune: string;
  readonly forms: readonly FormEntry[];
  /** Of which this browser has changes that the server hasn't. */
  readonly unsaved: ReadonlySet<string>;
  readonly offices: AuthoringContext['offices'];
}

/** The forms by title, found by their words. */
export function FormList({ kommune, forms, unsaved, offices, ...actions }: FormListProps) {
  const id = useId();
  const [words, setWords] = useState('');
  const [now] = useState(() => new Date().toISOString());
  const officeName = (office: string): string => offices.find((one) => one.id === office)?.name ?? office;
  const found = filterForms(forms, words, officeName);
  return (
    <>
      {forms.length > AT_A_GLANCE && (
        <div className="kern-form-input da-search">
          <label className="kern-label" htmlFor={id}>
            {texts.list.search}
          </label>
          <input
            className="kern-form-input__input"
            id={id}
            type="search"
            autoComplete="off"
            value={words}
            onChange={(event) => setWords(event.target.value)}
          />
          <p className="da-search__count" role="status">
            {found.length === 0 ? texts.list.foundNone : texts.list.found(found.length)}
          </p>
        </div>
      )}
      <ul className="da-forms">
        {found.map((entry) => (
          <FormRow
            key={entry.form}
            kommune={kommune}
            entry={entry}
            office={officeName(entry.office)}
            isUnsaved={unsaved.has(entry.form)}
            now={now}
            {...actions}
          />
        ))}
      </ul>
    </>
  );
}
