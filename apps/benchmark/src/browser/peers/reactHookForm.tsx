import { memo } from 'react';
import { createRoot } from 'react-dom/client';
import {
  FormProvider,
  type UseFormReturn,
  useForm,
  useFormContext,
  useFormState,
  useWatch,
} from 'react-hook-form';
import { offer } from '../peer.ts';
import { choicesOf, type Question } from '../sample.ts';

type Values = Record<string, string | boolean>;

const Problem = ({ id }: { readonly id: string }) => {
  const { errors } = useFormState<Values>({ name: id });
  return errors[id] ? <p className="error">{String(errors[id].message)}</p> : null;
};

const Row = memo(({ question }: { readonly question: Question }) => {
  const { id, kind, label, required } = question;
  const control = useFormContext<Values>().register(id, required ? { required: 'Fehlt' } : {});
  return (
    <div data-question={id}>
      <label htmlFor={id}>{label}</label>
      {kind === 'select' ? (
        <select id={id} {...control}>
          {['', ...choicesOf(question)].map((choice) => (
            <option key={choice}>{choice}</option>
          ))}
        </select>
      ) : kind === 'radio' ? (
        <fieldset id={id}>
          {choicesOf(question).map((choice) => (
            <label key={choice}>
              <input type="radio" value={choice} {...control} />
              {choice}
            </label>
          ))}
        </fieldset>
      ) : (
        <input id={id} type={kind} {...control} />
      )}
      <Problem id={id} />
    </div>
  );
});

const Conditional = ({ question, on }: { readonly question: Question; readonly on: string }) =>
  useWatch<Values>({ name: on }) ? <Row question={question} /> : null;

/** Native controls, registered; rules of its own, checked when the form is sent. */
offer({
  mount(container, { questions, steps, switchId }, inSteps) {
    let form: UseFormReturn<Values> | undefined;
    const App = () => {
      const own = useForm<Values>({ shouldFocusError: false });
      form = own;
      return (
        <FormProvider {...own}>
          <form>
            {(inSteps ? (steps[0] ?? []) : questions).map((question) =>
              question.conditional ? (
                <Conditional key={question.id} question={question} on={switchId} />
              ) : (
                <Row key={question.id} question={question} />
              ),
            )}
          </form>
        </FormProvider>
      );
    };
    createRoot(container).render(<App />);
    return {
      control: (id) => document.getElementById(id),
      visible: () => container.querySelectorAll('[data-question]').length,
      value: (id) => form?.getValues(id),
      validate: () => form?.handleSubmit(() => undefined)(),
      errors: () => container.querySelectorAll('.error').length,
    };
  },
});
