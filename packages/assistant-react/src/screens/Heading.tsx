import type { Ref } from 'react';
import { Headline } from '../parts/Headline.tsx';
import { PlaceLink } from '../parts/PlaceLink.tsx';
import { useScreen } from '../screen.ts';

interface HeadingProps {
  /** Where one is: „Schritt 3 von 8: …“ */
  readonly progress?: string | undefined;
  /** The way to all that there is to do. */
  readonly hasOverview?: boolean;
  /** Of what it is a page: „Ay Meier: Seite 2 von 4“ */
  readonly within?: string | undefined;
  readonly title: string;
  readonly headingRef?: Ref<HTMLHeadingElement>;
}

/** The page's title, which gets the focus when the page changed without a reload. */
export const Heading = ({ progress, hasOverview = false, within, title, headingRef }: HeadingProps) => (
  <header className="fw-heading">
    {progress !== undefined && (
      <p className="kern-preline fw-progress">
        <span>{progress}</span>
        {hasOverview && <ToOverview />}
      </p>
    )}
    {within !== undefined && <p className="kern-preline">{within}</p>}
    <Headline level={1} className="kern-heading-large" tabIndex={-1} ref={headingRef}>
      {title}
    </Headline>
  </header>
);

const ToOverview = () => <PlaceLink place={{ kind: 'overview' }}>{useScreen().texts.toOverview}</PlaceLink>;
