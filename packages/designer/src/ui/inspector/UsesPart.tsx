import { memo, useDeferredValue, useMemo } from 'react';
import type { NodeKey } from '../../core/node.ts';
import { findUses } from '../../core/uses.ts';
import { Disclosure } from '../controls/Disclosure.tsx';
import { useDesignerTools, useForm } from '../designerContext.ts';
import { texts } from './texts.ts';

/** Where a part of the form is used, with ways there. Looked for only while it is open. */
export const UsesPart = ({ node }: { readonly node: NodeKey }) => (
  <Disclosure title={texts.uses}>
    <Uses node={node} />
  </Disclosure>
);

const Uses = memo(({ node }: { readonly node: NodeKey }) => {
  const { designer } = useDesignerTools();
  const form = useDeferredValue(useForm());
  const uses = useMemo(() => findUses(form, node), [form, node]);
  if (uses.length === 0) return <p className="fd-note-line">{texts.usesNone}</p>;
  return (
    <ul className="fd-words">
      {uses.map((use) => (
        <li key={use.path}>
          <button type="button" className="fd-link" onClick={() => designer.select(use.node)}>
            {use.sentence}
          </button>
        </li>
      ))}
    </ul>
  );
});
