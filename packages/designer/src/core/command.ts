import type { Check, Field, Json, Option, Page, Parameter, Section } from '@formularwerk/form';
import type { Address, NodeKey, Spot } from './node.ts';

/** New values by property; null takes a property away. */
export type Patch = Readonly<Record<string, Json | null>>;

/**
 * One change of a form, as plain data: what an author did, what undo takes back, what is stored, and what can be done
 * again on a form that somebody else has changed meanwhile. Parts are named by their ids, never by their places.
 */
export type Command =
  | { readonly type: 'addField'; readonly field: Field; readonly to: Spot }
  /** A copy directly behind, with the next free id. */
  | { readonly type: 'duplicateField'; readonly field: Address }
  | { readonly type: 'moveField'; readonly field: Address; readonly to: Spot }
  | { readonly type: 'editField'; readonly field: Address; readonly set: Patch }
  /** Another type of answer at the same place: what both types have stays (label, help, condition, required …). */
  | { readonly type: 'changeFieldType'; readonly field: Address; readonly to: Field }
  | { readonly type: 'renameField'; readonly field: Address; readonly id: string }
  | { readonly type: 'removeField'; readonly field: Address }
  /** Copies of a block's fields; an id that is taken gets a number, and the rules inside the block follow. */
  | { readonly type: 'insertBlock'; readonly fields: readonly Field[]; readonly to: Spot }
  | {
      readonly type: 'addOption';
      readonly field: Address;
      readonly option: Option;
      readonly after?: string | undefined;
    }
  | {
      readonly type: 'moveOption';
      readonly field: Address;
      readonly option: string;
      readonly after?: string | undefined;
    }
  | { readonly type: 'editOption'; readonly field: Address; readonly option: string; readonly set: Patch }
  | { readonly type: 'renameOption'; readonly field: Address; readonly option: string; readonly id: string }
  | { readonly type: 'removeOption'; readonly field: Address; readonly option: string }
  | {
      readonly type: 'addPage';
      readonly page: Page;
      readonly section: string;
      readonly after?: string | undefined;
    }
  | { readonly type: 'duplicatePage'; readonly page: string }
  | {
      readonly type: 'movePage';
      readonly page: string;
      readonly section: string;
      readonly after?: string | undefined;
    }
  | { readonly type: 'editPage'; readonly page: string; readonly set: Patch }
  | { readonly type: 'removePage'; readonly page: string }
  | { readonly type: 'addSection'; readonly section: Section; readonly after?: string | undefined }
  | { readonly type: 'moveSection'; readonly section: string; readonly after?: string | undefined }
  | { readonly type: 'editSection'; readonly section: string; readonly set: Patch }
  | { readonly type: 'removeSection'; readonly section: string }
  /** When a section, page, field or option is shown; always, without an expression. */
  | { readonly type: 'setCondition'; readonly node: NodeKey; readonly showIf?: string | undefined }
  | { readonly type: 'addCheck'; readonly node: NodeKey; readonly check: Check }
  | { readonly type: 'editCheck'; readonly node: NodeKey; readonly check: string; readonly set: Patch }
  | { readonly type: 'removeCheck'; readonly node: NodeKey; readonly check: string }
  /** Properties of the form itself: title, start, languages, status, delivery … */
  | { readonly type: 'editForm'; readonly set: Patch }
  | { readonly type: 'addParameter'; readonly parameter: Parameter; readonly after?: string | undefined }
  | { readonly type: 'editParameter'; readonly parameter: string; readonly set: Patch }
  | { readonly type: 'renameParameter'; readonly parameter: string; readonly id: string }
  | { readonly type: 'removeParameter'; readonly parameter: string }
  /** Several at once, as one step: a repair, a recipe. Checked when all are done. `name` is the step's name in German. */
  | { readonly type: 'together'; readonly name: string; readonly commands: readonly Command[] };

/** A way out that is offered: the command does it in one step. */
export interface Repair {
  /** What the button says, in German: „Bedingung entfernen und löschen“. */
  readonly name: string;
  readonly command: Command;
}
