import '@bpmn-io/form-js-viewer/dist/assets/form-js.css';
import { Form } from '@bpmn-io/form-js-viewer';
import { offer } from '../peer.ts';
import { choicesOf, type Question } from '../sample.ts';

/** It has no steps, and takes over what is typed 300 ms after the last key. */
offer({
  async mount(container, { questions, switchId }) {
    const form = new Form({ container });
    const components = questions.map((question) => componentOf(question, switchId));
    await form.importSchema({ type: 'default', id: 'probe', schemaVersion: 18, components }, {});
    return {
      control: (id) =>
        container.querySelector(`.fjs-form-field input[id$="-F${id}"], .fjs-form-field input[id*="F${id}-"]`),
      visible: () => container.querySelectorAll('.fjs-layout-column > .fjs-element > .fjs-form-field').length,
      value: (id) =>
        (form as unknown as { _getState: () => { data: Record<string, unknown> } })._getState().data[id],
      validate: () => form.submit(),
      errors: () => container.querySelectorAll('.fjs-form-field-error').length,
    };
  },
});

const TYPES = {
  text: 'textfield',
  number: 'number',
  checkbox: 'checkbox',
  select: 'select',
  radio: 'radio',
  date: 'datetime',
};

function componentOf(question: Question, switchId: string): object {
  const { id, kind, label, required, conditional } = question;
  return {
    id: `F${id}`,
    key: id,
    label,
    type: TYPES[kind],
    validate: { required },
    ...(kind === 'date' && { subtype: 'date', dateLabel: label }),
    ...((kind === 'select' || kind === 'radio') && {
      values: choicesOf(question).map((choice) => ({ value: choice, label: choice })),
    }),
    ...(conditional && { conditional: { hide: `=not(${switchId} = true)` } }),
  };
}
