import { ActionButton } from '../controls/ActionButton.tsx';
import { RadioGroup } from '../controls/RadioGroup.tsx';
import { texts } from './texts.ts';

interface PreviewBarProps {
  readonly isPhone: boolean;
  readonly setPhone: (isPhone: boolean) => void;
  readonly reset: () => void;
}

/** What can be done with the preview as a whole. */
export const PreviewBar = ({ isPhone, setPhone, reset }: PreviewBarProps) => (
  <div className="fd-bar">
    <h2 className="fd-bar__title">{texts.title}</h2>
    <RadioGroup
      label={texts.device}
      labelHidden
      look="segments"
      value={isPhone ? 'phone' : 'desktop'}
      options={[
        { value: 'desktop', label: texts.desktop },
        { value: 'phone', label: texts.phone },
      ]}
      onSelect={(device) => setPhone(device === 'phone')}
    />
    <ActionButton look="tertiary" onClick={reset}>
      {texts.reset}
    </ActionButton>
  </div>
);
