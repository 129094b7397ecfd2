import type { Meta } from '@storybook/react-vite';
import { type ComponentProps, useState } from 'react';
import { expect, userEvent } from 'storybook/test';
import { NARROW } from '../stage.fixture.tsx';
import { inPane, inStatesOfPane } from './inPane.fixture.tsx';
import { Part } from './Part.tsx';
import { LONG } from './sample.fixture.ts';
import { TextsControl } from './TextsControl.tsx';

export default { component: TextsControl, subcomponents: { Part } } satisfies Meta<typeof TextsControl>;

type Props = Partial<ComponentProps<typeof TextsControl>>;

/** A text that takes whatever is written. */
const Text = ({ value: first, ...props }: Props) => {
  const [value, setValue] = useState(first);
  return (
    <TextsControl
      label="Frage"
      value={value}
      onText={(text) => {
        setValue(text);
        return undefined;
      }}
      {...props}
    />
  );
};

const both = { de: 'Wird Alkohol ausgeschenkt?', en: 'Is alcohol served?' };
const states: Readonly<Record<string, Props>> = {
  empty: {},
  filled: { value: 'Wird Alkohol ausgeschenkt?' },
  translated: { value: both },
  'several lines': { value: both, isLong: true, hint: 'Steht unter der Frage.' },
  'German only': { value: both, germanOnly: true },
};
const all = Object.fromEntries(
  Object.entries(states).map(([name, own]) => [name, <Text key={name} {...own} />]),
);

/** On the first level there are German words alone. */
export const Simple = inStatesOfPane(all);

/** From the second on there are those of the other languages too, and how many of them are missing. */
export const WithLanguages = inStatesOfPane(all, { level: 'advanced' });
export const Translated = inPane(<Text value={both} />, { level: 'advanced' }, async ({ canvas }) => {
  await userEvent.click(canvas.getByText('Andere Sprachen'));
  expect(await canvas.findByLabelText('Frage (Englisch)')).toHaveValue('Is alcohol served?');
  await userEvent.clear(canvas.getByLabelText('Frage (Englisch)'));
  expect(canvas.getByText('1 fehlt')).toBeVisible();
});

/** German words must be there where a text must be, and cannot go from under their translations. */
export const Refused = inPane(
  <Part title="Texte" hint="Was die Teile dieses Bereichs verbindet, steht unter seiner Überschrift.">
    <Text label="Frage" value="Wird Alkohol ausgeschenkt?" missing="Die Frage braucht einen Text." />
    <Text label="Hilfe" value={both} isLong />
  </Part>,
  {},
  async ({ canvas }) => {
    await userEvent.clear(canvas.getByLabelText('Frage'));
    await userEvent.clear(canvas.getByLabelText('Hilfe'));
    expect(canvas.getByText('Die Frage braucht einen Text.')).toBeVisible();
    expect(canvas.getByText(/Dieser Text ist übersetzt/)).toBeVisible();
  },
);
export const LongWords = {
  ...inPane(
    <Part title={LONG} hint={LONG}>
      <Text label={LONG} hint={LONG} value={LONG} isLong />
    </Part>,
    { level: 'advanced' },
  ),
  globals: NARROW,
};
