import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import { ActionButton } from '../controls/ActionButton.tsx';
import { Announcer, useAnnounce } from './Announcer.tsx';

/** Reads out what everybody else sees. */
export default { component: Announcer } satisfies Meta<typeof Announcer>;

const Speaker = () => {
  const announce = useAnnounce();
  return <ActionButton onClick={() => announce('Seite verschoben.')}>Verschieben</ActionButton>;
};

export const Silent: StoryObj = {
  render: () => (
    <div className="fd">
      <Announcer>
        <Speaker />
      </Announcer>
    </div>
  ),
  play: ({ canvas }) => expect(canvas.getByRole('status')).toHaveTextContent(/^$/),
};
/** The same words twice are read out twice: they are another node. */
export const Twice: StoryObj = {
  ...Silent,
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button'));
    const first = canvas.getByText('Seite verschoben.');
    await userEvent.click(canvas.getByRole('button'));
    expect(canvas.getByText('Seite verschoben.')).not.toBe(first);
  },
};
