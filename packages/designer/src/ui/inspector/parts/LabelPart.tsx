import type { Field, Text } from '@formularwerk/form';
import type { FieldOf, FieldProps } from '../fieldProps.ts';
import { TextsControl } from '../TextsControl.tsx';
import { texts } from '../texts.ts';
import { useFieldEdit } from '../useFieldEdit.ts';

type Labelled = Extract<Field, { readonly label: Text }>;

const NAMES: Readonly<Partial<Record<Field['type'], string>>> = {
  boolean: texts.box,
  group: texts.heading,
  list: texts.heading,
  computed: texts.resultName,
};

/** The question, and what helps to answer it. */
export function LabelPart({ field, address }: FieldProps<Labelled>) {
  const set = useFieldEdit(address);
  return (
    <>
      <TextsControl
        label={NAMES[field.type] ?? texts.question}
        value={field.label}
        missing={texts.questionMissing}
        onText={(label, continues) => set({ label: label ?? null }, continues)}
      />
      <TextsControl
        label={texts.help}
        hint={texts.helpHint}
        value={field.help}
        isLong
        onText={(help, continues) => set({ help: help ?? null }, continues)}
      />
    </>
  );
}

/** What an information says, and how important it is. */
export function InfoPart({ field, address }: FieldProps<FieldOf<'info'>>) {
  const set = useFieldEdit(address);
  return (
    <TextsControl
      label={texts.infoText}
      hint={texts.infoTextHint}
      value={field.text}
      isLong
      rows={5}
      missing={texts.infoMissing}
      onText={(text, continues) => set({ text: text ?? null }, continues)}
    />
  );
}
