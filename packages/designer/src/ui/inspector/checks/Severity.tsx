import type { Check } from '@formularwerk/form';
import { RadioGroup } from '../../controls/RadioGroup.tsx';
import { texts } from '../texts.ts';

/** Whether a check stops somebody, warns or tells. */
export const Severity = (props: {
  readonly value: Check['severity'];
  readonly onSelect: (severity: string) => void;
}) => (
  <RadioGroup
    label={texts.checkSeverity}
    look="segments"
    value={props.value ?? 'error'}
    options={Object.entries(texts.checkSeverities).map(([value, label]) => ({ value, label }))}
    onSelect={props.onSelect}
  />
);
