import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent } from 'storybook/test';
import { LONG } from '../inspector/sample.fixture.ts';
import { NARROW } from '../stage.fixture.tsx';
import { Checkbox, Switch } from './Checkbox.tsx';
import { RadioGroup } from './RadioGroup.tsx';
import { SelectControl } from './SelectControl.tsx';

const options = [
  { value: 'simple', label: 'Einfach', hint: 'Was alle brauchen' },
  { value: 'advanced', label: 'Erweitert' },
  { value: 'expert', label: 'Experte' },
];

export default {
  title: 'controls/Choices',
  component: RadioGroup,
  subcomponents: { SelectControl, Checkbox, Switch },
  args: { label: 'Umfang', value: 'simple', options, onSelect: fn() },
} satisfies Meta<typeof RadioGroup>;

type Story = StoryObj<typeof RadioGroup>;

export const Column: Story = {};
export const Segments: Story = {
  args: { look: 'segments', options: options.map(({ value, label }) => ({ value, label })) },
  play: async ({ args, canvas }) => {
    await userEvent.click(canvas.getByLabelText('Experte'));
    expect(args.onSelect).toHaveBeenCalledWith('expert');
  },
};
export const NothingChosen: Story = { args: { value: '' } };
export const Wrong: Story = { args: { error: 'Wählen Sie eins davon aus.' } };
export const Disabled: Story = { args: { disabled: true } };
export const OneDisabled: Story = {
  args: { options: options.map((option) => ({ ...option, disabled: option.value === 'expert' })) },
};
export const LongWords: Story = {
  args: { label: LONG, options: [{ value: 'a', label: LONG, hint: LONG }] },
  globals: NARROW,
};
export const LongSegments: Story = {
  args: {
    look: 'segments',
    options: [
      { value: 'a', label: LONG },
      { value: 'b', label: LONG },
    ],
  },
  globals: NARROW,
};

const questions = [
  { value: 'a', label: 'Beginn', group: 'Wann?' },
  { value: 'b', label: 'Ende', group: 'Wann?' },
  { value: 'c', label: LONG, group: 'Wo?' },
];
export const Select: Story = {
  render: () => <SelectControl label="Frage" value="b" options={questions} onSelect={() => {}} />,
};
export const SelectEmpty: Story = {
  render: () => (
    <SelectControl label="Frage" value="" empty="Frage wählen" options={questions} onSelect={() => {}} />
  ),
};
export const SelectWrong: Story = {
  render: () => (
    <SelectControl
      label="Frage"
      value="c"
      options={questions}
      error="Diese Frage gibt es hier nicht mehr"
      onSelect={() => {}}
    />
  ),
  globals: NARROW,
};

export const Box: Story = {
  render: () => (
    <>
      <Checkbox
        label="Personenbezogene Angabe"
        hint="Name, Anschrift und Ähnliches"
        checked
        onChange={() => {}}
      />
      <Checkbox label="Darf leer bleiben" checked={false} onChange={() => {}} />
      <Checkbox label="Geht gerade nicht" checked={false} disabled onChange={() => {}} />
      <Checkbox label={LONG} checked={false} onChange={() => {}} />
    </>
  ),
};
export const OnAndOff: Story = {
  render: () => (
    <>
      <Switch label="Vorschau folgt der Auswahl" checked onChange={() => {}} />
      <Switch label="Nur Probleme zeigen" checked={false} onChange={() => {}} />
    </>
  ),
};
