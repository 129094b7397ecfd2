import type { FormDefinition, Parameter } from '../generated/definition.ts';
import { type Address, fieldAddresses } from '../parse/addresses.ts';
import { pageNodes } from '../parse/nodes.ts';
import { references } from '../references.ts';
import { placeholders } from '../texts/resolveText.ts';
import { comparePlaces, conditionsOf, type Influence, influences, once } from './influence.ts';
import { allOf, type Decision, NOTHING, saidBy } from './said.ts';

/** The questions on which something depends, and what is asked of each there. */
export interface Deciding extends Influence {
  readonly decisions: ReadonlyMap<string, Decision>;
}

/** What it depends on where a form leads. */
export interface Decisions {
  /** Everything that is shown under a condition. */
  readonly all: Deciding;
  /** Which pages there are. */
  readonly pages: Deciding;
  /** That a part of the form is there, by its path, and that no outcome ends the form before it. */
  readonly of: (path: string) => Deciding;
  /** Whether a question is there, and what one may answer. */
  readonly ofQuestion: (path: string) => ReadonlySet<string>;
  /** Parameters, true or false, that its conditions name: another municipality may show it. */
  readonly switches: (path: string) => readonly string[];
}

/** Finds what conditions depend on, also by way of computed values and of the conditions of what they ask. */
export function decisionsOf(definition: FormDefinition): Decisions {
  const addresses = fieldAddresses(definition);
  const byText = Map.groupBy(references(definition), ({ path }) => path);
  const { on, onQuestion } = influences(definition, byText);
  const parametersIn = (text: string): Parameter[] =>
    (byText.get(text) ?? []).flatMap(({ target }) => parameterAt(definition, target) ?? []);
  const said = once((text) => saidBy(textAt(definition, text), parametersIn(text)));
  const deciding = (texts: readonly string[]): Deciding => {
    const influence = on(texts);
    const decisions = new Map<Address, Decision>();
    const add = (text: string, decision: Decision): void => {
      for (const { target } of byText.get(text) ?? []) {
        const address = addresses.get(target);
        if (address !== undefined)
          decisions.set(address, allOf([decisions.get(address) ?? NOTHING, decision]));
      }
    };
    for (const text of influence.texts) add(text, said(text));
    // What is asked of a computed value is asked of what it comes from; the last first, as they may come from each other.
    for (const text of [...influence.texts]
      .filter((one) => VALUE.test(one))
      .toSorted(comparePlaces)
      .reverse()) {
      const { groups, isOpen } = decisions.get(addresses.get(text.replace(VALUE, '')) ?? '') ?? NOTHING;
      add(text, { groups, isOpen: isOpen && said(text).passesOn });
    }
    return { ...influence, decisions };
  };
  const outcomes = pageNodes(definition).filter(({ page }) => page.outcome);
  const endsBefore = (path: string): string[] =>
    outcomes
      .filter((outcome) => comparePlaces(outcome.path, path) < 0)
      .flatMap((outcome) => conditionsOf(outcome.path));
  return {
    all: deciding([...byText.keys()].filter((text) => CONDITIONS.test(text))),
    pages: deciding([...byText.keys()].filter((text) => LEADS.test(text))),
    of: (path) => deciding([...conditionsOf(path), ...endsBefore(path)]),
    ofQuestion: onQuestion,
    switches: (path) =>
      conditionsOf(path)
        .flatMap(parametersIn)
        .flatMap(({ id, type }) => (type === 'boolean' ? [id] : [])),
  };
}

const VALUE = /\.value$/;

const CONDITIONS = /\.(?:showIf|where|each)$/;

const LEADS = /^sections\[\d+\](?:\.pages\[\d+\])?\.showIf$/;

function parameterAt(definition: FormDefinition, path: string): Parameter | undefined {
  const [, index] = /^parameters\[(\d+)\]$/.exec(path) ?? [];
  return index === undefined ? undefined : definition.parameters?.[Number(index)];
}

function textAt(definition: FormDefinition, path: string): string | undefined {
  let value: unknown = definition;
  for (const [key] of path.matchAll(/[^.[\]]+/g))
    value = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
  return typeof value === 'string' && placeholders(value).length === 0 ? value : undefined;
}
