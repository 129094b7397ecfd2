import type { FormDefinition, Page, Section } from '@formularwerk/form';
import type { Change } from './compare/change.ts';
import { compareChecks } from './compare/compareChecks.ts';
import { compareFields } from './compare/compareFields.ts';
import { compareListed, merged } from './compare/compareListed.ts';
import { compareProperties, type Subject } from './compare/compareProperties.ts';
import { differing } from './compare/equal.ts';
import { START_SLOTS } from './compare/properties.ts';
import type { NodeKey } from './node.ts';
import { quoted } from './say.ts';
import { textOf } from './textOf.ts';

export type { Change, ChangeClass } from './compare/change.ts';

/**
 * What is different between two versions of a form, in German, in the order of the form. Equal forms give nothing, and
 * no difference goes untold.
 */
export function compareForms(before: FormDefinition, after: FormDefinition): readonly Change[] {
  const fields = compareFields(before, after);
  const fieldsUnder = Map.groupBy(fields, ({ under }) => under);
  const frames = Map.groupBy(
    [...compareSections(before, after), ...comparePages(before, after)],
    ({ node }) => node,
  );
  const order = merged(frameOrder(before), frameOrder(after));
  return [
    ...compareForm(before, after),
    ...order.flatMap((node) => [
      ...(frames.get(node) ?? []),
      ...(fieldsUnder.get(node) ?? []).map(({ change }) => change),
    ]),
    ...compareParameters(before, after),
  ];
}

/** Sections with their pages, at last the declarations. */
const frameOrder = (form: FormDefinition): readonly NodeKey[] => [
  ...form.sections.flatMap(({ id, pages }): NodeKey[] => [
    `section:${id}`,
    ...pages.map((page): NodeKey => `page:${page.id}`),
  ]),
  'declarations',
];

const subjectOf = (form: FormDefinition, node: NodeKey, name: string): Subject => ({
  form,
  node,
  name: quoted(name),
});

const APART: ReadonlySet<string> = new Set([
  'sections',
  'parameters',
  'declarations',
  'checks',
  'start',
  'delivery',
]);

function compareForm(before: FormDefinition, after: FormDefinition): readonly Change[] {
  const form = subjectOf(after, 'form', textOf(after.title));
  return [
    ...compareProperties(before, after, form, APART),
    ...compareProperties({ delivery: before.delivery.office }, { delivery: after.delivery.office }, form),
    ...differing(before.start ?? {}, after.start ?? {}).map(
      (slot): Change => ({
        class: 'text',
        node: 'form',
        sentence: `Startseite geändert: ${START_SLOTS[slot] ?? slot}.`,
      }),
    ),
    ...compareChecks(before.checks, after.checks, form),
  ];
}

const compareParameters = (before: FormDefinition, after: FormDefinition): readonly Change[] =>
  compareListed(before.parameters ?? [], after.parameters ?? [], {
    noun: 'Parameter',
    idOf: ({ id }) => id,
    nodeOf: ({ id }) => `parameter:${id}`,
    nameOf: ({ label }) => textOf(label),
    compare: (old, now, node) => compareProperties(old, now, subjectOf(after, node, textOf(now.label))),
    added: 'harmless',
    removed: 'data',
  });

const compareSections = (before: FormDefinition, after: FormDefinition): readonly Change[] =>
  compareListed(before.sections, after.sections, {
    noun: 'Abschnitt',
    idOf: ({ id }) => id,
    nodeOf: ({ id }) => `section:${id}`,
    nameOf: ({ title }) => textOf(title),
    compare: (old, now, node) =>
      compareProperties(old, now, subjectOf(after, node, textOf(now.title)), new Set(['pages'])),
    added: 'harmless',
    removed: 'harmless',
  });

interface PageIn {
  readonly page: Page;
  readonly section: Section;
}

const pagesOf = (form: FormDefinition): readonly PageIn[] =>
  form.sections.flatMap((section) => section.pages.map((page) => ({ page, section })));

const comparePages = (before: FormDefinition, after: FormDefinition): readonly Change[] =>
  compareListed(pagesOf(before), pagesOf(after), {
    noun: 'Seite',
    idOf: ({ page }) => page.id,
    nodeOf: ({ page }) => `page:${page.id}`,
    nameOf: ({ page }) => textOf(page.title),
    compare: (old, now, node) => comparePage(old, now, subjectOf(after, node, textOf(now.page.title))),
    added: 'harmless',
    removed: 'harmless',
  });

function comparePage(old: PageIn, now: PageIn, subject: Subject): readonly Change[] {
  const section: Change = {
    class: 'harmless',
    node: subject.node,
    sentence: `Seite verschoben: ${subject.name} steht jetzt im Abschnitt ${quoted(textOf(now.section.title))}.`,
  };
  return [
    ...compareProperties(old.page, now.page, subject, new Set(['fields', 'checks'])),
    ...compareChecks(old.page.checks, now.page.checks, subject),
    ...(old.section.id === now.section.id ? [] : [section]),
  ];
}
