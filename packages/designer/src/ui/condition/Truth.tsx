import type { Truth as Holds } from '../../core/condition/truthOf.ts';
import { Icon } from '../controls/icons.tsx';
import { texts } from './texts.ts';

interface TruthProps {
  readonly truth: Holds;
  readonly words?: Readonly<Record<Holds, string>>;
}

/** Says whether it holds just now; the look is more than a colour. */
export const Truth = ({ truth, words = texts.truth }: TruthProps) => (
  <p className={`fd-truth fd-truth--${truth}`}>
    <Icon name={ICONS[truth]} />
    {words[truth]}
  </p>
);

const ICONS = { true: 'check', false: 'close', unknown: 'hint' } as const;
