import type { FormDefinition } from '@formularwerk/form';
import {
  type Clause,
  clausesOf,
  isGroup,
  readCondition,
  type Sentence,
  type Subject,
  writeCondition,
} from '@formularwerk/form/conditions';
import { memo, useMemo, useRef } from 'react';
import type { Truth } from '../../core/condition/truthOf.ts';
import { pageAt } from '../../core/lookups.ts';
import type { NodeKey } from '../../core/node.ts';
import { textOf } from '../../core/textOf.ts';
import { ActionButton } from '../controls/ActionButton.tsx';
import { ErrorLine } from '../controls/ControlFrame.tsx';
import { RadioGroup } from '../controls/RadioGroup.tsx';
import type { SelectOption } from '../controls/SelectControl.tsx';
import { ClauseRow } from './ClauseRow.tsx';
import { addClause, addGroup, emptySentence, type Place, replaceClause, withMatch } from './draft.ts';
import { texts } from './texts.ts';
import { useDraft } from './useDraft.ts';

export interface SentenceBuilderProps {
  readonly form: FormDefinition;
  /** Where the condition stands: it can be about what comes before. */
  readonly node: NodeKey;
  /** What it can be about. */
  readonly subjects: readonly Subject[];
  /** The condition as it is written in the form; none yet. */
  readonly expression: string | undefined;
  /** Takes a condition once it is complete; gives the sentence that says why not. */
  readonly onExpression: (expression: string, continues: boolean) => string | undefined;
  /** Whether a clause holds in the preview, for what it says as an expression. */
  readonly truthOf?: (expression: string) => Truth | undefined;
}

/**
 * Puts a condition together by choosing: „Wenn [Frage] [ist] [Antwort]“. What is complete is taken at once; what is not
 * stays here meanwhile.
 */
export const SentenceBuilder = memo((props: SentenceBuilderProps) => {
  const { form, node, subjects, expression, onExpression, truthOf } = props;
  const [draft, setDraft] = useDraft(expression, () => ({
    sentence: sentenceOf(form, node, expression),
    error: undefined as string | undefined,
  }));
  const hasTaken = useRef(false);
  const adder = useRef<HTMLButtonElement>(null);
  const { sentence, error } = draft;
  const subjectOptions = useMemo(() => optionsOf(form, subjects), [form, subjects]);
  const written = writeCondition(form, node, sentence);
  // What stands there from the beginning needs no hint that it is unfinished.
  const isUnfinished = written === undefined && sentence !== emptySentence;

  const change = (next: Sentence, continues = hasTaken.current): string | undefined => {
    const text = writeCondition(form, node, next);
    const refusal = text === undefined || text === expression ? undefined : onExpression(text, continues);
    if (text !== undefined && refusal === undefined) hasTaken.current = true;
    setDraft({ sentence: next, error: refusal });
    return undefined;
  };

  const remove = (place: Place): void => {
    change(replaceClause(sentence, place, undefined));
    adder.current?.focus();
  };

  const firstEmpty = clausesOf(sentence).find(({ subject }) => subject === '');
  const row = (clause: Clause, place: Place, name: string, isOnly: boolean) => {
    const own = writeCondition(form, node, { match: 'all', parts: [clause] });
    return (
      <ClauseRow
        key={name}
        name={name}
        clause={clause}
        subjects={subjects}
        subjectOptions={subjectOptions}
        truth={own === undefined || sentence.parts.length < 2 ? undefined : truthOf?.(own)}
        startsFocused={clause === firstEmpty}
        onClause={(next) => change(replaceClause(sentence, place, next))}
        onRemove={isOnly ? undefined : () => remove(place)}
      />
    );
  };

  if (subjects.length === 0) return <p className="fd-note-line">{texts.nothingBefore}</p>;
  return (
    <div className="fd-builder">
      {sentence.parts.length > 1 && (
        <RadioGroup
          label={texts.match}
          look="segments"
          value={sentence.match}
          options={[
            { value: 'all', label: texts.matchAll },
            { value: 'any', label: texts.matchAny },
          ]}
          onSelect={(match) => change(withMatch(sentence, match as Sentence['match']))}
        />
      )}
      <ol className="fd-builder__parts">
        {sentence.parts.map((part, at) => (
          // Clauses have no names of their own; they keep their order while one works on them.
          <li key={`${at}`} className="fd-builder__part">
            {at > 0 && <JoinWord match={sentence.match} />}
            {isGroup(part) ? (
              <div className="fd-builder__group">
                <p className="fd-builder__group-title">
                  {part.match === 'all' ? texts.groupAll : texts.groupAny}
                </p>
                {part.parts.map((clause, inside) => (
                  <div key={`${inside}`} className="fd-builder__part">
                    {inside > 0 && <JoinWord match={part.match} />}
                    {row(clause, { part: at, inside }, texts.clause(`${at + 1}.${inside + 1}`), false)}
                  </div>
                ))}
                <ActionButton look="tertiary" icon="add" onClick={() => change(addClause(sentence, at))}>
                  {texts.addToGroup}
                </ActionButton>
              </div>
            ) : (
              row(part, { part: at }, texts.clause(`${at + 1}`), sentence.parts.length === 1)
            )}
          </li>
        ))}
      </ol>
      <div className="fd-buttons">
        <ActionButton
          look="tertiary"
          icon="add"
          buttonRef={adder}
          onClick={() => change(addClause(sentence))}
        >
          {texts.addClause}
        </ActionButton>
        {sentence.parts.length > 1 && (
          <ActionButton look="tertiary" icon="add" onClick={() => change(addGroup(sentence))}>
            {texts.addGroup(sentence.match)}
          </ActionButton>
        )}
      </div>
      <ErrorLine id={`${node}-condition-error`} error={error} />
      {isUnfinished && <p className="fd-note-line">{texts.unfinished}</p>}
    </div>
  );
});

const JoinWord = ({ match }: { readonly match: Sentence['match'] }) => (
  <p className="fd-builder__join">{match === 'all' ? texts.and : texts.or}</p>
);

const sentenceOf = (form: FormDefinition, node: NodeKey, expression: string | undefined): Sentence =>
  (expression === undefined ? undefined : readCondition(form, node, expression)) ?? emptySentence;

/** The questions page by page, as they stand in the form. */
const optionsOf = (form: FormDefinition, subjects: readonly Subject[]): readonly SelectOption[] =>
  subjects.map(({ address, label, page, origin }) => ({
    value: address,
    label,
    group: origin === 'parameter' ? texts.parameters : page === undefined ? undefined : titleOf(form, page),
  }));

function titleOf(form: FormDefinition, id: string): string {
  const page = pageAt(form, id);
  return page ? textOf(page.title) : id;
}
