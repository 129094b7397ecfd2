import { useState } from 'react';
import type { NodeKey, Spot } from '../../core/node.ts';
import { SelectControl } from '../controls/SelectControl.tsx';
import { useForm } from '../designerContext.ts';
import { containerAtKey, containerKey, containerOptions, endOf, placeOptions, sayTarget } from './spots.ts';

interface SpotChooserProps {
  readonly spot: Spot;
  readonly onSpot: (spot: Spot) => void;
  /** What is moved can't go into itself. */
  readonly moving?: NodeKey;
  /** Takes the focus when it is drawn. */
  readonly startsFocused?: boolean;
}

/** Where something goes: what it goes into, and behind what. */
export const SpotChooser = ({ spot, onSpot, moving, startsFocused = false }: SpotChooserProps) => {
  const form = useForm();
  const movedId = moving
    ?.slice(moving.lastIndexOf(':') + 1)
    .split('.')
    .at(-1);
  return (
    <div className="fd-spot">
      <SelectControl
        label="Wohin?"
        value={containerKey(spot.in)}
        options={containerOptions(form, moving)}
        onSelect={(key) => onSpot(endOf(form, containerAtKey(key as NodeKey)))}
        startsFocused={startsFocused}
      />
      <SelectControl
        label="An welche Stelle?"
        value={spot.after ?? ''}
        options={placeOptions(form, spot.in, movedId)}
        onSelect={(after) => onSpot({ in: spot.in, ...(after !== '' && { after }) })}
      />
    </div>
  );
};

/** Says where something new goes; who wants it elsewhere opens the choice. */
export const SpotLine = ({ spot, onSpot }: Pick<SpotChooserProps, 'spot' | 'onSpot'>) => {
  const form = useForm();
  const [isOpen, setOpen] = useState(false);
  if (isOpen && !('declarations' in spot.in))
    return <SpotChooser spot={spot} onSpot={onSpot} startsFocused />;
  return (
    <p className="fd-spot__line">
      {/* Another kind of answer may go elsewhere. */}
      <span role="status">Kommt {sayTarget(form, spot)}.</span>{' '}
      {!('declarations' in spot.in) && (
        <button type="button" className="fd-linkish" onClick={() => setOpen(true)}>
          Andere Stelle wählen
        </button>
      )}
    </p>
  );
};
