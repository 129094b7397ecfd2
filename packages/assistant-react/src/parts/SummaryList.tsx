import type { ReactNode } from 'react';

export interface SummaryEntry {
  readonly key: string;
  readonly label: string;
  readonly value: ReactNode;
}

/** Labels with values, as on the review page and in a clerk's view. */
export const SummaryList = ({ entries }: { readonly entries: readonly SummaryEntry[] }) => (
  <dl className="kern-description-list">
    {entries.map(({ key, label, value }) => (
      <div className="kern-description-list-item" key={key}>
        <dt className="kern-description-list-item__key">{label}</dt>
        <dd className="kern-description-list-item__value">{value}</dd>
      </div>
    ))}
  </dl>
);
