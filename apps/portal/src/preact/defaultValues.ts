import { options, type Ref, type VNode } from 'preact';
import 'preact/compat';

const compat = options.vnode;

let isServer = false;

/** Draws for a reader who has no control yet: defaults become markup. */
export const asServer = <Result>(draw: () => Result): Result => {
  const before = isServer;
  isServer = true;
  try {
    return draw();
  } finally {
    isServer = before;
  }
};

/**
 * Makes `defaultValue` mean to Preact what it means to React: what a control begins with, and nothing after that.
 * preact/compat looks for the chosen option among the direct children of a `<select>` only, so that one drawn by a
 * component or in an `<optgroup>` was lost; and it chooses anew whenever it draws, over what somebody has chosen since.
 */
options.vnode = (vnode) => {
  const { type, props } = vnode as VNode<Readonly<Record<string, unknown>>>;
  if (typeof props.defaultValue === 'string') {
    if (type === 'select') beginSelect(vnode, props.defaultValue);
    else if (type === 'textarea' && isServer) beginTextarea(vnode, props.defaultValue);
  }
  compat?.(vnode);
};

function beginSelect(vnode: VNode, chosen: string): void {
  const { defaultValue: _default, ...props } = vnode.props as VNode['props'] & { defaultValue?: string };
  // The server marks the option of that value, however deep it stands.
  vnode.props = isServer ? Object.assign(props, { value: chosen }) : props;
  if (isServer) return;
  const ref = vnode.ref as Ref<HTMLSelectElement> | undefined;
  vnode.ref = (element: HTMLSelectElement | null) => {
    if (element !== null) chooseOnce(element, chosen);
    if (typeof ref === 'function') return ref(element);
    if (ref) ref.current = element;
  };
}

const begun = new WeakSet<HTMLSelectElement>();

/** A select that the server drew has its mark; somebody may have chosen something else before the script ran. */
function chooseOnce(element: HTMLSelectElement, chosen: string): void {
  if (begun.has(element)) return;
  begun.add(element);
  const drawn = [...element.options];
  if (drawn.some((option) => option.defaultSelected)) return;
  const option = drawn.find(({ value }) => value === chosen);
  if (option) option.defaultSelected = true;
}

/** A parser of HTML drops a line break at the beginning, so that one that belongs to the text needs another before it. */
function beginTextarea(vnode: VNode, text: string): void {
  if (text.startsWith('\n')) vnode.props = Object.assign({}, vnode.props, { defaultValue: `\n${text}` });
}
