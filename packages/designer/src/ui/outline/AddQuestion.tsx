import { useRef, useState } from 'react';
import { type AnswerType, type AnswerTypeId, answerTypes } from '../../core/answerTypes.ts';
import { idFor } from '../../core/idFor.ts';
import type { Address, Spot } from '../../core/node.ts';
import { addressIn } from '../../core/nodeParts.ts';
import { fieldName } from '../../core/say.ts';
import { scopeOfContainer, takenIds } from '../../core/takenIds.ts';
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

interface AddQuestionProps {
  readonly close: () => void;
  /** A value that is worked out was added: how has to be said next. */
  readonly onComputed: (field: Address) => void;
}

/** Adds questions: first the words, then what kind of answer they expect, and what only that kind has to know. */
export const AddQuestion = ({ close, onComputed }: AddQuestionProps) => {
  const { designer } = useDesignerTools();
  const announce = useAnnounce();
  const form = useForm();
  const [selected] = useState(() => designer.getState().selected);
  const [chosenSpot, setSpot] = useState<Spot>();
  const [label, setLabel] = useState('');
  const [chosen, setChosen] = useState<string>();
  const [list, setList] = useState<ListWords>({});
  const [options, setOptions] = useState('');
  const [error, setError] = useState<string>();
  const input = useRef<HTMLInputElement>(null);
  const types = typesFor(chosenSpot ?? spotFor(form, selected));
  const type = types.find(({ id }) => id === chosen) ?? suggested(types, label);
  const example = type?.create('frage', label || 'Frage');
  const spot = chosenSpot ?? spotFor(form, selected, example?.type);

  /** Adds it, and gives what it is called in the form. */
  const add = (): string | undefined => {
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
    return id;
  };

  const addOne = (): boolean => {
    const id = add();
    if (id !== undefined && example?.type === 'computed')
      onComputed(addressIn(scopeOfContainer(spot.in), id));
    return id !== undefined;
  };

  const addAnother = () => {
    const after = add();
    if (after === undefined) return;
    setSpot({ in: spot.in, after });
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
      add={addOne}
      more={<ActionButton onClick={addAnother}>{texts.addAnother}</ActionButton>}
      note={<SpotLine spot={spot} onSpot={setSpot} />}
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
