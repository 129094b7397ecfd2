import type { Form } from './compileForm.ts';
import type { Answers, Entries, Entry, Json } from './entries.ts';
import type { EvidenceState } from './evidenceState.ts';
import type { FeelValue } from './feel/values.ts';
import type { Field, Outcome, Page, Section } from './generated/definition.ts';
import type { ParameterSet } from './parameterSets.ts';
import type { Problem } from './problem.ts';
import type { RichText } from './texts/richText.ts';

/** What a walk needs to know beside form and entries. Pure data: the clock stays outside. */
export interface WalkContext {
  /** The day that `today()` means, `YYYY-MM-DD`. */
  readonly today: string;
  /** The municipality's parameter values by id, as JSON; a missing one has the definition's sample. */
  readonly parameters?: Readonly<Record<string, Json>>;
  /**
   * All that the municipality has set and will set, in the order of their days, for a form with `validAt`: its day says
   * which of them holds. `parameters` are then those of today.
   */
  readonly parameterSets?: readonly ParameterSet[];
  /** BCP 47 tag of the texts; `de` when absent. */
  readonly language?: string;
  /** Ids of the pages that were saved so far. */
  readonly saved?: readonly string[];
  /** Finished answers are walked: no default is filled in, not even into a list item that holds nothing. */
  readonly finished?: boolean;
}

/**
 * A form walked with what was typed: everything a screen, a document or a check needs, as plain data.
 * All texts are resolved to the context's language with their {{expressions}} filled in.
 */
export interface Walk {
  readonly form: Form;
  readonly entries: Entries;
  /** As it was given; `parameters` are those that hold for what was typed. */
  readonly context: WalkContext;
  /** Sections that have a reachable page. */
  readonly sections: readonly SectionView[];
  /** The reachable pages in order. */
  readonly pages: readonly PageView[];
  /** What the review page asks last. */
  readonly declarations: readonly FieldView[];
  /** Checks of the form as a whole. */
  readonly formProblems: readonly Problem[];
  /** Every problem of reachable pages, declarations and the form, warnings included. */
  readonly problems: readonly Problem[];
  /** The page whose outcome ended the way; nothing behind it can be reached, and nothing can be sent. */
  readonly outcome?: { readonly page: string };
  /** Canonical answers of what is visible and readable; computed values are not among them. */
  readonly answers: Answers;
  /** Computed values in canonical JSON by path, those of list items as `elemente.k3f9.flaecheM2`. */
  readonly computed: Readonly<Record<string, Json>>;
  /** The documents that are asked for, and which are still to come. */
  readonly evidence: EvidenceState;
  /** What expressions see: answers lifted to FEEL, computed values in their places. */
  readonly values: ReadonlyMap<string, FeelValue>;
}

export type SectionStatus = 'notStarted' | 'started' | 'done';

export interface SectionView {
  readonly id: string;
  readonly title: string;
  readonly status: SectionStatus;
  readonly pages: readonly PageView[];
  readonly definition: Section;
}

export interface PageView {
  readonly id: string;
  readonly title: string;
  readonly text?: RichText;
  readonly sectionId: string;
  readonly fields: readonly FieldView[];
  /** The result that this page tells. */
  readonly outcome?: OutcomeView;
  /** Problems of the page's fields, items and own checks. */
  readonly problems: readonly Problem[];
  readonly saved: boolean;
  /** Saved once, no error, and no question became visible since. */
  readonly done: boolean;
  readonly definition: Page;
}

/** What came of a pre-check, and what one can do now. */
export interface OutcomeView {
  readonly kind: Outcome['kind'];
  readonly next: readonly {
    readonly text: string;
    /** A form of the same municipality. */
    readonly form?: string;
    /** An address in the web, https only. */
    readonly url?: string;
  }[];
  /** One may go on all the same, by the entry `on` at `_continue.<page>`. */
  readonly canContinue: boolean;
  readonly continued: boolean;
}

/** One visible question (or information, computed value, group, list). */
export interface FieldView {
  readonly id: string;
  /** Path of its entry and `name` of its control. */
  readonly path: string;
  readonly type: Field['type'];
  readonly label: string;
  readonly help?: string;
  readonly required: boolean;
  /** What was typed, or the default's text while the question was never saved; undefined: never seen. */
  readonly entry?: Entry;
  /** The canonical answer (of a computed field: its value); undefined when empty or unreadable. */
  readonly answer?: Json;
  /** The answer as people read it in the context's language ("1.234,50 €"); '' when there is none. */
  readonly text: string;
  /** Problems at this very field (groups and lists: not those of the fields inside). */
  readonly problems: readonly Problem[];
  /** choice, choices: what can be chosen now. */
  readonly options?: readonly OptionView[];
  /** Limits that hold now, in canonical form. */
  readonly min?: string;
  readonly max?: string;
  /** group, evidence */
  readonly fields?: readonly FieldView[];
  /** Its `text` tells all of it: reviews and documents need not show the fields inside. */
  readonly asOne?: boolean;
  /** list */
  readonly list?: ListView;
  /** computed: legal basis. */
  readonly basis?: string;
  /** info: its text. */
  readonly info?: RichText;
  /** A computed value that is not shown to the applicant. */
  readonly internal?: boolean;
  readonly definition: Field;
}

export interface OptionView {
  readonly id: string;
  readonly label: string;
  readonly help?: string;
  /** Heading of a grouped select. */
  readonly group?: string;
  readonly exclusive?: boolean;
}

export interface ListView {
  /** What one entry is called ("Fläche"), and several ("Flächen"). */
  readonly item: string;
  readonly itemsLabel: string;
  readonly add: string;
  readonly min: number;
  readonly max: number;
  readonly items: readonly ItemView[];
  /** Its entries stand for the items of another list: nobody adds or removes any. */
  readonly derived?: boolean;
  /** Values over all items. */
  readonly computed: readonly FieldView[];
}

export interface ItemView {
  /** Stable id, part of paths. */
  readonly id: string;
  /** `elemente.k3f9` */
  readonly path: string;
  /** Place from 1. */
  readonly position: number;
  /** "Fläche 2" */
  readonly title: string;
  readonly fields: readonly FieldView[];
  /** Where an entry is a walk of its own: its reachable pages, with the same fields. */
  readonly pages?: readonly ItemPageView[];
  /** All problems inside the item. */
  readonly problems: readonly Problem[];
}

/** A page of a list's entry. */
export interface ItemPageView {
  readonly id: string;
  readonly title: string;
  readonly text?: RichText;
  readonly fields: readonly FieldView[];
  readonly problems: readonly Problem[];
}
