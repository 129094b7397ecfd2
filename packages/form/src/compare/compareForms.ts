import type {
  FollowUp,
  FormDefinition,
  Page,
  Recipient,
  Section,
  Template,
} from '../generated/definition.ts';
import type { Change, ChangeClass } from './change.ts';
import { compareChecks } from './compareChecks.ts';
import { compareFields } from './compareFields.ts';
import { compareListed, merged } from './compareListed.ts';
import { compareProperties, type Subject } from './compareProperties.ts';
import { differing } from './equal.ts';
import type { NodeKey } from './node.ts';
import { START_SLOTS } from './properties.ts';
import { type CompareOptions, type Speech, speechOf } from './words.ts';

/**
 * What is different between two versions of a form, in sentences in German or English, in the order of the form. Equal
 * forms give nothing, and no difference goes untold.
 */
export function compareForms(
  before: FormDefinition,
  after: FormDefinition,
  options: CompareOptions = {},
): readonly Change[] {
  const speech = speechOf(options);
  const fieldsUnder = Map.groupBy(compareFields(before, after, speech), ({ under }) => under);
  const frames = Map.groupBy(
    [...compareSections(before, after, speech), ...comparePages(before, after, speech)],
    ({ node }) => node,
  );
  const order = merged(frameOrder(before), frameOrder(after));
  return [
    ...compareForm(before, after, speech),
    ...order.flatMap((node) => [
      ...(frames.get(node) ?? []),
      ...(fieldsUnder.get(node) ?? []).map(({ change }) => change),
    ]),
    ...compareParameters(before, after, speech),
    ...compareApart(before, after, speech),
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

const APART: ReadonlySet<string> = new Set([
  'sections',
  'parameters',
  'declarations',
  'checks',
  'start',
  'delivery',
  'recipients',
  'followUps',
  'documents',
]);

function compareForm(before: FormDefinition, after: FormDefinition, speech: Speech): readonly Change[] {
  const form: Subject = { form: after, speech, node: 'form', name: speech.quote(after.title) };
  return [
    ...compareProperties(before, after, form, APART),
    ...compareProperties({ delivery: before.delivery.office }, { delivery: after.delivery.office }, form),
    ...differing(before.start ?? {}, after.start ?? {}).map(
      (slot): Change => ({
        class: 'text',
        node: 'form',
        sentence: speech.say({
          de: `Startseite geändert: ${START_SLOTS[slot]?.de ?? slot}.`,
          en: `Start page changed: ${START_SLOTS[slot]?.en ?? slot}.`,
        }),
      }),
    ),
    ...compareChecks(before.checks, after.checks, form),
  ];
}

const compareParameters = (
  before: FormDefinition,
  after: FormDefinition,
  speech: Speech,
): readonly Change[] =>
  compareListed(
    before.parameters ?? [],
    after.parameters ?? [],
    {
      noun: { de: 'Parameter', en: 'Parameter' },
      idOf: ({ id }) => id,
      nodeOf: ({ id }) => `parameter:${id}`,
      nameOf: ({ label }) => speech.quote(label),
      compare: (old, now, node) =>
        compareProperties(old, now, { form: after, speech, node, name: speech.quote(now.label) }),
      added: 'harmless',
      removed: 'data',
    },
    speech,
  );

const compareSections = (before: FormDefinition, after: FormDefinition, speech: Speech): readonly Change[] =>
  compareListed<Section>(
    before.sections,
    after.sections,
    {
      noun: { de: 'Abschnitt', en: 'Section' },
      idOf: ({ id }) => id,
      nodeOf: ({ id }) => `section:${id}`,
      nameOf: ({ title }) => speech.quote(title),
      compare: (old, now, node) =>
        compareProperties(
          old,
          now,
          { form: after, speech, node, name: speech.quote(now.title) },
          new Set(['pages']),
        ),
      added: 'harmless',
      removed: 'harmless',
    },
    speech,
  );

interface PageIn {
  readonly page: Page;
  readonly section: Section;
}

const pagesOf = (form: FormDefinition): readonly PageIn[] =>
  form.sections.flatMap((section) => section.pages.map((page) => ({ page, section })));

const comparePages = (before: FormDefinition, after: FormDefinition, speech: Speech): readonly Change[] =>
  compareListed(
    pagesOf(before),
    pagesOf(after),
    {
      noun: { de: 'Seite', en: 'Page' },
      idOf: ({ page }) => page.id,
      nodeOf: ({ page }) => `page:${page.id}`,
      nameOf: ({ page }) => speech.quote(page.title),
      compare: (old, now, node) =>
        comparePage(old, now, { form: after, speech, node, name: speech.quote(now.page.title) }),
      added: 'harmless',
      removed: 'harmless',
    },
    speech,
  );

function comparePage(old: PageIn, now: PageIn, subject: Subject): readonly Change[] {
  const { say, quote } = subject.speech;
  const title = quote(now.section.title);
  const section: Change = {
    class: 'harmless',
    node: subject.node,
    sentence: say({
      de: `Seite verschoben: ${subject.name} steht jetzt im Abschnitt ${title}.`,
      en: `Page moved: ${subject.name} is in the section ${title} now.`,
    }),
  };
  return [
    ...compareProperties(old.page, now.page, subject, new Set(['fields', 'checks', 'outcome'])),
    ...compareOutcome(old.page, now.page, subject),
    ...compareChecks(old.page.checks, now.page.checks, subject),
    ...(old.section.id === now.section.id ? [] : [section]),
  ];
}

/** Whether a page ends the form, and how. */
function compareOutcome(old: Page, now: Page, subject: Subject): readonly Change[] {
  const { node, name, speech } = subject;
  if (old.outcome && now.outcome) return compareProperties(old.outcome, now.outcome, subject);
  if (!old.outcome && !now.outcome) return [];
  const sentence = now.outcome
    ? {
        de: `Ergebnis neu: ${name} beendet jetzt das Formular.`,
        en: `Outcome added: ${name} ends the form now.`,
      }
    : {
        de: `Ergebnis entfernt: ${name} beendet das Formular nicht mehr.`,
        en: `Outcome removed: ${name} no longer ends the form.`,
      };
  return [{ class: 'data', node, sentence: speech.say(sentence) }];
}

/** What has a name of its own beside the questions: recipients, next forms, official forms. */
const compareApart = (before: FormDefinition, after: FormDefinition, speech: Speech): readonly Change[] =>
  APART_LISTS.flatMap(({ noun, of, weight }) =>
    compareListed<Recipient | FollowUp | Template>(
      of(before) ?? [],
      of(after) ?? [],
      {
        noun,
        idOf: ({ id }) => id,
        nodeOf: () => 'form',
        nameOf: ({ title }) => speech.quote(title),
        compare: (old, now, node) =>
          compareProperties(old, now, { form: after, speech, node, name: speech.quote(now.title) }),
        added: weight,
        removed: weight,
      },
      speech,
    ),
  );

const APART_LISTS: readonly {
  readonly noun: { readonly de: string; readonly en: string };
  readonly of: (form: FormDefinition) => readonly (Recipient | FollowUp | Template)[] | undefined;
  readonly weight: ChangeClass;
}[] = [
  { noun: { de: 'Empfänger', en: 'Recipient' }, of: (form) => form.recipients, weight: 'interface' },
  { noun: { de: 'Anschlussantrag', en: 'Next form' }, of: (form) => form.followUps, weight: 'harmless' },
  {
    noun: { de: 'Vordruck', en: 'Official form' },
    of: (form) => form.documents?.templates,
    weight: 'interface',
  },
];
