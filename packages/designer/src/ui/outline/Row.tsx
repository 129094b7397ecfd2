import { draggable } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { memo, useEffect, useRef } from 'react';
import type { OutlineRow } from '../../core/outline.ts';
import { Icon } from '../controls/icons.tsx';
import { iconOf, TypeIcon } from './TypeIcon.tsx';
import { texts } from './texts.ts';

export interface RowProps {
  readonly row: OutlineRow;
  readonly isSelected: boolean;
  /** It is the one that has, or gets, the focus: the tree is one tab stop. */
  readonly isCurrent: boolean;
  /** Undefined: there is nothing in it. */
  readonly isFolded: boolean | undefined;
  readonly problems: number;
  readonly hints: number;
}

/** One line of the outline. What is done with it the tree listens to, so that a thousand of them cost little. */
export const Row = memo(({ row, isSelected, isCurrent, isFolded, problems, hints }: RowProps) => {
  const element = useRef<HTMLDivElement>(null);
  const isMovable = row.kind !== 'declarations' && !row.computed;
  useEffect(() => {
    if (!element.current || !isMovable) return;
    return draggable({ element: element.current, getInitialData: () => ({ node: row.key }) });
  }, [row.key, isMovable]);
  return (
    <div
      ref={element}
      role="treeitem"
      className={`fd-tree-row fd-tree-row--${row.kind}`}
      id={rowId(row.key)}
      data-key={row.key}
      style={{ '--fd-level': row.level } as object}
      tabIndex={isCurrent ? 0 : -1}
      aria-label={spoken(row, problems, hints)}
      aria-level={row.level}
      aria-posinset={row.position}
      aria-setsize={row.count}
      aria-selected={isSelected}
      aria-expanded={isFolded === undefined ? undefined : !isFolded}
    >
      <span className="fd-tree-row__fold" data-fold aria-hidden="true">
        {isFolded !== undefined && <Icon name={isFolded ? 'chevronRight' : 'chevronDown'} />}
      </span>
      <TypeIcon type={row.kind === 'field' ? iconOf(row.answer?.id, row.type ?? 'text') : row.kind} />
      <span className="fd-tree-row__label">{row.label}</span>
      <Marks row={row} problems={problems} hints={hints} />
      <span className="fd-tree-row__menu" data-menu aria-hidden="true">
        <Icon name="more" />
      </span>
    </div>
  );
});

/** The element that a row is; there is one outline on a page. */
export const rowId = (key: string): string => `fd-row-${key}`;

/** The row in words, with what the drawings say. */
function spoken(
  { label, kind, answer, showIf, required, computed }: OutlineRow,
  problems: number,
  hints: number,
): string {
  const { marks } = texts;
  const words = [
    answer?.name ?? texts.kinds[kind],
    computed && texts.computed,
    required && marks.required,
    showIf !== undefined && marks.condition,
    problems > 0 && marks.problems(problems),
    hints > 0 && marks.hints(hints),
  ].filter(Boolean);
  return [label, ...words].join(', ');
}

const Marks = ({ row, problems, hints }: Pick<RowProps, 'row' | 'problems' | 'hints'>) => (
  <span className="fd-tree-row__marks" aria-hidden="true">
    {row.showIf !== undefined && (
      <span className="fd-mark" title={texts.marks.condition}>
        <Icon name="condition" />
      </span>
    )}
    {row.required && (
      <span className="fd-mark fd-mark--required" title={texts.marks.required}>
        *
      </span>
    )}
    {problems > 0 && (
      <span className="fd-mark fd-mark--problem" title={texts.marks.problems(problems)}>
        <Icon name="problem" />
      </span>
    )}
    {problems === 0 && hints > 0 && (
      <span className="fd-mark fd-mark--hint" title={texts.marks.hints(hints)}>
        <Icon name="hint" />
      </span>
    )}
  </span>
);
