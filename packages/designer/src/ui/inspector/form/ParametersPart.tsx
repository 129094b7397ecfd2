import type { Parameter } from '@formularwerk/form';
import { idFor } from '../../../core/idFor.ts';
import { takenIds } from '../../../core/takenIds.ts';
import { textOf } from '../../../core/textOf.ts';
import { useDesignerTools } from '../../designerContext.ts';
import { AddLine } from '../AddLine.tsx';
import { texts } from '../texts.ts';
import { useEdit } from '../useEdit.ts';

const NONE: readonly Parameter[] = [];

/** What each municipality sets for itself, to choose from and to add to. */
export function ParametersPart({
  parameters = NONE,
}: {
  readonly parameters: readonly Parameter[] | undefined;
}) {
  const { designer } = useDesignerTools();
  const { attempt } = useEdit();
  const add = (label: string): string | undefined => {
    const id = idFor(label, takenIds(designer.getState().form, { declarations: true }));
    return attempt({ type: 'addParameter', parameter: { id, type: 'text', label, sample: label } });
  };
  return (
    <>
      <p className="fd-part__hint">{texts.parametersHint}</p>
      <ul className="fd-words">
        {parameters.map(({ id, label, type }) => (
          <li key={id}>
            <button type="button" className="fd-link" onClick={() => designer.select(`parameter:${id}`)}>
              {textOf(label)}
            </button>
            <span className="fd-muted"> {texts.parameterTypes[type]}</span>
          </li>
        ))}
      </ul>
      <AddLine label={texts.newParameter} onAdd={add} />
    </>
  );
}
