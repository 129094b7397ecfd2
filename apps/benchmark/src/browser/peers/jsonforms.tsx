import type { JsonSchema, UISchemaElement, ValidationMode } from '@jsonforms/core';
import { JsonForms } from '@jsonforms/react';
import { vanillaCells, vanillaRenderers } from '@jsonforms/vanilla-renderers';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { schemaOf } from '../jsonSchema.ts';
import { offer } from '../peer.ts';
import type { Question, Sample } from '../sample.ts';

const START = {};

/** Its plain renderers. It checks with every key; what is wrong it shows when told to. */
offer({
  mount(container, sample, inSteps) {
    let answers: Record<string, unknown> = START;
    let show: (mode: ValidationMode) => void = () => undefined;
    const [schema, layout] = [schemaOf(sample, false), layoutOf(sample, inSteps)];
    const App = () => {
      const [mode, setMode] = useState<ValidationMode>('ValidateAndHide');
      show = setMode;
      return (
        <JsonForms
          schema={schema as JsonSchema}
          uischema={layout as unknown as UISchemaElement}
          data={START}
          renderers={vanillaRenderers}
          cells={vanillaCells}
          validationMode={mode}
          onChange={({ data }) => {
            answers = data;
          }}
        />
      );
    };
    createRoot(container).render(<App />);
    return {
      control: (id) => container.querySelector(`[id="#/properties/${id}"] input`),
      visible: () => container.querySelectorAll('.control:not([hidden])').length,
      value: (id) => answers[id],
      validate: () => show('ValidateAndShow'),
      errors: () =>
        [...container.querySelectorAll('.validation_error')].filter(({ textContent }) => textContent).length,
    };
  },
});

function layoutOf({ questions, steps, switchId }: Sample, inSteps: boolean): object {
  const control = ({ id, kind, conditional }: Question) => ({
    type: 'Control',
    scope: `#/properties/${id}`,
    ...(kind === 'radio' && { options: { format: 'radio' } }),
    ...(conditional && {
      rule: {
        effect: 'SHOW',
        condition: { scope: `#/properties/${switchId}`, schema: { const: true }, failWhenUndefined: true },
      },
    }),
  });
  if (!inSteps) return { type: 'VerticalLayout', elements: questions.map(control) };
  const pages = steps.map((step, index) => ({
    type: 'Category',
    label: `Schritt ${index + 1}`,
    elements: step.map(control),
  }));
  return { type: 'Categorization', elements: pages };
}
