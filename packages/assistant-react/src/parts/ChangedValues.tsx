import type { Changed } from '@formularwerk/assistant';
import { computedFields, writeComputed } from '../computedValues.ts';
import { useScreen } from '../screen.ts';

/** Computed values that came out differently: what was reviewed, and what it is now. */
export const ChangedValues = ({ changed }: { readonly changed: Changed }) => {
  const { state, texts, language } = useScreen();
  const differing = computedFields(state.session.walk).filter(
    ({ path }) => JSON.stringify(changed.reviewed[path]) !== JSON.stringify(changed.computed[path]),
  );
  const words = (field: (typeof differing)[number], values: Changed['computed']) =>
    writeComputed(field, values[field.path], language) || texts.notAnswered;
  return (
    <ul className="fw-summary">
      {differing.map((field) => (
        <li key={field.path} className="kern-body">
          {texts.changedValue(field.label, words(field, changed.reviewed), words(field, changed.computed))}
        </li>
      ))}
    </ul>
  );
};
