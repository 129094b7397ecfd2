import type { Field } from '@formularwerk/form';
import { useId, useState } from 'react';
import { insideOf } from '../../core/insideOf.ts';
import type { Spot } from '../../core/node.ts';
import { outline } from '../../core/outline.ts';
import { labelOf, quoted } from '../../core/say.ts';
import { useDesignerTools, useForm } from '../designerContext.ts';
import { useAnnounce } from '../parts/Announcer.tsx';
import { AddDialog } from './AddDialog.tsx';
import { SpotLine } from './SpotChooser.tsx';
import { containerKey, keyIn, spotFor } from './spots.ts';
import { texts } from './texts.ts';

/** Puts in questions that belong together, ready-made: an address, a business, a declaration. */
export const InsertBlock = ({ close }: { readonly close: () => void }) => {
  const { designer, context } = useDesignerTools();
  const announce = useAnnounce();
  const form = useForm();
  const [spot, setSpot] = useState<Spot>(() => spotFor(form, designer.getState().selected));
  const [chosen, setChosen] = useState(context.blocks[0]?.id);
  const name = useId();
  const block = context.blocks.find(({ id }) => id === chosen);
  const add = (): boolean => {
    if (!block) return false;
    const before = new Set(outline(form).map(({ key }) => key));
    if (!designer.run({ type: 'insertBlock', fields: block.fields, to: spot })) {
      close();
      return false;
    }
    // Ids may have got numbers: what is new in the container is what was put in.
    const first = outline(designer.getState().form).find(
      ({ key, parent }) => parent === containerKey(spot.in) && !before.has(key),
    );
    designer.select(first?.key ?? keyIn(spot.in, block.fields[0]?.id ?? ''));
    announce(texts.blockInserted(quoted(block.title), block.fields.length));
    return true;
  };
  return (
    <AddDialog
      title={texts.insertBlock}
      close={close}
      add={add}
      isEmpty={!block}
      note={block && <SpotLine spot={spot} onSpot={setSpot} />}
    >
      <fieldset className="fd-types">
        <legend className="kern-label">{texts.whichBlock}</legend>
        <p className="kern-hint">{texts.blockHint}</p>
        {context.blocks.length === 0 && <p>{texts.noBlocks}</p>}
        <div className="fd-types__groups">
          {context.blocks.map((own) => (
            <label key={own.id} className="fd-type-card">
              <input
                type="radio"
                name={name}
                className="fd-sr"
                checked={own.id === chosen}
                onChange={() => setChosen(own.id)}
              />
              <span>
                <span className="fd-type-card__name">{own.title}</span>
                <span className="fd-type-card__sentence">{asks(own.fields)}</span>
              </span>
            </label>
          ))}
        </div>
      </fieldset>
    </AddDialog>
  );
};

/** What is asked, question by question. */
const asks = (fields: readonly Field[]): string =>
  fields
    .flatMap((field) => insideOf(field) ?? [field])
    .map(labelOf)
    .join(' · ');
