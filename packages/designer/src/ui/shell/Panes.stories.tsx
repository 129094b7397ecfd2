import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, userEvent } from 'storybook/test';
import { NARROW } from '../stage.fixture.tsx';
import { type Pane, Panes } from './Panes.tsx';

/** Three panes beside each other, or one at a time where there is no room for three. */
export default { component: Panes, parameters: { layout: 'fullscreen' } } satisfies Meta<typeof Panes>;

const Screen = () => {
  const [pane, setPane] = useState<Pane>('outline');
  return (
    <div className="fd">
      <Panes pane={pane} setPane={setPane}>
        {{ outline: <p>Seiten und Fragen</p>, preview: <p>Das Formular</p>, inspector: <p>Eine Frage</p> }}
      </Panes>
    </div>
  );
};

export const BesideEachOther: StoryObj = {
  render: () => <Screen />,
  globals: { viewport: { value: 'wide', isRotated: false } },
  play: ({ canvas }) => expect(canvas.getAllByRole('region')).toHaveLength(3),
};
export const OneAtATime: StoryObj = {
  render: () => <Screen />,
  globals: NARROW,
  play: async ({ canvas }) => {
    expect(canvas.getAllByRole('region')).toHaveLength(1);
    await userEvent.click(canvas.getByRole('radio', { name: 'Vorschau' }));
    expect(canvas.getByRole('region', { name: 'Vorschau' })).toBeVisible();
  },
};
