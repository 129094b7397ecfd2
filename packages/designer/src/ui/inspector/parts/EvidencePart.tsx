import { useState } from 'react';
import { Checkbox } from '../../controls/Checkbox.tsx';
import { SelectControl } from '../../controls/SelectControl.tsx';
import { NumberControl } from '../../controls/ValueControl.tsx';
import type { FieldOf, FieldProps } from '../fieldProps.ts';
import { ValueExpression } from '../limits/ValueExpression.tsx';
import { Part } from '../Part.tsx';
import { texts } from '../texts.ts';
import { useFieldEdit } from '../useFieldEdit.ts';
import { FileTypes } from './FileTypes.tsx';

type Evidence = FieldOf<'evidence'>;
const WAYS: NonNullable<Evidence['ways']> = ['upload', 'later', 'direct', 'present'];

/** The ways that a document may take to the town, the one chosen beforehand, and how old it may be. */
export function EvidencePart({ field, address }: FieldProps<Evidence>) {
  const set = useFieldEdit(address);
  const [isTooFew, setTooFew] = useState(false);
  const offered = field.ways ?? WAYS;
  const toggle = (way: (typeof WAYS)[number], isOn: boolean): void => {
    const next = isOn ? [...offered, way] : offered.filter((one) => one !== way);
    setTooFew(next.length === 0);
    if (next.length === 0) return;
    const isForeign = field.defaultWay !== undefined && !next.includes(field.defaultWay);
    set({
      ways: WAYS.every((one, index) => next[index] === one) ? null : next,
      ...(isForeign && { defaultWay: null }),
    });
  };
  return (
    <>
      <Part title={texts.ways}>
        {WAYS.map((way) => (
          <Checkbox
            key={way}
            label={texts.wayNames[way]}
            checked={offered.includes(way)}
            onChange={(isOn) => toggle(way, isOn)}
          />
        ))}
        <p className="fd-note-line" aria-live="polite">
          {isTooFew ? texts.waysMissing : ''}
        </p>
      </Part>
      <SelectControl
        label={texts.defaultWay}
        hint={texts.defaultWayHint}
        value={field.defaultWay ?? ''}
        empty={texts.noDefaultWay}
        options={offered.map((way) => ({ value: way, label: texts.wayNames[way] }))}
        onSelect={(way) => set({ defaultWay: way === '' ? null : way })}
      />
      <MaxAge field={field} address={address} />
    </>
  );
}

/** Years and days are for experts; what has them is shown as it is. */
function MaxAge({ field, address }: FieldProps<Evidence>) {
  const set = useFieldEdit(address);
  const months = /^P(\d+)M$/.exec(field.maxAge ?? '')?.[1];
  const isOther = field.maxAge !== undefined && months === undefined;
  return (
    <NumberControl
      label={texts.maxAge}
      hint={isOther ? texts.maxAgeOther(field.maxAge ?? '') : texts.maxAgeHint}
      unit={texts.months}
      value={months === undefined ? undefined : Number(months)}
      onNumber={(age, continues) => set({ maxAge: age ? `P${age}M` : null }, continues)}
    />
  );
}

/** Until when it may follow, and what files are taken. */
export function EvidenceLimits({ field, address }: FieldProps<Evidence>) {
  const set = useFieldEdit(address);
  return (
    <>
      <ValueExpression
        label={texts.evidenceUntil}
        hint={texts.evidenceUntilHint}
        none={texts.noLimit}
        kind="date"
        expression={field.until}
        onExpression={(until, continues) => set({ until: until ?? null }, continues)}
      />
      <FileTypes field={field} address={address} usualMax={10} />
    </>
  );
}
