import '@formio/js/dist/formio.form.min.css';
import { Formio } from '@formio/js';
import { offer } from '../peer.ts';
import { choicesOf, type Question } from '../sample.ts';

/** Its date with a calendar loads that from a server of its makers; the one of three lists does not. */
offer({
  async mount(container, { questions, steps, switchId }, inSteps) {
    const component = (question: Question) => componentOf(question, switchId);
    const definition = inSteps
      ? {
          display: 'wizard',
          components: steps.map((step, index) => ({
            type: 'panel',
            key: `schritt${index}`,
            title: `Schritt ${index + 1}`,
            components: step.map(component),
          })),
        }
      : { display: 'form', components: questions.map(component) };
    const form = await Formio.createForm(container, definition, {
      noAlerts: true,
      noDefaultSubmitButton: true,
    });
    return {
      control: (id) => container.querySelector(`[name="data[${id}]"]`),
      visible: () =>
        container.querySelectorAll('[class*="formio-component-frage"]:not(.formio-hidden)').length,
      value: (id) => form.getValue().data[id],
      validate: () => form.submit().catch(() => undefined),
      errors: () => container.querySelectorAll('.formio-error-wrapper').length,
    };
  },
});

const TYPES = {
  text: 'textfield',
  number: 'number',
  checkbox: 'checkbox',
  select: 'select',
  radio: 'radio',
  date: 'day',
};

function componentOf(question: Question, switchId: string): object {
  const { id, kind, label, required, conditional } = question;
  const choices = choicesOf(question).map((choice) => ({ value: choice, label: choice }));
  return {
    key: id,
    type: TYPES[kind],
    label,
    input: true,
    validate: { required },
    ...(kind === 'select' && { dataSrc: 'values', data: { values: choices } }),
    ...(kind === 'radio' && { values: choices }),
    ...(conditional && {
      conditional: {
        show: true,
        conjunction: 'all',
        conditions: [{ component: switchId, operator: 'isEqual', value: true }],
      },
    }),
  };
}
