import type { Field, FormDefinition, Text } from '../generated/definition.ts';
import { checkLists, fieldNodes, pageNodes, sectionNodes } from '../parse/nodes.ts';

/** A text that applicants read, with what it is for. */
export interface AuthoredText {
  readonly path: string;
  readonly kind: 'title' | 'label' | 'option' | 'help' | 'text' | 'message' | 'basis' | 'unit' | 'word';
  readonly text: Text;
}

/** The words of a text in one language; undefined when there are none. */
export const wordsIn = (text: Text, language: string): string | undefined =>
  typeof text === 'string' ? (language === 'de' ? text : undefined) : text[language];

/** Every text of a form that applicants read. Words about parameters are for staff and not among them. */
export const authoredTexts = (definition: FormDefinition): AuthoredText[] => [
  ...listed('', { title: definition.title }),
  ...startTexts(definition),
  ...sectionNodes(definition).flatMap(({ section, path }) => listed(path, { title: section.title })),
  ...pageNodes(definition).flatMap(({ page, path }) => [
    ...listed(path, { title: page.title, text: page.text }),
    ...(page.outcome?.next ?? []).flatMap(({ text }, index) =>
      listed(`${path}.outcome.next[${index}]`, { text }),
    ),
  ]),
  ...fieldNodes(definition).flatMap(({ field, path }) => [
    ...listed(path, fieldTexts(field)),
    ...optionTexts(field, path),
    ...errorTexts(field, path),
    ...itemPages(field).flatMap(({ title, text }, index) =>
      listed(`${path}.pages[${index}]`, { title, text }),
    ),
  ]),
  ...checkLists(definition).flatMap(({ checks, path }) =>
    checks.flatMap((check, index) => listed(`${path}[${index}]`, { message: check.message })),
  ),
  ...(definition.recipients ?? []).flatMap(({ title }, index) => listed(`recipients[${index}]`, { title })),
  ...(definition.followUps ?? []).flatMap(({ title, text }, index) =>
    listed(`followUps[${index}]`, { title, text }),
  ),
  ...(definition.documents?.templates ?? []).flatMap(({ title }, index) =>
    listed(`documents.templates[${index}]`, { title }),
  ),
];

type Texts = Readonly<Record<string, Text | undefined>>;

const KINDS: Readonly<Record<string, AuthoredText['kind']>> = {
  title: 'title',
  label: 'label',
  help: 'help',
  text: 'text',
  message: 'message',
  basis: 'basis',
  unit: 'unit',
};

const listed = (path: string, texts: Texts, kind?: AuthoredText['kind']): AuthoredText[] =>
  Object.entries(texts).flatMap(([property, text]) =>
    text === undefined
      ? []
      : [
          {
            path: path === '' ? property : `${path}.${property}`,
            kind: kind ?? KINDS[property] ?? 'word',
            text,
          },
        ],
  );

function startTexts({ start = {} }: FormDefinition): AuthoredText[] {
  const { documents = [], ...slots } = start;
  return [
    ...listed('start', slots, 'text'),
    ...documents.map(
      (text, index): AuthoredText => ({ path: `start.documents[${index}]`, kind: 'text', text }),
    ),
  ];
}

function fieldTexts(field: Field): Texts {
  const { label, help, text, item, items, add, unit, basis, title } = field as unknown as Texts;
  return { label, help, text, item, items, add, unit, basis, title };
}

const optionTexts = (field: Field, path: string): AuthoredText[] =>
  'options' in field && Array.isArray(field.options)
    ? field.options.flatMap(({ label, help, group }, index) => [
        ...listed(`${path}.options[${index}]`, { label, group }, 'option'),
        ...listed(`${path}.options[${index}]`, { help }),
      ])
    : [];

const itemPages = (field: Field) => (field.type === 'list' ? (field.pages ?? []) : []);

const errorTexts = (field: Field, path: string): AuthoredText[] =>
  'errors' in field ? listed(`${path}.errors`, field.errors ?? {}, 'message') : [];
