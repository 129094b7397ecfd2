import type { Inbox, InboxFilter } from '@formularwerk/assistant';
import type { Visit } from '../http/visit.ts';

interface InboxFilterFormProps {
  readonly visit: Visit;
  readonly forms: Inbox['forms'];
  readonly filter: InboxFilter;
}

/** Which applications are shown; a plain form, whose answers stand in the address. */
export const InboxFilterForm = ({ visit, forms, filter }: InboxFilterFormProps) => {
  const texts = visit.texts.inbox.filter;
  return (
    <form className="portal-filter" method="get" action={visit.url.pathname}>
      <div className="kern-form-input">
        <label className="kern-label" htmlFor="formular">
          {visit.texts.inbox.form}
        </label>
        <div className="kern-form-input__select-wrapper">
          <select
            className="kern-form-input__select"
            id="formular"
            name="formular"
            defaultValue={filter.form ?? ''}
          >
            <option value="">{texts.allForms}</option>
            {forms.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
        </div>
      </div>
      <Day id="von" label={texts.from} value={filter.from} />
      <Day id="bis" label={texts.to} value={filter.to} />
      <button type="submit" className="kern-btn kern-btn--secondary">
        <span className="kern-label">{texts.show}</span>
      </button>
    </form>
  );
};

interface DayProps {
  readonly id: string;
  readonly label: string;
  readonly value: string | undefined;
}

const Day = ({ id, label, value }: DayProps) => (
  <div className="kern-form-input">
    <label className="kern-label" htmlFor={id}>
      {label}
    </label>
    <input
      type="date"
      className="kern-form-input__input"
      id={id}
      name={id}
      defaultValue={value}
      autoComplete="off"
    />
  </div>
);
