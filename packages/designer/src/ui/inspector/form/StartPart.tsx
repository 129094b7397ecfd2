import type { Start, Text } from '@formularwerk/form';
import { textOf } from '../../../core/textOf.ts';
import { IconButton } from '../../controls/IconButton.tsx';
import { AddLine } from '../AddLine.tsx';
import { Part } from '../Part.tsx';
import { TextsControl } from '../TextsControl.tsx';
import { texts } from '../texts.ts';
import { useEdit } from '../useEdit.ts';

const SLOTS = Object.keys(texts.startSlots) as readonly (keyof typeof texts.startSlots)[];

/** How much of the start page there is. */
export const startSummary = (start: Start | undefined): string =>
  texts.filled(
    SLOTS.filter((slot) => start?.[slot] !== undefined).length + (start?.documents?.length ? 1 : 0),
    SLOTS.length + 1,
  );

/** What one reads before the first question, slot by slot. */
export function StartPart({ start = {} }: { readonly start: Start | undefined }) {
  const { attempt } = useEdit();
  const set = (change: Partial<Start>, continues = false): string | undefined => {
    const next = Object.entries({ ...start, ...change }).filter(([, value]) => value !== undefined);
    return attempt(
      { type: 'editForm', set: { start: next.length === 0 ? null : (Object.fromEntries(next) as never) } },
      continues,
    );
  };
  const documents = start.documents ?? [];
  const setDocuments = (all: readonly Text[], continues = false) =>
    set({ documents: all.length === 0 ? (undefined as never) : [...all] }, continues);
  return (
    <>
      <p className="fd-part__hint">{texts.startHint}</p>
      {SLOTS.map((slot) => (
        <TextsControl
          key={slot}
          label={texts.startSlots[slot]}
          {...(slot === 'privacy' && { hint: texts.startPrivacyHint })}
          value={start[slot]}
          isLong
          onText={(text, continues) => set({ [slot]: text }, continues)}
        />
      ))}
      <Part title={texts.startDocuments}>
        <ul className="fd-lines">
          {documents.map((document, at) => (
            // Documents have no ids; they keep their order.
            <li key={`${at}`} className="fd-line">
              <TextsControl
                label={texts.document(at + 1)}
                labelHidden
                value={document}
                missing={texts.textMissing}
                onText={(text, continues) => setDocuments(documents.with(at, text ?? ''), continues)}
              />
              <IconButton
                icon="remove"
                label={texts.removeDocument(`‚${textOf(document)}‘`)}
                tip={texts.takeOut}
                onClick={() => setDocuments(documents.toSpliced(at, 1))}
              />
            </li>
          ))}
        </ul>
        <AddLine label={texts.addDocument} onAdd={(text) => setDocuments([...documents, text])} />
      </Part>
    </>
  );
}
