import { useState } from 'react';
import type { NodeKey } from '../../core/node.ts';
import type { Conflict, ConflictChoice, Stale } from '../../core/session.ts';
import { ActionButton } from '../controls/ActionButton.tsx';
import { Dialog } from '../controls/Dialog.tsx';
import { Disclosure } from '../controls/Disclosure.tsx';
import { RadioGroup } from '../controls/RadioGroup.tsx';
import { useDesignerState, useDesignerTools } from '../designerContext.ts';
import { staleTexts as texts } from './staleTexts.ts';

/** Somebody else saved meanwhile and changed the same things: which one counts, question by question. */
export const StaleDialog = () => {
  const stale = useDesignerState((state) => state.stale);
  return stale && stale.conflicts.length > 0 ? <Decision stale={stale} /> : null;
};

const Decision = ({ stale }: { readonly stale: Stale }) => {
  const { designer } = useDesignerTools();
  const [isLater, setLater] = useState(false);
  const [choices, setChoices] = useState<ReadonlyMap<NodeKey, ConflictChoice>>(new Map());
  const other = stale.current.savedBy ?? texts.somebody;
  const open = stale.conflicts.filter(({ node }) => !choices.has(node)).length;
  if (isLater)
    return (
      <div className="fd-stale-bar" role="status">
        <p>{texts.waiting(other)}</p>
        <ActionButton onClick={() => setLater(false)}>{texts.decideNow}</ActionButton>
      </div>
    );
  return (
    <Dialog
      title={texts.title(other)}
      size="large"
      onClose={() => setLater(true)}
      footer={
        <>
          <ActionButton look="primary" disabled={open > 0} onClick={() => designer.resolve(choices)}>
            {texts.takeOver}
          </ActionButton>
          <ActionButton onClick={() => setLater(true)}>{texts.later}</ActionButton>
          <span role="status" className="fd-stale__open">
            {open > 0 && texts.open(open)}
          </span>
        </>
      }
    >
      <p>{texts.intro}</p>
      {stale.conflicts.map((conflict) => (
        <ConflictQuestion
          key={conflict.node}
          conflict={conflict}
          other={other}
          choice={choices.get(conflict.node)}
          choose={(choice) => setChoices(new Map(choices).set(conflict.node, choice))}
        />
      ))}
      {stale.changes.length > 0 && (
        <Disclosure title={texts.allChanges(other)} summary={String(stale.changes.length)}>
          <ul className="fd-uses">
            {stale.changes.map((change) => (
              <li key={change}>{change}</li>
            ))}
          </ul>
        </Disclosure>
      )}
    </Dialog>
  );
};

interface ConflictQuestionProps {
  readonly conflict: Conflict;
  readonly other: string;
  readonly choice: ConflictChoice | undefined;
  readonly choose: (choice: ConflictChoice) => void;
}

const ConflictQuestion = ({ conflict, other, choice, choose }: ConflictQuestionProps) => (
  <section className="fd-conflict" aria-label={conflict.name}>
    <h3 className="fd-conflict__name">{conflict.name}</h3>
    <div className="fd-conflict__sides">
      <Side title={texts.you} sentences={conflict.mine} />
      <Side title={other} sentences={conflict.theirs} />
    </div>
    <RadioGroup
      label={texts.which}
      value={choice ?? ''}
      options={conflict.choices.map((own) => ({ value: own, label: texts.choices[own](other) }))}
      onSelect={(own) => choose(own as ConflictChoice)}
    />
  </section>
);

const Side = ({ title, sentences }: { readonly title: string; readonly sentences: readonly string[] }) => (
  <div className="fd-conflict__side">
    <h4>{title}</h4>
    <ul className="fd-uses">
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  </div>
);
