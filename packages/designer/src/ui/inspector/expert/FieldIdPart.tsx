import { fieldAt } from '../../../core/lookups.ts';
import { addressIn, scopeOf } from '../../../core/nodeParts.ts';
import { useDesignerState, useDesignerTools } from '../../designerContext.ts';
import type { FieldProps } from '../fieldProps.ts';
import { useEdit } from '../useEdit.ts';
import { IdControl } from './IdControl.tsx';

/** A question's technical name. */
export function FieldIdPart({ field, address }: FieldProps) {
  const { designer } = useDesignerTools();
  const { attempt } = useEdit();
  const published = useDesignerState((state) => state.working.published?.definition);
  return (
    <IdControl
      id={field.id}
      isPublished={published !== undefined && fieldAt(published, address) !== undefined}
      onRename={(id) => {
        const refusal = attempt({ type: 'renameField', field: address, id });
        const renamed = `field:${addressIn(scopeOf(address), id)}` as const;
        if (refusal === undefined && designer.getState().selected !== renamed) designer.select(renamed);
        return refusal;
      }}
    />
  );
}
