import { useDeferredValue, useMemo, useState } from 'react';
import type { Address } from '../../core/node.ts';
import { fieldNode } from '../../core/nodeParts.ts';
import { searchForm } from '../../core/searchForm.ts';
import { ActionButton } from '../controls/ActionButton.tsx';
import { IconButton } from '../controls/IconButton.tsx';
import { Icon } from '../controls/icons.tsx';
import { useDesignerTools, useForm } from '../designerContext.ts';
import { RecipeDialog } from '../recipe/RecipeDialog.tsx';
import { AddPage, AddSection } from './AddPage.tsx';
import { AddQuestion } from './AddQuestion.tsx';
import { InsertBlock } from './InsertBlock.tsx';
import { OutlineTree } from './OutlineTree.tsx';
import { texts } from './texts.ts';
import { focusRow } from './useTree.ts';
import { rowKeyOf } from './visibleRows.ts';

/** The parts of the form, in order: found, moved, added. */
export const Outline = () => {
  const { designer } = useDesignerTools();
  const [words, setWords] = useState('');
  const found = useFound(words);
  const jump = () => {
    const [first] = found ?? [];
    if (first === undefined) return;
    designer.select(first);
    focusRow(first);
  };
  return (
    <div className="fd-outline">
      <div className="fd-bar">
        <h2 className="fd-bar__title">{texts.title}</h2>
      </div>
      <div className="fd-search">
        <Icon name="search" />
        <input
          type="search"
          className="fd-search__input"
          aria-label={texts.search}
          placeholder={texts.searchPlaceholder}
          value={words}
          onChange={(event) => setWords(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' || event.key === 'ArrowDown') {
              event.preventDefault();
              jump();
            }
            if (event.key === 'Escape') setWords('');
          }}
        />
        {words !== '' && <IconButton icon="close" label={texts.clearSearch} onClick={() => setWords('')} />}
        <p role="status" className="fd-sr">
          {found && texts.found(found.size)}
        </p>
      </div>
      <div className="fd-outline__scroll">
        {found?.size === 0 && <p className="fd-outline__nothing">{texts.nothingFound(words)}</p>}
        <OutlineTree found={found} />
      </div>
      <AddBar />
    </div>
  );
};

/** What fits the words; undefined while nobody searches. */
function useFound(words: string) {
  const form = useDeferredValue(useForm());
  const sought = useDeferredValue(words.trim());
  return useMemo(
    () => (sought === '' ? undefined : new Set(searchForm(form, sought).map(rowKeyOf))),
    [form, sought],
  );
}

type Adding = 'question' | 'block' | 'page' | 'section';

const DIALOGS = { question: AddQuestion, block: InsertBlock, page: AddPage, section: AddSection } as const;

const AddBar = () => {
  const [adding, setAdding] = useState<Adding>();
  const [computed, setComputed] = useState<Address>();
  const Dialog = adding && DIALOGS[adding];
  return (
    <div className="fd-add-bar">
      <ActionButton look="primary" icon="add" onClick={() => setAdding('question')}>
        {texts.addQuestion}
      </ActionButton>
      <div className="fd-add-bar__more">
        <ActionButton look="tertiary" icon="add" label={texts.insertBlock} onClick={() => setAdding('block')}>
          {texts.block}
        </ActionButton>
        <ActionButton look="tertiary" icon="add" label={texts.addPage} onClick={() => setAdding('page')}>
          {texts.page}
        </ActionButton>
        <ActionButton
          look="tertiary"
          icon="add"
          label={texts.addSection}
          onClick={() => setAdding('section')}
        >
          {texts.section}
        </ActionButton>
      </div>
      {Dialog && <Dialog close={() => setAdding(undefined)} onComputed={setComputed} />}
      {computed && <HowToCompute field={computed} close={() => setComputed(undefined)} />}
    </div>
  );
};

interface HowToComputeProps {
  readonly field: Address;
  readonly close: () => void;
}

/** Asks at once how a new value is worked out; who doesn't know yet finds the same in the inspector. */
const HowToCompute = ({ field, close }: HowToComputeProps) => {
  const target = useMemo(() => ({ field }), [field]);
  const finish = () => {
    close();
    // The dialog gives the focus back to its button first.
    requestAnimationFrame(() => focusRow(fieldNode(field)));
  };
  return <RecipeDialog target={target} makes="value" onClose={finish} />;
};
