import type { FormDefinition } from '@formularwerk/form';
import type { NodeKey } from '../../core/node.ts';
import { outline } from '../../core/outline.ts';
import { nameOf } from '../../core/say.ts';

/** Where a part stands, as it is read out: „an Stelle 2 von 5, Seite ‚Betrieb‘“. */
export function spokenPlace(form: FormDefinition, node: NodeKey): string {
  const row = outline(form).find(({ key }) => key === node);
  if (!row) return '';
  const place = `an Stelle ${row.position} von ${row.count}`;
  return row.parent === undefined ? place : `${place}, ${nameOf(form, row.parent)}`;
}
