import type { Pane } from './Panes.tsx';
import { texts } from './texts.ts';

/** Leads by keyboard to a pane at once. */
export const SkipLinks = ({ enter }: { readonly enter: (pane: Pane) => void }) => (
  <nav className="fd-skips" aria-label={texts.skips}>
    {(['outline', 'preview', 'inspector'] as const).map((pane) => (
      <a
        key={pane}
        className="fd-skip"
        href={`#fd-${pane}`}
        onClick={(event) => {
          event.preventDefault();
          enter(pane);
        }}
      >
        {texts.skipTo[pane]}
      </a>
    ))}
  </nav>
);
