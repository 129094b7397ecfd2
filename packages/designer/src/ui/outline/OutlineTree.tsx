import {
  type KeyboardEvent,
  type MouseEvent,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { Finding } from '../../core/finding.ts';
import type { NodeKey } from '../../core/node.ts';
import { nameOf } from '../../core/say.ts';
import { MenuList } from '../controls/Menu.tsx';
import { useDesignerState, useDesignerTools } from '../designerContext.ts';
import { useShell } from '../shell/ShellContext.ts';
import { MoveDialog } from './MoveDialog.tsx';
import { RemoveDialog } from './RemoveDialog.tsx';
import { rowId } from './Row.tsx';
import { inPieces, Rows } from './Rows.tsx';
import { rowMenu } from './rowMenu.ts';
import { texts } from './texts.ts';
import { useDropping } from './useDropping.ts';
import { useRowActions } from './useRowActions.ts';
import { focusRow, useTree } from './useTree.ts';
import { rowKeyOf } from './visibleRows.ts';

/** All parts of the form as a tree: one tab stop, arrows, first letters; Enter or a press selects (Enter once more goes to edit), Alt and arrows move. */
export const OutlineTree = ({ found }: { readonly found: ReadonlySet<NodeKey> | undefined }) => {
  const { designer } = useDesignerTools();
  const { showInspector, enterInspector } = useShell();
  const selected = rowKeyOf(useDesignerState((state) => state.selected));
  const findings = useDesignerState((state) => state.findings);
  const counts = useMemo(() => countFindings(findings ?? []), [findings]);
  const tree = useRef<HTMLDivElement>(null);
  const { rows, current, isFolded, setFocused, setFold, reveal, onKeyDown } = useTree(selected, found);
  const actions = useRowActions();
  const [menu, setMenu] = useState<NodeKey>();
  const { move } = actions;
  const mark = useDropping(
    tree,
    useCallback((node, command) => move(node, command), [move]),
  );

  useEffect(() => {
    reveal(selected);
    document.getElementById(rowId(selected))?.scrollIntoView?.({ block: 'nearest' });
  }, [selected, reveal]);

  /** Selects it; who has it selected already goes on to edit it. */
  const open = (key: NodeKey) => {
    if (key === selected) enterInspector();
    else designer.select(key);
  };

  const onKey = (event: KeyboardEvent) => {
    const key = keyOf(event.target);
    if (!key || onKeyDown(event)) return;
    const act = rowAction(event);
    if (!act) return;
    event.preventDefault();
    if (act === 'select') open(key);
    else if (act === 'menu') setMenu(key);
    else if (act === 'remove' || act === 'duplicate') actions[act](key);
    else {
      const moved = actions.step(key, act === 'up' ? -1 : 1);
      requestAnimationFrame(() => focusRow(moved));
    }
  };

  const onClick = (event: MouseEvent) => {
    const key = keyOf(event.target);
    if (!key || !(event.target instanceof Element)) return;
    const row = rows.find((own) => own.key === key);
    if (event.target.closest('[data-fold]') && row && isFolded(row) !== undefined)
      return setFold(key, !isFolded(row));
    designer.select(key);
    if (event.target.closest('[data-menu]')) setMenu(key);
    else showInspector();
  };

  const menuAnchor = useMemo(() => ({ current: menu ? document.getElementById(rowId(menu)) : null }), [menu]);
  const closeMenu = useCallback(() => {
    setMenu(undefined);
    menuAnchor.current?.focus();
  }, [menuAnchor]);
  const leaveMenu = useCallback(() => setMenu(undefined), []);

  const rowProps = rows.map((row) => ({
    row,
    isSelected: row.key === selected,
    isCurrent: row.key === current,
    isFolded: isFolded(row),
    problems: counts.get(row.key)?.problem ?? 0,
    hints: counts.get(row.key)?.hint ?? 0,
  }));

  return (
    <>
      <div
        ref={tree}
        role="tree"
        aria-label={texts.tree}
        className="fd-tree"
        onKeyDown={onKey}
        onClick={onClick}
        onContextMenu={(event) => {
          const key = keyOf(event.target);
          if (!key) return;
          event.preventDefault();
          designer.select(key);
          setMenu(key);
        }}
        onFocus={(event) => setFocused(keyOf(event.target))}
      >
        {inPieces(rowProps).map((piece) => (
          <Rows key={piece[0]?.row.key} rows={piece} />
        ))}
        {mark && (
          <div
            className={`fd-drop fd-drop--${mark.edge}`}
            style={
              {
                top: mark.edge === 'after' ? mark.top + mark.height : mark.top,
                height: mark.edge === 'inside' ? mark.height : undefined,
                '--fd-level': mark.level,
              } as object
            }
          />
        )}
      </div>
      {menu && (
        <MenuList
          id="fd-tree-menu"
          label={texts.rowMenu(nameOf(designer.getState().form, menu))}
          items={rowMenu(designer.getState().form, menu, actions)}
          anchor={menuAnchor}
          onClose={closeMenu}
          onLeave={leaveMenu}
        />
      )}
      {actions.asking?.about === 'move' && (
        <MoveDialog
          node={actions.asking.node}
          move={actions.move}
          close={() => actions.setAsking(undefined)}
        />
      )}
      {actions.asking?.about === 'remove' && (
        <RemoveDialog node={actions.asking.node} close={() => actions.setAsking(undefined)} />
      )}
    </>
  );
};

/** The row of an element inside it. */
const keyOf = (target: EventTarget): NodeKey | undefined =>
  target instanceof Element
    ? (target.closest<HTMLElement>('[data-key]')?.dataset.key as NodeKey | undefined)
    : undefined;

type RowAct = 'select' | 'menu' | 'up' | 'down' | 'remove' | 'duplicate';

/** What a key does with the row that has the focus. */
function rowAction(event: KeyboardEvent): RowAct | undefined {
  if (event.altKey) return event.key === 'ArrowUp' ? 'up' : event.key === 'ArrowDown' ? 'down' : undefined;
  if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'd') return 'duplicate';
  if (event.ctrlKey || event.metaKey) return undefined;
  if (event.key === 'Enter' || event.key === ' ') return 'select';
  if (event.key === 'ContextMenu' || (event.shiftKey && event.key === 'F10')) return 'menu';
  return event.key === 'Delete' ? 'remove' : undefined;
}

function countFindings(findings: readonly Finding[]): ReadonlyMap<NodeKey, Record<Finding['kind'], number>> {
  const counts = new Map<NodeKey, Record<Finding['kind'], number>>();
  for (const { node, kind } of findings) {
    const key = rowKeyOf(node);
    const before = counts.get(key) ?? { problem: 0, hint: 0 };
    counts.set(key, { ...before, [kind]: before[kind] + 1 });
  }
  return counts;
}
