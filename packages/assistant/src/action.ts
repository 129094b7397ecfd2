/** What a person wants of a page: the buttons named `_action`. */
export type Action =
  | { readonly kind: 'next' }
  | { readonly kind: 'back' }
  /** Save and go on another day. */
  | { readonly kind: 'save' }
  | { readonly kind: 'submit' }
  /** Go on in spite of the outcome of this page. */
  | { readonly kind: 'continue' }
  /** Let the outcome of this page be the end after all. */
  | { readonly kind: 'stop' }
  /** A new item for the list at `path`. */
  | { readonly kind: 'add'; readonly path: string }
  /** Open the entry at `path`, or the question at `path` in an entry of the page. */
  | { readonly kind: 'edit'; readonly path: string }
  | { readonly kind: 'remove'; readonly path: string }
  /** Bring back the item that was removed. */
  | { readonly kind: 'undo'; readonly path: string }
  /** Show what stands in the table that was pasted at the list at `path`. */
  | { readonly kind: 'readTable'; readonly path: string }
  /** Make entries of its good lines. */
  | { readonly kind: 'takeTable'; readonly path: string }
  /** One file of the field at `path`, by its id; all where none is named. */
  | { readonly kind: 'removeFile'; readonly path: string; readonly file?: string }
  /** A file of the field at `path` a place earlier or later. */
  | { readonly kind: 'fileUp' | 'fileDown'; readonly path: string; readonly file: string }
  /** All pictures of the field at `path` become one document. */
  | { readonly kind: 'joinFiles'; readonly path: string };

const PLAIN = ['next', 'back', 'save', 'submit', 'continue', 'stop'] as const;
const WITH_PATH = ['add', 'edit', 'remove', 'undo', 'readTable', 'takeTable', 'joinFiles'] as const;
const WITH_FILE = ['removeFile', 'fileUp', 'fileDown'] as const;

/** The action as value of its button: `next`, `add:elemente`, `remove:elemente.k3f9`, `removeFile:plan:f1`. */
export const actionValue = (action: Action): string =>
  [
    action.kind,
    ...('path' in action ? [action.path] : []),
    ...('file' in action && action.file !== undefined ? [action.file] : []),
  ].join(':');

/** The action that a button's value names; anything else is `next`, as when someone presses Enter. */
export function parseAction(value: string | undefined): Action {
  const plain = PLAIN.find((kind) => kind === value);
  if (plain) return { kind: plain };
  const [name, path] = split(value ?? '');
  const kind = WITH_PATH.find((known) => known === name);
  if (kind && path !== '') return { kind, path };
  const ofFile = WITH_FILE.find((known) => known === name);
  const [field, file] = split(path);
  if (!ofFile || field === '') return { kind: 'next' };
  if (ofFile === 'removeFile') return { kind: ofFile, path: field, ...(file !== '' && { file }) };
  return file === '' ? { kind: 'next' } : { kind: ofFile, path: field, file };
}

function split(value: string): [string, string] {
  const colon = value.indexOf(':');
  return colon < 0 ? [value, ''] : [value.slice(0, colon), value.slice(colon + 1)];
}
