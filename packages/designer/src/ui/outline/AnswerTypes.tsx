import { useId, useState } from 'react';
import type { AnswerType } from '../../core/answerTypes.ts';
import { iconOf, TypeIcon } from './TypeIcon.tsx';
import { texts } from './texts.ts';

interface AnswerTypesProps {
  readonly types: readonly AnswerType[];
  readonly value: string | undefined;
  readonly onSelect: (id: string) => void;
}

/** What kind of answer is expected, by what it means; found by its name or by what its sentence says. */
export const AnswerTypes = ({ types, value, onSelect }: AnswerTypesProps) => {
  const [words, setWords] = useState('');
  const name = useId();
  const shown = types.filter((type) => type.id === value || fits(type, words));
  const found = types.filter((type) => fits(type, words)).length;
  const groups = [...new Set(shown.map(({ group }) => group))];
  return (
    <fieldset className="fd-types">
      <legend className="kern-label">{texts.whichAnswer}</legend>
      <div className="fd-types__find">
        <p className="fd-types__chosen">
          {texts.chosenAnswer} <strong>{types.find(({ id }) => id === value)?.name}</strong>
        </p>
        <input
          type="search"
          className="kern-form-input__input fd-search__input"
          aria-label={texts.searchAnswers}
          placeholder={texts.searchPlaceholder}
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
      </div>
      <p role="status" className={found === 0 ? 'fd-types__nothing' : 'fd-sr'}>
        {found === 0 ? texts.noAnswerFound : words !== '' && texts.found(found)}
      </p>
      <div className="fd-types__groups">
        {groups.map((group) => (
          <fieldset key={group} className="fd-types__group">
            <legend className="fd-types__name">{group}</legend>
            {shown
              .filter((type) => type.group === group)
              .map((type) => (
                <label key={type.id} className="fd-type-card">
                  <input
                    type="radio"
                    name={name}
                    className="fd-sr"
                    value={type.id}
                    checked={type.id === value}
                    onChange={() => onSelect(type.id)}
                  />
                  <TypeIcon type={iconOf(type.id, type.create('frage', 'Frage').type)} />
                  <span>
                    <span className="fd-type-card__name">{type.name}</span>
                    <span className="fd-type-card__sentence">{type.sentence}</span>
                  </span>
                </label>
              ))}
          </fieldset>
        ))}
      </div>
    </fieldset>
  );
};

const fits = ({ name, sentence, group }: AnswerType, words: string): boolean => {
  const text = `${name} ${sentence} ${group}`.toLowerCase();
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
};
