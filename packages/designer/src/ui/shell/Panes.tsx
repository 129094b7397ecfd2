import { type ReactNode, useEffect, useState } from 'react';
import { RadioGroup } from '../controls/RadioGroup.tsx';
import { texts } from './texts.ts';

export type Pane = keyof typeof texts.panes;

/** From here on three panes stand beside each other; below it one at a time is shown. */
const WIDE = '(min-width: 62.5rem)';

/** Outline, preview and inspector: beside each other, or one at a time where there is no room for three. */
export const Panes = ({
  pane,
  setPane,
  children,
}: {
  readonly pane: Pane;
  readonly setPane: (pane: Pane) => void;
  readonly children: Readonly<Record<Pane, ReactNode>>;
}) => {
  const isWide = useMedia(WIDE);
  const panes = Object.keys(texts.panes) as readonly Pane[];
  return (
    <>
      {!isWide && (
        <div className="fd-tabs">
          <RadioGroup
            label={texts.paneTabs}
            labelHidden
            look="segments"
            value={pane}
            options={panes.map((own) => ({ value: own, label: texts.panes[own] }))}
            onSelect={(own) => setPane(own as Pane)}
          />
        </div>
      )}
      <main className="fd-panes">
        {panes.map((own) => (
          <section
            key={own}
            id={`fd-${own}`}
            className={`fd-pane fd-pane--${own}`}
            aria-label={texts.panes[own]}
            tabIndex={-1}
            hidden={!isWide && own !== pane}
          >
            {children[own]}
          </section>
        ))}
      </main>
    </>
  );
};

function useMedia(query: string): boolean {
  const [fits, setFits] = useState(() => globalThis.matchMedia?.(query).matches ?? true);
  useEffect(() => {
    const media = globalThis.matchMedia?.(query);
    if (!media) return;
    const follow = () => setFits(media.matches);
    follow();
    media.addEventListener('change', follow);
    return () => media.removeEventListener('change', follow);
  }, [query]);
  return fits;
}
