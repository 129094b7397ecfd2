import { applyCommand } from '../../core/applyCommand.ts';
import type { NodeKey } from '../../core/node.ts';
import { offerRepairs } from '../../core/offerRepairs.ts';
import { nameOf } from '../../core/say.ts';
import { findUses } from '../../core/uses.ts';
import { ActionButton } from '../controls/ActionButton.tsx';
import { Dialog } from '../controls/Dialog.tsx';
import { useDesignerTools, useForm } from '../designerContext.ts';
import { useAnnounce } from '../parts/Announcer.tsx';
import { texts } from './texts.ts';
import { neighbour, removeCommand } from './useRowActions.ts';

/** Before something that is used elsewhere is deleted: where, and what to do with that. */
export const RemoveDialog = ({ node, close }: { readonly node: NodeKey; readonly close: () => void }) => {
  const { designer } = useDesignerTools();
  const announce = useAnnounce();
  const form = useForm();
  const name = nameOf(form, node);
  const command = removeCommand(node);
  if (!command) return null;
  const result = applyCommand(form, command);
  const ways = result.ok
    ? [{ name: texts.removeAnyway, command }]
    : offerRepairs(form, command, result.problems);
  return (
    <Dialog
      title={texts.removeTitle(name)}
      onClose={close}
      footer={
        <>
          {ways.map((way) => (
            <ActionButton
              key={way.name}
              look="danger"
              onClick={() => {
                const next = neighbour(form, node);
                close();
                if (!designer.run(way.command)) return;
                if (next) designer.select(next);
                announce(texts.removed(name));
              }}
            >
              {way.name}
            </ActionButton>
          ))}
          <ActionButton onClick={close}>{texts.keep}</ActionButton>
        </>
      }
    >
      <p>{texts.usedAt(name)}</p>
      <ul className="fd-uses">
        {findUses(form, node).map((use) => (
          <li key={use.path}>
            <button
              type="button"
              className="fd-linkish"
              onClick={() => {
                close();
                designer.select(use.node);
              }}
            >
              {use.sentence}
            </button>
          </li>
        ))}
      </ul>
      {ways.length === 0 && <p>{texts.removeByHand}</p>}
    </Dialog>
  );
};
