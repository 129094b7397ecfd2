import { useState } from 'react';
import { Checkbox } from '../../controls/Checkbox.tsx';
import { NumberControl } from '../../controls/ValueControl.tsx';
import type { FieldOf, FieldProps } from '../fieldProps.ts';
import { Part } from '../Part.tsx';
import { texts } from '../texts.ts';
import { useFieldEdit } from '../useFieldEdit.ts';

const TYPES = ['pdf', 'jpg', 'png', 'tiff'] as const;
const MEGABYTE = 1024 * 1024;

interface FileTypesProps extends FieldProps<FieldOf<'file' | 'evidence'>> {
  /** How many there may be where the form says nothing. */
  readonly usualMax: number;
}

/** What sort of files one may upload, how large, and how many. */
export function FileTypes({ field, address, usualMax }: FileTypesProps) {
  const set = useFieldEdit(address);
  const [isTooFew, setTooFew] = useState(false);
  const accepted = field.accept ?? TYPES;
  const toggle = (type: (typeof TYPES)[number], isOn: boolean): void => {
    const next = TYPES.filter((one) => (one === type ? isOn : accepted.includes(one)));
    setTooFew(next.length === 0);
    if (next.length > 0) set({ accept: next.length === TYPES.length ? null : next });
  };
  return (
    <>
      <Part title={texts.fileTypes}>
        <div className="fd-row">
          {TYPES.map((type) => (
            <Checkbox
              key={type}
              label={type.toUpperCase()}
              checked={accepted.includes(type)}
              onChange={(isOn) => toggle(type, isOn)}
            />
          ))}
        </div>
        <p className="fd-note-line" aria-live="polite">
          {isTooFew ? texts.fileTypesMissing : ''}
        </p>
      </Part>
      <NumberControl
        label={texts.fileSize}
        hint={texts.fileSizeHint}
        unit="MB"
        isDecimal
        value={field.maxSize === undefined ? undefined : Math.round((field.maxSize / MEGABYTE) * 100) / 100}
        onNumber={(size, continues) =>
          set({ maxSize: size === undefined ? null : Math.round(size * MEGABYTE) }, continues)
        }
      />
      <NumberControl
        label={texts.fileCount}
        hint={texts.fileCountHint(usualMax)}
        value={field.max}
        onNumber={(max, continues) =>
          set({ max: max === undefined || max === usualMax ? null : max }, continues)
        }
      />
    </>
  );
}
