import { createForm, type Field } from '@formily/core';
import { connect, createSchemaField, FormProvider, mapProps, observer, useField } from '@formily/react';
import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { offer } from '../peer.ts';
import { choicesOf, type Question } from '../sample.ts';

interface ControlProps {
  readonly id: string;
  readonly value?: string;
  readonly onChange: (value: unknown) => void;
  readonly dataSource?: readonly { readonly value: string; readonly label: string }[];
}

const Row = observer(({ children }: { readonly children?: ReactNode }) => {
  const field = useField<Field>();
  return (
    <div data-question={field.props.name}>
      <label htmlFor={String(field.props.name)}>{field.title}</label>
      {children}
      {field.selfErrors.length > 0 && <p className="error">{field.selfErrors.join(' ')}</p>}
    </div>
  );
});

const input = (type: string) =>
  connect(({ id, value, onChange }: ControlProps) => (
    <input id={id} type={type} value={value ?? ''} onChange={({ target }) => onChange(target.value)} />
  ));

const Box = connect(({ id, value, onChange }: ControlProps) => (
  <input
    id={id}
    type="checkbox"
    checked={Boolean(value)}
    onChange={({ target }) => onChange(target.checked)}
  />
));

const List = connect(
  ({ id, value, onChange, dataSource = [] }: ControlProps) => (
    <select id={id} value={value ?? ''} onChange={({ target }) => onChange(target.value)}>
      <option value="" />
      {dataSource.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.label}
        </option>
      ))}
    </select>
  ),
  mapProps({ dataSource: true }),
);

const Radios = connect(
  ({ id, value, onChange, dataSource = [] }: ControlProps) => (
    <fieldset id={id}>
      {dataSource.map((choice) => (
        <label key={choice.value}>
          <input
            type="radio"
            name={id}
            checked={value === choice.value}
            onChange={() => onChange(choice.value)}
          />
          {choice.label}
        </label>
      ))}
    </fieldset>
  ),
  mapProps({ dataSource: true }),
);

const components = {
  Row,
  text: input('text'),
  number: input('number'),
  date: input('date'),
  checkbox: Box,
  select: List,
  radio: Radios,
};
const SchemaField = createSchemaField({ components });

/** It brings no controls without a design; these are native ones. It has no steps. */
offer({
  mount(container, { questions, switchId }) {
    const form = createForm();
    const properties = Object.fromEntries(
      questions.map((question) => [question.id, propertyOf(question, switchId)]),
    );
    createRoot(container).render(
      <FormProvider form={form}>
        <SchemaField schema={{ type: 'object', properties } as never} />
      </FormProvider>,
    );
    return {
      control: (id) => document.getElementById(id),
      visible: () => container.querySelectorAll('[data-question]').length,
      value: (id) => form.values[id],
      validate: () => form.validate().catch(() => undefined),
      errors: () => container.querySelectorAll('.error').length,
    };
  },
});

function propertyOf(question: Question, switchId: string): object {
  const { id, kind, label, required, conditional } = question;
  return {
    type: kind === 'checkbox' ? 'boolean' : kind === 'number' ? 'number' : 'string',
    title: label,
    required,
    'x-decorator': 'Row',
    'x-component': kind,
    'x-component-props': { id },
    ...((kind === 'select' || kind === 'radio') && {
      enum: choicesOf(question).map((choice) => ({ value: choice, label: choice })),
    }),
    ...(conditional && {
      'x-reactions': { dependencies: [switchId], fulfill: { state: { visible: '{{!!$deps[0]}}' } } },
    }),
  };
}
