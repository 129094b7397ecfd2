import Form from '@rjsf/core';
import type { RJSFSchema } from '@rjsf/utils';
import validator from '@rjsf/validator-ajv8';
import { createRef } from 'react';
import { createRoot } from 'react-dom/client';
import { schemaOf } from '../jsonSchema.ts';
import { offer } from '../peer.ts';

type Answers = Record<string, unknown>;

/** It has no steps. A constant is its default, unless it is told: boxes would be ticked already. */
offer({
  mount(container, sample) {
    const form = createRef<Form<Answers>>();
    let answers: Answers = {};
    const radios = sample.questions.filter(({ kind }) => kind === 'radio');
    createRoot(container).render(
      <Form<Answers>
        ref={form}
        schema={schemaOf(sample, true) as RJSFSchema}
        uiSchema={Object.fromEntries(radios.map(({ id }) => [id, { 'ui:widget': 'radio' }]))}
        validator={validator as never}
        experimental_defaultFormStateBehavior={{ constAsDefaults: 'never' }}
        showErrorList={false}
        onChange={({ formData = {} }) => {
          answers = formData;
        }}
        onError={() => undefined}
      />,
    );
    const isShown = (id: string) =>
      document.getElementById(`root_${id}`) ?? document.getElementById(`root_${id}-0`);
    return {
      control: (id) => document.getElementById(`root_${id}`),
      visible: () => sample.questions.filter(({ id }) => isShown(id)).length,
      value: (id) => answers[id],
      validate: () => form.current?.validateForm(),
      errors: () => container.querySelectorAll('.error-detail').length,
    };
  },
});
