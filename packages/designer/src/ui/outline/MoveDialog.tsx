import type { FormDefinition, Page } from '@formularwerk/form';
import { useState } from 'react';
import type { Command } from '../../core/command.ts';
import { containerOf } from '../../core/lookups.ts';
import type { NodeKey } from '../../core/node.ts';
import { nodeParts } from '../../core/nodeParts.ts';
import { nameOf } from '../../core/say.ts';
import { textOf } from '../../core/textOf.ts';
import { ActionButton } from '../controls/ActionButton.tsx';
import { Dialog } from '../controls/Dialog.tsx';
import { SelectControl } from '../controls/SelectControl.tsx';
import { useForm } from '../designerContext.ts';
import { SpotChooser } from './SpotChooser.tsx';

interface MoveDialogProps {
  readonly node: NodeKey;
  readonly move: (node: NodeKey, command: Command) => void;
  readonly close: () => void;
}

/** Moves a question, page or section to any other place, without dragging. */
export const MoveDialog = ({ node, move, close }: MoveDialogProps) => {
  const form = useForm();
  const [command, setCommand] = useState<Command>();
  return (
    <Dialog
      title={`${nameOf(form, node)} verschieben`}
      onClose={close}
      footer={
        <>
          <ActionButton
            look="primary"
            disabled={!command}
            onClick={() => {
              close();
              if (command) move(node, command);
            }}
          >
            Verschieben
          </ActionButton>
          <ActionButton onClick={close}>Abbrechen</ActionButton>
        </>
      }
    >
      {nodeParts(node)?.kind === 'field' ? (
        <FieldTarget node={node} onCommand={setCommand} />
      ) : (
        <PageTarget node={node} onCommand={setCommand} />
      )}
    </Dialog>
  );
};

interface TargetProps {
  readonly node: NodeKey;
  readonly onCommand: (command: Command) => void;
}

const FieldTarget = ({ node, onCommand }: TargetProps) => {
  const form = useForm();
  const parts = nodeParts(node);
  const address = parts?.kind === 'field' ? parts.address : '';
  const [spot, setSpot] = useState(() => containerOf(form, address) ?? { in: { page: '' } });
  return (
    <SpotChooser
      spot={spot}
      moving={node}
      onSpot={(to) => {
        setSpot(to);
        onCommand({ type: 'moveField', field: address, to });
      }}
    />
  );
};

const PageTarget = ({ node, onCommand }: TargetProps) => {
  const form = useForm();
  const parts = nodeParts(node);
  const isPage = parts?.kind === 'page';
  const id = isPage || parts?.kind === 'section' ? parts.id : '';
  const home = form.sections.find(({ pages }) => pages.some((page) => page.id === id));
  const [section, setSection] = useState(home?.id ?? '');
  const inside = (into: string) => (isPage ? pagesOf(form, into) : form.sections);
  const neighbours = inside(section).filter((own) => own.id !== id);
  const [after, setAfter] = useState(() => before(inside(section), id));
  const tell = (into: string, behind: string) => {
    const place = behind === '' ? {} : { after: behind };
    onCommand(
      isPage
        ? { type: 'movePage', page: id, section: into, ...place }
        : { type: 'moveSection', section: id, ...place },
    );
  };
  return (
    <div className="fd-spot">
      {isPage && (
        <SelectControl
          label="In welchen Abschnitt?"
          value={section}
          options={form.sections.map((own) => ({ value: own.id, label: textOf(own.title) }))}
          onSelect={(into) => {
            const last = pagesOf(form, into).findLast((own) => own.id !== id)?.id ?? '';
            setSection(into);
            setAfter(last);
            tell(into, last);
          }}
        />
      )}
      <SelectControl
        label="An welche Stelle?"
        value={after}
        options={[
          { value: '', label: 'Am Anfang' },
          ...neighbours.map((own) => ({ value: own.id, label: `Hinter ${textOf(own.title)}` })),
        ]}
        onSelect={(behind) => {
          setAfter(behind);
          tell(section, behind);
        }}
      />
    </div>
  );
};

const pagesOf = (form: FormDefinition, section: string): readonly Page[] =>
  form.sections.find(({ id }) => id === section)?.pages ?? [];

/** What stands before it now; '' at the beginning. */
const before = (all: readonly { readonly id: string }[], id: string): string =>
  all[all.findIndex((own) => own.id === id) - 1]?.id ?? '';
