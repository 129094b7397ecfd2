import type { ReactNode } from 'react';

export interface Fact {
  readonly name: string;
  readonly value: ReactNode;
  /** What one writes down or looks for. */
  readonly large?: boolean;
}

/** A few facts about an application, each with its name. */
export const Facts = ({ facts }: { readonly facts: readonly Fact[] }) => (
  <dl className="portal-facts">
    {facts.map(({ name, value, large }) => (
      <div key={name}>
        <dt className="kern-label">{name}</dt>
        <dd className={large ? 'portal-facts__large' : 'kern-body'}>{value}</dd>
      </div>
    ))}
  </dl>
);
