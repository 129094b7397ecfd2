import {
  type Answers,
  answersSchema,
  compileForm,
  type FormDefinition,
  parseForm,
  toEntries,
  walk,
} from '@formularwerk/form';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { Model } from 'survey-core';
import { bigForm } from './bigForm.ts';

/** One engine with one form: what is timed of it. */
export interface Engine {
  /** From the definition to a form whose first page can be drawn. */
  readonly create: () => unknown;
  /** All answers judged: what can be seen, what is wrong. */
  readonly whole: () => unknown;
  /** A choice in the middle of the form that shows or hides a question, changed to and fro. */
  readonly change: (round: number) => unknown;
}

/** The engines with a form of `count` fields and a fifth as many rules, and complete answers to it. */
export function enginesFor(count: number) {
  const definition = bigForm(count);
  const answers = answersOf(definition);
  const changed = `frage${Math.floor(count / 20) * 10}`;
  return {
    checked: ownChecked(definition),
    own: own(definition, answers, changed),
    survey: survey(definition, answers, changed),
    ajv: ajv(definition, answers, changed),
  };
}

/** A definition of somebody's, with all its rules checked. */
const ownChecked = (definition: FormDefinition) => ({ create: () => parseForm(definition) });

/** A published one: checked before, opened and walked. */
function own(definition: FormDefinition, answers: Answers, changed: string): Engine {
  const form = compileForm(definition);
  const { entries } = toEntries(form, answers);
  const saved = definition.sections.flatMap(({ pages }) => pages.map(({ id }) => id));
  const context = { today: '2027-01-15', saved };
  let before = walk(form, entries, context);
  return {
    // What is wrong is found out when somebody asks.
    create: () => walk(compileForm(definition), {}, context).problems,
    whole: () => walk(form, entries, context).problems,
    change: (round) => {
      before = walk(form, { ...entries, [changed]: toAndFro(round) }, context, before);
      return before.problems;
    },
  };
}

const toAndFro = (round: number): string => (round % 2 === 0 ? 'nein' : 'ja');

function survey(definition: FormDefinition, answers: Answers, changed: string): Engine {
  const json = surveyOf(definition);
  const model = new Model(json);
  return {
    create: () => new Model(json),
    whole: () => {
      model.data = answers;
      return model.validate(false);
    },
    change: (round) => model.setValue(changed, toAndFro(round)),
  };
}

/** A lower limit: its schema knows types, options and limits and no condition, which is less than a form judges. */
function ajv(definition: FormDefinition, answers: Answers, changed: string): Engine {
  const schema = answersSchema(compileForm(definition));
  const create = () => new Ajv2020({ allErrors: true, strict: false }).compile(schema);
  const validate = create();
  return {
    create,
    whole: () => validate(answers),
    change: (round) => validate({ ...answers, [changed]: toAndFro(round) }),
  };
}

const fieldsOf = ({ sections }: FormDefinition) =>
  sections.flatMap(({ pages }) => pages.flatMap(({ fields }) => fields));

const answersOf = (definition: FormDefinition): Answers =>
  Object.fromEntries(
    fieldsOf(definition).map(({ id, type }) => {
      if (type === 'choice') return [id, 'ja'];
      if (type === 'integer') return [id, 12];
      return [id, type === 'date' ? '2027-04-01' : 'Angabe'];
    }),
  );

function surveyOf({ sections }: FormDefinition): object {
  const pages = sections.flatMap((section) => section.pages);
  return {
    pages: pages.map(({ id, title, fields }) => ({ name: id, title, elements: fields.map(questionOf) })),
  };
}

function questionOf(field: ReturnType<typeof fieldsOf>[number]): object {
  const own = {
    name: field.id,
    title: 'label' in field ? field.label : '',
    isRequired: 'required' in field && field.required === true,
    ...(field.showIf && { visibleIf: `{${field.showIf.split(' ')[0]}} = 'ja'` }),
  };
  if (field.type === 'choice') return { ...own, type: 'radiogroup', choices: ['ja', 'nein'] };
  if (field.type === 'integer') return { ...own, type: 'text', inputType: 'number', min: 0, max: 500 };
  return { ...own, type: 'text', ...(field.type === 'date' && { inputType: 'date' }) };
}
