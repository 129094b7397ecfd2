import type { FormDefinition } from '@formularwerk/form';
import { memo } from 'react';
import { labelOf } from '../../core/say.ts';
import { useDesignerTools } from '../designerContext.ts';
import { texts } from './texts.ts';

interface DeclarationsInspectorProps {
  readonly declarations: FormDefinition['declarations'];
}

/** What is asked last, to choose from. */
export const DeclarationsInspector = memo(({ declarations = [] }: DeclarationsInspectorProps) => {
  const { designer } = useDesignerTools();
  return (
    <>
      <p>{declarations.length === 0 ? texts.declarationsNone : texts.declarationsHint}</p>
      <ul className="fd-words">
        {declarations.map((field) => (
          <li key={field.id}>
            <button type="button" className="fd-link" onClick={() => designer.select(`field:${field.id}`)}>
              {labelOf(field)}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
});
