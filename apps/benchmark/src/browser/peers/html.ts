import { offer } from '../peer.ts';
import { choicesOf, type Question } from '../sample.ts';

/** No library at all, as small as it can be done by hand: what no library can be better than. */
offer({
  mount(container, { questions, steps, switchId }, inSteps) {
    const form = document.createElement('form');
    const model: Record<string, string | boolean> = {};
    const rows = new Map<string, HTMLElement>();
    const list = inSteps ? (steps[0] ?? []) : questions;

    const draw = (): void => {
      let last: HTMLElement | undefined;
      for (const question of list) {
        const row = rows.get(question.id);
        if (question.conditional && !model[switchId]) {
          row?.remove();
          rows.delete(question.id);
          continue;
        }
        const own = row ?? rowOf(question, (value) => change(question.id, value));
        rows.set(question.id, own);
        if (!row) last ? last.after(own) : form.prepend(own);
        last = own;
      }
    };
    const change = (id: string, value: string | boolean): void => {
      model[id] = value;
      if (id === switchId) draw();
    };

    draw();
    container.append(form);
    return {
      control: (id) => document.getElementById(id),
      visible: () => form.querySelectorAll('[data-question]').length,
      value: (id) => model[id],
      validate: () => {
        for (const { id, required } of list) {
          const row = rows.get(id);
          row?.querySelector('.error')?.remove();
          if (row && required && !model[id])
            row.append(element('p', { className: 'error', textContent: 'Fehlt' }));
        }
      },
      errors: () => form.querySelectorAll('.error').length,
    };
  },
});

function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  properties: Partial<HTMLElementTagNameMap[K]>,
): HTMLElementTagNameMap[K] {
  return Object.assign(document.createElement(name), properties);
}

function rowOf(question: Question, change: (value: string | boolean) => void): HTMLElement {
  const { id, label } = question;
  const row = element('div', {});
  row.dataset.question = id;
  row.append(element('label', { htmlFor: id, textContent: label }), controlOf(question));
  row.addEventListener('input', ({ target }) => {
    const { type, checked, value } = target as HTMLInputElement;
    change(type === 'checkbox' ? checked : value);
  });
  return row;
}

function controlOf(question: Question): HTMLElement {
  const { id, kind } = question;
  if (kind === 'select') {
    const select = element('select', { id });
    for (const choice of ['', ...choicesOf(question)]) select.append(new Option(choice, choice));
    return select;
  }
  if (kind !== 'radio') return element('input', { id, type: kind });
  const group = element('fieldset', { id });
  for (const choice of choicesOf(question)) {
    const label = element('label', {});
    label.append(element('input', { type: 'radio', name: id, value: choice }), choice);
    group.append(label);
  }
  return group;
}
