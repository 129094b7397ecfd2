import { readCondition, sayCondition } from '@formularwerk/form/conditions';
import { memo, useDeferredValue, useMemo, useRef, useState } from 'react';
import type { NodeKey } from '../../core/node.ts';
import { ActionButton } from '../controls/ActionButton.tsx';
import { useForm } from '../designerContext.ts';
import { SentenceBuilder } from './SentenceBuilder.tsx';
import { siteOf } from './site.ts';
import { Truth } from './Truth.tsx';
import { texts } from './texts.ts';
import { useTruth } from './useTruth.ts';

export interface ConditionProps {
  /** Where it stands. */
  readonly node: NodeKey;
  readonly expression: string | undefined;
  /** Takes a new condition; gives the sentence that says why not. */
  readonly onExpression: (expression: string | undefined, continues: boolean) => string | undefined;
  /** What holds while there is none; without it there must be one. */
  readonly none?: string;
  /** The condition is about the answer of its own question too: in a check. */
  readonly isCheck?: boolean;
  /** Words for its buttons, where „Bedingung“ isn't enough to tell them apart. */
  readonly name?: string;
  /** Somebody has just asked to set it. */
  readonly startsOpen?: boolean;
}

/** A condition as a sentence, whether it holds in the preview, and the builder to change it. */
export const Condition = memo((props: ConditionProps) => {
  const { expression, onExpression, none, name, startsOpen = false } = props;
  const [isOpen, setOpen] = useState(startsOpen);
  const opener = useRef<HTMLButtonElement>(null);
  // Sentences of a long form take a moment: typing elsewhere in it doesn't wait for them.
  const form = useDeferredValue(useForm());
  const node = props.isCheck && props.node === 'form' ? siteOf(form, 'form', true).node : props.node;
  const isReadable = expression === undefined || readCondition(form, node, expression) !== undefined;
  const label = (words: string): { label?: string } =>
    name === undefined ? {} : { label: `${words}: ${name}` };
  const close = (): void => {
    setOpen(false);
    opener.current?.focus();
  };
  const remove = (): void => {
    if (onExpression(undefined, false) === undefined) close();
  };
  return (
    <div className="fd-condition">
      {expression === undefined ? (
        none !== undefined && <p className="fd-condition__sentence">{none}</p>
      ) : (
        <Said form={form} node={node} expression={expression} isReadable={isReadable} />
      )}
      {isOpen && <OpenBuilder {...props} form={form} />}
      <div className="fd-buttons">
        <ActionButton
          buttonRef={opener}
          {...(isOpen ? { look: 'primary' } : expression === undefined ? { icon: 'add' } : {})}
          {...label(isOpen ? texts.done : wordsFor(expression, isReadable))}
          onClick={() => (isOpen ? close() : setOpen(true))}
        >
          {isOpen ? texts.done : wordsFor(expression, isReadable)}
        </ActionButton>
        {expression !== undefined && none !== undefined && (
          <ActionButton look="tertiary" icon="remove" {...label(texts.remove)} onClick={remove}>
            {texts.remove}
          </ActionButton>
        )}
      </div>
    </div>
  );
});

const wordsFor = (expression: string | undefined, isReadable: boolean): string =>
  expression === undefined ? texts.set : isReadable ? texts.change : texts.replace;

type InForm = { readonly form: ReturnType<typeof useForm> };

const OpenBuilder = memo(
  ({ form, node: at, expression, onExpression, isCheck = false }: ConditionProps & InForm) => {
    const { node, subjects } = useMemo(() => siteOf(form, at, isCheck), [form, at, isCheck]);
    const truth = useTruth(node);
    return (
      <SentenceBuilder
        form={form}
        node={node}
        subjects={subjects}
        expression={expression}
        onExpression={onExpression}
        truthOf={truth}
      />
    );
  },
);

interface SaidProps extends InForm {
  readonly node: NodeKey;
  readonly expression: string;
  readonly isReadable: boolean;
}

/** The condition in words, and as an expression where the builder cannot show it. */
const Said = memo(({ form, node, expression, isReadable }: SaidProps) => {
  const truth = useTruth(node)(expression);
  return (
    <>
      <p className="fd-condition__sentence">{capitalised(sayCondition(form, node, expression))}.</p>
      {!isReadable && (
        <>
          <p className="fd-note-line">{texts.asText}</p>
          <pre className="fd-code fd-condition__code">{expression}</pre>
        </>
      )}
      {truth !== undefined && <Truth truth={truth} />}
    </>
  );
});

const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
