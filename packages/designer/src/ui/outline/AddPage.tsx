import { useRef, useState } from 'react';
import type { Command } from '../../core/command.ts';
import { idFor } from '../../core/idFor.ts';
import { pageOfNode } from '../../core/lookups.ts';
import type { NodeKey } from '../../core/node.ts';
import { quoted } from '../../core/say.ts';
import { takenPageIds, takenSectionIds } from '../../core/takenIds.ts';
import { TextControl } from '../controls/TextControl.tsx';
import { useDesignerTools } from '../designerContext.ts';
import { useAnnounce } from '../parts/Announcer.tsx';
import { AddDialog } from './AddDialog.tsx';
import { texts } from './texts.ts';

type Form = ReturnType<ReturnType<typeof useDesignerTools>['designer']['getState']>['form'];

interface Added {
  readonly command: Command;
  readonly node: NodeKey;
}

/** Adds a page behind the one that is selected. */
export const AddPage = ({ close }: { readonly close: () => void }) => (
  <AddTitled
    title={texts.addPage}
    label={texts.pageTitle}
    hint={texts.pageTitleHint}
    build={newPage}
    close={close}
  />
);

/** Adds a section behind the one that is selected, with its first page. */
export const AddSection = ({ close }: { readonly close: () => void }) => (
  <AddTitled
    title={texts.addSection}
    label={texts.sectionTitle}
    hint={texts.sectionTitleHint}
    build={newSection}
    close={close}
  />
);

interface AddTitledProps {
  readonly title: string;
  readonly label: string;
  readonly hint: string;
  readonly build: (form: Form, selected: NodeKey, title: string) => Added;
  readonly close: () => void;
}

const AddTitled = ({ title, label, hint, build, close }: AddTitledProps) => {
  const { designer } = useDesignerTools();
  const announce = useAnnounce();
  const [words, setWords] = useState('');
  const [error, setError] = useState<string>();
  const input = useRef<HTMLInputElement>(null);
  const add = (): boolean => {
    if (words.trim() === '') {
      setError(texts.giveTitle);
      input.current?.focus();
      return false;
    }
    const { form, selected } = designer.getState();
    const { command, node } = build(form, selected, words.trim());
    if (!designer.run(command)) {
      close();
      return false;
    }
    designer.select(node);
    announce(texts.added(quoted(words)));
    return true;
  };
  return (
    <AddDialog title={title} close={close} add={add}>
      <TextControl
        label={label}
        hint={hint}
        value={words}
        error={error}
        inputRef={input}
        onText={(text) => {
          setWords(text);
          setError(undefined);
          return undefined;
        }}
      />
    </AddDialog>
  );
};

function newPage(form: Form, selected: NodeKey, title: string): Added {
  const here = placeNow(form, selected);
  const id = idFor(title, takenPageIds(form));
  const page = { id, title, fields: [] };
  return {
    command: {
      type: 'addPage',
      page,
      section: here.section,
      ...(here.page !== undefined && { after: here.page }),
    },
    node: `page:${id}`,
  };
}

function newSection(form: Form, selected: NodeKey, title: string): Added {
  const id = idFor(title, takenSectionIds(form));
  const page = { id: idFor(title, takenPageIds(form)), title, fields: [] };
  return {
    command: {
      type: 'addSection',
      section: { id, title, pages: [page] },
      after: placeNow(form, selected).section,
    },
    node: `section:${id}`,
  };
}

/** The section and page one is at; the last ones where that is none. */
function placeNow(form: Form, selected: NodeKey): { readonly section: string; readonly page?: string } {
  const page = pageOfNode(form, selected);
  const section =
    form.sections.find(({ pages }) => pages.some(({ id }) => id === page)) ?? form.sections.at(-1);
  const isSection = selected.startsWith('section:');
  const last = section?.pages.at(-1)?.id;
  const after = isSection || !section?.pages.some(({ id }) => id === page) ? last : page;
  return { section: section?.id ?? '', ...(after !== undefined && { page: after }) };
}
