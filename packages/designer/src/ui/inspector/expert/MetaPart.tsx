import type { Meta } from '@formularwerk/form';
import { TextControl } from '../../controls/TextControl.tsx';
import { texts } from '../texts.ts';
import type { SetProperties } from '../useFieldEdit.ts';

interface MetaPartProps {
  readonly meta: Meta | undefined;
  readonly set: SetProperties;
}

const LINES = [
  { property: 'box', label: texts.metaBox },
  { property: 'fim', label: texts.metaFim },
  { property: 'legalBasis', label: texts.metaLegalBasis },
  { property: 'retention', label: texts.metaRetention, hint: texts.metaRetentionHint },
] as const;

/** What an answer is needed for, and where it comes from. */
export const MetaPart = ({ meta, set }: MetaPartProps) =>
  LINES.map(({ property, label, ...words }) => (
    <TextControl
      key={property}
      label={label}
      {...words}
      value={meta?.[property] ?? ''}
      onText={(text, continues) => set({ meta: metaWith(meta, property, text || undefined) }, continues)}
    />
  ));

/** With another value for a property, or none; nothing at all when it was the last. */
export function metaWith(meta: Meta | undefined, property: keyof Meta, value: string | true | undefined) {
  const { [property]: _, ...others } = meta ?? {};
  const next = { ...others, ...(value !== undefined && { [property]: value }) };
  return Object.keys(next).length === 0 ? null : next;
}
