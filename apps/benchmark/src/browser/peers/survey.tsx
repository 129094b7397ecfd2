import 'survey-core/survey-core.min.css';
import { createRoot } from 'react-dom/client';
import { Model, settings } from 'survey-core';
import { Survey } from 'survey-react-ui';
import { offer } from '../peer.ts';
import { choicesOf, type Question } from '../sample.ts';

/** Told to take over every key (by default it waits for the blur), and not to animate, which would be most of a toggle. */
offer({
  mount(container, { questions, steps, switchId }, inSteps) {
    settings.animationEnabled = false;
    const element = (question: Question) => elementOf(question, switchId);
    const pages = inSteps
      ? steps.map((step, index) => ({ name: `schritt${index}`, elements: step.map(element) }))
      : [{ name: 'alles', elements: questions.map(element) }];
    const model = new Model({ pages });
    model.textUpdateMode = 'onTyping';
    model.focusOnFirstError = false;
    createRoot(container).render(<Survey model={model} />);
    return {
      control: (id) => container.querySelector(`[data-name="${id}"] input`),
      visible: () => container.querySelectorAll('[data-name]').length,
      value: (id) => model.getValue(id),
      validate: () => model.validate(true, false),
      errors: () => container.querySelectorAll('.sd-question--error, .sd-question--error-top').length,
    };
  },
});

function elementOf(question: Question, switchId: string): object {
  const { id, kind, label, required, conditional } = question;
  const own = {
    name: id,
    title: label,
    isRequired: required,
    ...(conditional && { visibleIf: `{${switchId}} = true` }),
  };
  if (kind === 'select') return { ...own, type: 'dropdown', choices: choicesOf(question) };
  if (kind === 'radio') return { ...own, type: 'radiogroup', choices: choicesOf(question) };
  if (kind === 'checkbox') return { ...own, type: 'boolean', renderAs: 'checkbox' };
  return { ...own, type: 'text', ...(kind !== 'text' && { inputType: kind }) };
}
