import type { Truth as Holds } from '../../core/condition/truthOf.ts';
import { Icon } from '../controls/icons.tsx';
import { texts } from './texts.ts';

/** Says whether it holds just now; the look is more than a colour. */
export const Truth = ({ truth }: { readonly truth: Holds }) => (
  <p className={`fd-truth fd-truth--${truth}`}>
    <Icon name={ICONS[truth]} />
    {texts.truth[truth]}
  </p>
);

const ICONS = { true: 'check', false: 'close', unknown: 'hint' } as const;
