import { useId } from 'react';
import { ControlFrame, described, type Words } from './ControlFrame.tsx';
import { takeFocus } from './takeFocus.ts';

export interface SelectOption {
  readonly value: string;
  readonly label: string;
  /** Heading under which it stands; options of a group follow each other. */
  readonly group?: string | undefined;
}

export interface SelectControlProps extends Words {
  readonly value: string;
  readonly options: readonly SelectOption[];
  readonly onSelect: (value: string) => void;
  /** What stands there while nothing is chosen (value ''); without it there is no empty choice. */
  readonly empty?: string;
  /** Takes the focus when it appears: somebody asked for it. */
  readonly startsFocused?: boolean;
}

/** One of many, in a native list. */
export function SelectControl({
  value,
  options,
  onSelect,
  empty,
  startsFocused,
  ...words
}: SelectControlProps) {
  const id = useId();
  return (
    <ControlFrame id={id} {...words}>
      <div className="kern-form-input__select-wrapper fd-select">
        <select
          {...described(id, words)}
          ref={startsFocused ? takeFocus : undefined}
          className={`kern-form-input__select${words.error === undefined ? '' : ' kern-form-input__select--error'}`}
          value={value}
          onChange={(event) => onSelect(event.target.value)}
        >
          {empty !== undefined && <option value="">{empty}</option>}
          {grouped(options).map(({ group, members }, at) =>
            group === undefined ? (
              members.map((option) => <Entry key={option.value} option={option} />)
            ) : (
              // Two groups far from each other may have the same heading.
              <optgroup key={`${at}`} label={group}>
                {members.map((option) => (
                  <Entry key={option.value} option={option} />
                ))}
              </optgroup>
            ),
          )}
        </select>
      </div>
    </ControlFrame>
  );
}

const Entry = ({ option }: { readonly option: SelectOption }) => (
  <option value={option.value}>{option.label}</option>
);

interface Group {
  readonly group: string | undefined;
  readonly members: SelectOption[];
}

/** Neighbours with the same heading together, in their order. */
function grouped(options: readonly SelectOption[]): readonly Group[] {
  const groups: Group[] = [];
  for (const option of options) {
    const last = groups.at(-1);
    if (last && last.group === option.group) last.members.push(option);
    else groups.push({ group: option.group, members: [option] });
  }
  return groups;
}
