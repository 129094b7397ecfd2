import type { Ref } from 'react';

interface HeadingProps {
  /** Where one is: „Schritt 3 von 8: …“ */
  readonly progress?: string;
  readonly title: string;
  readonly headingRef?: Ref<HTMLHeadingElement>;
}

/** The page's one h1, which gets the focus when the page changed without a reload. */
export const Heading = ({ progress, title, headingRef }: HeadingProps) => (
  <header className="fw-heading">
    {progress !== undefined && <p className="kern-preline">{progress}</p>}
    <h1 className="kern-heading-large" tabIndex={-1} ref={headingRef}>
      {title}
    </h1>
  </header>
);
