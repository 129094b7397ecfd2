import type { Inbox, InboxFilter } from '@formularwerk/assistant';
import { writeInboxFilter } from '../http/inboxFilter.ts';
import type { Visit } from '../http/visit.ts';

interface InboxTablesProps {
  readonly visit: Visit;
  readonly inbox: Inbox;
  readonly filter: InboxFilter;
}

/** What is shown, as tables to be saved: for the office, and for each authority that gets copies of this form. */
export const InboxTables = ({ visit, inbox, filter }: InboxTablesProps) => {
  const texts = visit.texts.inbox.table;
  const { total, mostInTable, recipients } = inbox;
  return (
    <section className="portal-slot" aria-labelledby="tabellen">
      <h2 className="kern-heading-medium" id="tabellen">
        {texts.title}
      </h2>
      {filter.form === undefined ? (
        <p className="kern-body">{texts.choose}</p>
      ) : total > mostInTable ? (
        <p className="kern-body">{texts.tooMany(mostInTable)}</p>
      ) : (
        <>
          <p className="kern-body">{texts.text(total)}</p>
          <ul className="kern-list">
            <Formats visit={visit} filter={filter} whose={texts.own} />
          </ul>
          {recipients.length > 0 && (
            <details className="portal-details">
              <summary>{visit.texts.inbox.copies.title}</summary>
              <p className="kern-body">{texts.recipients}</p>
              <ul className="kern-list">
                {recipients.map(({ id, title }) => (
                  <Formats key={id} visit={visit} filter={filter} whose={title} recipient={id} />
                ))}
              </ul>
            </details>
          )}
        </>
      )}
    </section>
  );
};

interface FormatsProps {
  readonly visit: Visit;
  readonly filter: InboxFilter;
  readonly whose: string;
  readonly recipient?: string;
}

const FORMATS = ['xlsx', 'csv'] as const;

const Formats = ({ visit, filter, whose, recipient }: FormatsProps) => {
  const texts = visit.texts.inbox.table;
  const address = (format: string): string =>
    `${visit.url.pathname}/tabelle?${writeInboxFilter(filter, { ...(recipient && { stelle: recipient }), format })}`;
  return (
    <li className="kern-body">
      {whose}:{' '}
      {FORMATS.map((format) => (
        <a key={format} className="kern-link portal-table__document" href={address(format)}>
          {texts[format]}
          <span className="kern-sr-only"> {whose}</span>
        </a>
      ))}
    </li>
  );
};
