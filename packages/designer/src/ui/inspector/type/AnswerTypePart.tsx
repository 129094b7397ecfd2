import { memo, useState } from 'react';
import { answerTypeOf } from '../../../core/answerTypes.ts';
import { ActionButton } from '../../controls/ActionButton.tsx';
import type { FieldProps } from '../fieldProps.ts';
import { Part } from '../Part.tsx';
import { texts } from '../texts.ts';
import { ChangeTypeDialog } from './ChangeTypeDialog.tsx';
import { candidatesFor } from './typeChange.ts';

/** What sort of answer it is, by what it means, and the way to another one. */
export const AnswerTypePart = memo(({ field, address }: FieldProps) => {
  const [isOpen, setOpen] = useState(false);
  const type = answerTypeOf(field);
  const hasOthers = candidatesFor(field).length > 0;
  return (
    <Part title={texts.answerType}>
      <div className="fd-sort">
        <p className="fd-sort__words">
          <strong>{type?.name ?? texts.answerTypeOther}</strong>
          {type && <span>{type.sentence}</span>}
        </p>
        {hasOthers && (
          <ActionButton label={texts.changeTypeLabel} onClick={() => setOpen(true)}>
            {texts.changeType}
          </ActionButton>
        )}
      </div>
      {isOpen && <ChangeTypeDialog field={field} address={address} onClose={() => setOpen(false)} />}
    </Part>
  );
});
