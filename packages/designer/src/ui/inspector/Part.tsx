import { type ReactNode, useId } from 'react';

interface PartProps {
  readonly title: string;
  readonly hint?: ReactNode;
  readonly children: ReactNode;
}

/** Controls that belong together, under a heading. */
export function Part({ title, hint, children }: PartProps) {
  const id = useId();
  return (
    <section className="fd-part" aria-labelledby={id}>
      <h3 className="fd-part__title" id={id}>
        {title}
      </h3>
      {hint !== undefined && <p className="fd-part__hint">{hint}</p>}
      {children}
    </section>
  );
}
