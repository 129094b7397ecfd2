import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { copyButtons } from '../client/copyButtons.ts';
import { LONG, partStory } from '../story.fixture.tsx';
import { CopyField } from './CopyField.tsx';

export default { component: CopyField } satisfies Meta;

const field = (
  <CopyField
    id="link"
    label="Ihr Link"
    hint={LONG}
    value={`https://antrag.stadt.example/${LONG}`}
    copy="Kopieren"
    copied="Kopiert"
  />
);

/** The text can be selected; a button that does nothing is not there. */
export const WithoutScripts = partStory(() => field);

export const Copied = {
  ...partStory(() => field),
  play: async ({ canvas, userEvent }) => {
    copyButtons(document, { writeText: async () => undefined } as unknown as Clipboard);
    await userEvent.click(canvas.getByRole('button', { name: 'Kopieren' }));
    expect(await canvas.findByRole('status')).toHaveTextContent('Kopiert');
  },
} satisfies StoryObj;
