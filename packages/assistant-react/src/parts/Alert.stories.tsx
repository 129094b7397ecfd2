import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { LONG, NARROW } from '../story.fixture.tsx';
import { Alert } from './Alert.tsx';
import { Button } from './Button.tsx';

export default {
  component: Alert,
  args: { kind: 'info', title: 'Das sollten Sie wissen' },
} satisfies Meta<typeof Alert>;

type Story = StoryObj<typeof Alert>;

export const Info: Story = {};
export const Success: Story = { args: { kind: 'success', title: 'Gespeichert' } };
export const Warning: Story = {
  args: { kind: 'warning', title: 'Ihre Angaben sind noch nicht gespeichert' },
};
export const Danger: Story = { args: { kind: 'danger', title: 'Es gibt ein Problem' } };

/** One that appears while somebody works is read out at once. */
export const WithBody: Story = {
  args: {
    kind: 'warning',
    title: 'Ihre Angaben sind noch nicht gespeichert',
    level: 2,
    role: 'alert',
    children: (
      <>
        <p className="kern-body">Die Verbindung hat nicht geklappt. Wir versuchen es immer wieder.</p>
        <div>
          <Button>Jetzt noch einmal versuchen</Button>
        </div>
      </>
    ),
  },
  play: ({ canvas }) => {
    expect(canvas.getByRole('alert')).toBeVisible();
    expect(canvas.getByRole('heading', { level: 2 })).toHaveTextContent('Ihre Angaben');
  },
};
export const LongWords: Story = { args: { title: LONG, children: <p className="kern-body">{LONG}</p> } };
export const Narrow: Story = { ...LongWords, globals: NARROW };
