import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent } from 'storybook/test';
import { LONG, NARROW } from '../story.fixture.tsx';
import { Button, LinkButton } from './Button.tsx';

export default {
  component: Button,
  subcomponents: { LinkButton },
  args: { children: 'Weiter', onClick: fn() },
} satisfies Meta<typeof Button>;

type Story = StoryObj<typeof Button>;

export const Primary: Story = {
  args: { look: 'primary' },
  play: async ({ args, canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Weiter' }));
    expect(args.onClick).toHaveBeenCalledOnce();
  },
};
export const Secondary: Story = { args: { children: 'Zurück' } };
export const Tertiary: Story = { args: { look: 'tertiary', children: 'Speichern und später fortsetzen' } };

/** It says so but keeps the focus, so that nobody who cannot see it loses their place. */
export const Disabled: Story = {
  args: { look: 'primary', disabled: true, children: 'Ihr Antrag wird gesendet …' },
  play: async ({ canvas }) => {
    const button = canvas.getByRole('button');
    await userEvent.tab();
    expect(button).toHaveFocus();
    expect(button).toHaveAttribute('aria-disabled', 'true');
  },
};

/** Of several buttons with the same words each says what it is for. */
export const Labelled: Story = {
  args: { look: 'tertiary', children: 'Löschen', label: 'Löschen: Fläche 2' },
  play: ({ canvas }) => expect(canvas.getByRole('button', { name: 'Löschen: Fläche 2' })).toBeVisible(),
};
export const LongWords: Story = { args: { children: LONG } };
export const Narrow: Story = { ...LongWords, globals: NARROW };

/** A link goes somewhere and changes nothing. */
export const Link: Story = {
  render: () => (
    <LinkButton href="#pdf" download>
      PDF herunterladen
    </LinkButton>
  ),
  play: ({ canvas }) => expect(canvas.getByRole('link')).toHaveAttribute('download'),
};
export const LinkNarrow: Story = {
  render: () => <LinkButton href="#pdf">{LONG}</LinkButton>,
  globals: NARROW,
};
