import { useState } from 'react';
import { ActionButton } from '../../controls/ActionButton.tsx';
import { TextControl } from '../../controls/TextControl.tsx';
import { useAnnounce } from '../../parts/Announcer.tsx';
import { texts } from '../texts.ts';

interface IdControlProps {
  readonly id: string;
  /** The published version has it under this name. */
  readonly isPublished: boolean;
  /** Renames it; gives the sentence that says why not. */
  readonly onRename: (id: string) => string | undefined;
}

/** The technical name. It is changed with a press or Enter, not with every key: everything that refers to it follows. */
export function IdControl({ id, isPublished, onRename }: IdControlProps) {
  const announce = useAnnounce();
  const [typed, setTyped] = useState<{
    readonly text: string;
    readonly of: string;
    readonly error?: string;
  }>();
  const current = typed?.of === id ? typed : undefined;
  const text = current?.text ?? id;
  const isChanged = text !== id;
  const rename = (): void => {
    if (!isChanged) return;
    const error = PATTERN.test(text) ? onRename(text) : texts.idPattern;
    if (error === undefined) announce(texts.idRenamed(text));
    else setTyped({ text, of: id, error });
  };
  return (
    <div className="fd-group">
      <div className="fd-add-line">
        <TextControl
          label={texts.id}
          hint={isPublished ? texts.idPublished : texts.idHint}
          value={text}
          error={current?.error}
          isCode
          onText={(next) => {
            setTyped({ text: next, of: id });
            return undefined;
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter') rename();
            if (event.key === 'Escape') setTyped(undefined);
          }}
        />
        {isChanged && <ActionButton onClick={rename}>{texts.idRename}</ActionButton>}
      </div>
    </div>
  );
}

const PATTERN = /^[a-z][a-zA-Z0-9]{0,62}$/;
