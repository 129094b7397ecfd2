import { useState } from 'react';
import { ActionButton } from '../../controls/ActionButton.tsx';
import { IconButton } from '../../controls/IconButton.tsx';
import { SelectControl } from '../../controls/SelectControl.tsx';
import { languages as known, languageName } from '../languages.ts';
import { texts } from '../texts.ts';
import { useEdit } from '../useEdit.ts';

const GERMAN: readonly string[] = ['de'];

/** In which languages the form is offered. */
export function LanguagesPart({ languages = GERMAN }: { readonly languages: readonly string[] | undefined }) {
  const { attempt } = useEdit();
  const [chosen, setChosen] = useState('');
  const set = (next: readonly string[]) => attempt({ type: 'editForm', set: { languages: [...next] } });
  const others = known.filter(({ tag }) => !languages.includes(tag));
  return (
    <>
      <p className="fd-part__hint">{texts.languagesHint}</p>
      <ul className="fd-lines">
        {languages.map((tag) => (
          <li key={tag} className="fd-line">
            <span className="fd-line__words">{languageName(tag)}</span>
            {tag !== 'de' && (
              <IconButton
                icon="remove"
                label={texts.removeLanguage(languageName(tag))}
                tip={texts.removeLanguageShort}
                onClick={() => set(languages.filter((one) => one !== tag))}
              />
            )}
          </li>
        ))}
      </ul>
      <div className="fd-add-line">
        <SelectControl
          label={texts.addLanguage}
          value={chosen}
          empty={texts.chooseLanguage}
          options={others.map(({ tag, name }) => ({ value: tag, label: name }))}
          onSelect={setChosen}
        />
        <ActionButton
          icon="add"
          label={`${texts.addOptionDo}: ${texts.addLanguage}`}
          disabled={chosen === ''}
          onClick={() => {
            set([...languages, chosen]);
            setChosen('');
          }}
        >
          {texts.addOptionDo}
        </ActionButton>
      </div>
    </>
  );
}
