import type { Slot } from '../../core/recipe/slots.ts';
import { RadioGroup } from '../controls/RadioGroup.tsx';
import { SelectControl } from '../controls/SelectControl.tsx';
import { TextAreaControl } from '../controls/TextAreaControl.tsx';
import { TextControl } from '../controls/TextControl.tsx';
import { ValueControl } from '../controls/ValueControl.tsx';
import { texts } from './texts.ts';

interface SlotControlProps {
  readonly slot: Slot;
  readonly value: string;
  readonly error: string | undefined;
  readonly onValue: (value: string) => void;
}

/** One thing to fill in. */
export function SlotControl({ slot, value, error, onValue }: SlotControlProps) {
  const take = (next: string): undefined => void onValue(next);
  const words = {
    label: slot.label,
    error,
    ...((slot.help ?? slot.optional) && { hint: slot.help ?? texts.optional }),
  };
  switch (slot.type) {
    case 'subject':
    case 'inItems':
      return (
        <SelectControl
          {...words}
          value={value}
          empty={texts.chooseOne}
          options={(slot.choices ?? []).map(({ id, label }) => ({ value: id, label }))}
          onSelect={onValue}
        />
      );
    case 'severity':
      return (
        <RadioGroup
          {...words}
          value={value}
          options={(slot.choices ?? []).map(({ id, label }) => ({ value: id, label }))}
          onSelect={onValue}
        />
      );
    case 'amount':
    case 'days':
      return <AmountSlot slot={slot} value={value} error={error} onValue={onValue} />;
    case 'number':
      return <ValueControl {...words} kind="integer" value={value} isNarrow onValue={take} />;
    default:
      return slot.id === 'meldung' ? (
        <TextAreaControl {...words} value={value} onText={take} />
      ) : (
        <TextControl {...words} value={value} onText={take} />
      );
  }
}

/** An amount of one's own, or one that the municipality sets already. */
function AmountSlot({ slot, value, error, onValue }: SlotControlProps) {
  const isParameter = value.startsWith('parameter:');
  const known = slot.choices ?? [];
  const source = known.length > 0 && (
    <SelectControl
      label={texts.source}
      value={isParameter ? value : ''}
      empty={texts.ownValue}
      options={known.map(({ id, label }) => ({ value: id, label }))}
      onSelect={onValue}
    />
  );
  return (
    <fieldset className="fd-slot">
      <legend className="kern-sr-only">{slot.label}</legend>
      <ValueControl
        kind={slot.type === 'amount' ? 'money' : 'integer'}
        label={slot.label}
        error={error}
        {...((slot.help ?? slot.optional) && { hint: slot.help ?? texts.optional })}
        value={isParameter ? '' : value}
        disabled={isParameter}
        isNarrow
        onValue={(next): undefined => void onValue(next)}
      />
      {source}
    </fieldset>
  );
}
