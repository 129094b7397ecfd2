import { choicesOf, type Question, type Sample } from './sample.ts';

/** The sample as JSON Schema: what is conditional is required, and where `inThen` there at all, when the switch is on. */
export function schemaOf({ questions, switchId }: Sample, inThen: boolean): object {
  const conditional = questions.filter((question) => question.conditional);
  const always = questions.filter((question) => !question.conditional);
  return {
    type: 'object',
    properties: propertiesOf(inThen ? always : questions),
    required: requiredOf(always),
    if: { properties: { [switchId]: { const: true } }, required: [switchId] },
    // biome-ignore lint/suspicious/noThenProperty: JSON Schema calls it so
    then: { required: requiredOf(conditional), ...(inThen && { properties: propertiesOf(conditional) }) },
  };
}

const requiredOf = (questions: readonly Question[]): string[] =>
  questions.filter(({ required }) => required).map(({ id }) => id);

const propertiesOf = (questions: readonly Question[]): Record<string, object> =>
  Object.fromEntries(questions.map((question) => [question.id, propertyOf(question)]));

function propertyOf(question: Question): object {
  const { kind, label: title, required } = question;
  switch (kind) {
    case 'text':
      return { title, type: 'string', minLength: 1 };
    case 'number':
      return { title, type: 'number' };
    case 'date':
      return { title, type: 'string', format: 'date' };
    case 'checkbox':
      return { title, type: 'boolean', ...(required && { const: true }) };
    default:
      return { title, type: 'string', enum: choicesOf(question) };
  }
}
