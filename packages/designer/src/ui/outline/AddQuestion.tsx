import { useRef, useState } from 'react';
import { type AnswerType, type AnswerTypeId, answerTypes } from '../../core/answerTypes.ts';
import { idFor } from '../../core/idFor.ts';
import type { Spot } from '../../core/node.ts';
import { fieldName } from '../../core/say.ts';
import { takenIds } from '../../core/takenIds.ts';
import { ActionButton } from '../controls/ActionButton.tsx';
import { TextControl } from '../controls/TextControl.tsx';
import { useDesignerTools, useForm } from '../designerContext.ts';
import { useAnnounce } from '../parts/Announcer.tsx';
import { AddDialog } from './AddDialog.tsx';
import { AnswerTypes } from './AnswerTypes.tsx';
import { ListQuestions, type ListWords, withListWords } from './ListQuestions.tsx';
import { OptionLines, withOptions } from './OptionLines.tsx';
import { SpotLine } from './SpotChooser.tsx';
import { keyIn, spotFor } from './spots.ts';
import { suggestAnswer } from './suggestAnswer.ts';
import { texts } from './texts.ts';

/** Adds questions: first the words, then what kind of answer they expect, and what only that kind has to know. */
export const AddQuestion = ({ close }: { readonly close: () => void }) => {
  const { designer } = useDesignerTools();
  const announce = useAnnounce();
  const form = useForm();
  const [spot, setSpot] = useState<Spot>(() => spotFor(form, designer.getState().selected));
  const [label, setLabel] = useState('');
  const [chosen, setChosen] = useState<string>();
  const [list, setList] = useState<ListWords>({});
  const [options, setOptions] = useState('');
  const [error, setError] = useState<string>();
  const input = useRef<HTMLInputElement>(null);
  const types = typesFor(spot);
  const type = types.find(({ id }) => id === chosen) ?? suggested(types, label);
  const example = type?.create('frage', label || 'Frage');

  /** Adds it, and gives where the next one goes. */
  const add = (): Spot | undefined => {
    const words = label.trim();
    if (words === '') setError(texts.askSomething);
    if (words === '' || !type) {
      input.current?.focus();
      return undefined;
    }
    const id = idFor(words, takenIds(form, spot.in));
    const field = withOptions(
      withListWords(type.create(id, words), list),
      ASKS_OPTIONS.has(type.id) ? options : '',
    );
    if (!designer.run({ type: 'addField', field, to: spot })) {
      close();
      return undefined;
    }
    designer.select(keyIn(spot.in, id));
    announce(texts.added(fieldName(field)));
    return { in: spot.in, after: id };
  };

  const addAnother = () => {
    const next = add();
    if (!next) return;
    setSpot(next);
    setLabel('');
    setChosen(undefined);
    setList({});
    setOptions('');
    input.current?.focus();
  };

  return (
    <AddDialog
      title={texts.addQuestion}
      close={close}
      add={() => add() !== undefined}
      more={<ActionButton onClick={addAnother}>{texts.addAnother}</ActionButton>}
    >
      <TextControl
        label={texts.whatToAsk}
        hint={texts.whatToAskHint}
        value={label}
        error={error}
        inputRef={input}
        onText={(text) => {
          setLabel(text);
          setError(undefined);
          return undefined;
        }}
      />
      <AnswerTypes types={types} value={type?.id} onSelect={setChosen} />
      {example && 'items' in example && <ListQuestions words={list} label={label} onWords={setList} />}
      {type && ASKS_OPTIONS.has(type.id) && <OptionLines value={options} onText={setOptions} />}
      <SpotLine spot={spot} onSpot={setSpot} />
    </AddDialog>
  );
};

/** What is of no use before its answers are known. */
const ASKS_OPTIONS: ReadonlySet<AnswerTypeId> = new Set(['eineAntwort', 'mehrereAntworten']);

/** Declarations at the end are boxes, choices and information; everything else can be asked everywhere. */
function typesFor(spot: Spot): readonly AnswerType[] {
  if (!('declarations' in spot.in)) return answerTypes;
  return answerTypes.filter((type) =>
    ['boolean', 'choice', 'info'].includes(type.create('frage', 'Frage').type),
  );
}

const suggested = (types: readonly AnswerType[], label: string): AnswerType | undefined =>
  types.find(({ id }) => id === suggestAnswer(label)) ?? types[0];
