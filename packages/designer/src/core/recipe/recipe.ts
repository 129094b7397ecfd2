import type { ComputedField } from '@formularwerk/form';
import type { SubjectKind } from '@formularwerk/form/conditions';

/**
 * A rule that authors write by filling in slots, never an expression. Its templates are expressions in which the names
 * of slots stand for what was filled in: so the same text writes the rule and reads it back.
 */
export interface Recipe {
  readonly id: string;
  readonly name: string;
  /** What it is for, in one sentence with an example. */
  readonly sentence: string;
  /** A computed value of its own, or a check at a question: `datum` in its templates is that question. */
  readonly makes: 'value' | 'check';
  /** Of a value: what comes out; as the summed question is, when left out. */
  readonly result?: ComputedField['result'];
  readonly slots: readonly SlotKind[];
  /** The first that has all slots filled in, and that the form accepts, is written; all of them are read. */
  readonly templates: readonly string[];
}

/** Something to fill in. */
export type SlotKind = {
  readonly id: string;
  readonly label: string;
  readonly help?: string;
  readonly optional?: boolean;
  /** What it begins with. */
  readonly initial?: string;
} & (
  | { readonly type: 'subject'; readonly kind: SubjectKind }
  /** A question inside the entries of the list in slot `of`. */
  | { readonly type: 'inItems'; readonly of: string }
  /** Something that each municipality sets: it becomes a parameter, and what is filled in its sample. */
  | { readonly type: 'amount' | 'days' }
  | { readonly type: 'number' }
  | { readonly type: 'text' }
  | { readonly type: 'severity' }
);

/** What was filled in, by slot: as typed, the address of a question, or `parameter:frist` for one that is there. */
export type RecipeValues = Readonly<Record<string, string>>;

/** The slots that are no part of the expression. */
export const VALUE_TEXTS: readonly SlotKind[] = [
  { id: 'bezeichnung', type: 'text', label: 'Bezeichnung', initial: 'Gebühr' },
  {
    id: 'rechtsgrundlage',
    type: 'text',
    label: 'Rechtsgrundlage',
    help: 'Zum Beispiel: § 4 der Gebührensatzung. Sie steht beim Betrag.',
    optional: true,
  },
];

export const CHECK_TEXTS = (meldung: string, schwere: 'error' | 'warning'): readonly SlotKind[] => [
  { id: 'schwere', type: 'severity', label: 'Was soll dann geschehen?', initial: schwere },
  { id: 'meldung', type: 'text', label: 'Meldung', initial: meldung },
];
