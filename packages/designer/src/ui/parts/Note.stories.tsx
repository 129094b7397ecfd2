import type { Meta, StoryObj } from '@storybook/react-vite';
import { ActionButton } from '../controls/ActionButton.tsx';
import { LONG, NARROW } from '../stage.fixture.tsx';
import { Note } from './Note.tsx';

/** A quiet box beside the work. */
export default {
  component: Note,
  args: { kind: 'info', title: 'Diese Frage ist gerade nicht zu sehen.' },
  decorators: [
    (Story) => (
      <div className="fd">
        <Story />
      </div>
    ),
  ],
} satisfies Meta<typeof Note>;

type Story = StoryObj<typeof Note>;

export const Info: Story = {};
export const Success: Story = { args: { kind: 'success', title: 'Version 4 ist veröffentlicht.' } };
export const Warning: Story = { args: { kind: 'warning', title: 'Das hat gerade nicht geklappt.' } };
export const Danger: Story = { args: { kind: 'danger', title: 'So geht es nicht.' } };
export const WithAWayOut: Story = {
  args: {
    kind: 'warning',
    title: 'Die Versionen konnten gerade nicht geladen werden.',
    children: <ActionButton>Noch einmal versuchen</ActionButton>,
  },
};
export const LongWords: Story = { args: { title: LONG, children: <p>{LONG}</p> } };
export const Narrow: Story = { ...LongWords, globals: NARROW };
