import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent } from 'storybook/test';
import { LONG } from '../inspector/sample.fixture.ts';
import { NARROW } from '../stage.fixture.tsx';
import { inStates } from '../states.fixture.tsx';
import { Menu, MenuList } from './Menu.tsx';

const items = [
  { label: 'Kopieren', icon: 'copy', onSelect: fn() },
  { label: 'Verschieben', onSelect: fn(), disabled: true },
  { label: 'Löschen', icon: 'remove', onSelect: fn(), isDangerous: true },
] as const;

export default {
  component: Menu,
  subcomponents: { MenuList },
  args: { label: 'Mehr', items },
} satisfies Meta<typeof Menu>;

type Story = StoryObj<typeof Menu>;

export const States: Story = inStates(Menu, {
  closed: {},
  'only an icon': { icon: 'more', iconOnly: true, label: 'Mehr zur Frage' },
});

/** Down opens it, arrows walk round, Enter does it, and the focus is back at the button. */
export const ByKeyboard: Story = {
  play: async ({ canvas }) => {
    await userEvent.tab();
    await userEvent.keyboard('{ArrowDown}');
    expect(canvas.getByRole('menuitem', { name: 'Kopieren' })).toHaveFocus();
    await userEvent.keyboard('{ArrowUp}');
    expect(canvas.getByRole('menuitem', { name: 'Löschen' })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    expect(items[2].onSelect).toHaveBeenCalled();
    expect(canvas.getByRole('button', { name: 'Mehr' })).toHaveFocus();
  },
};
export const Open: Story = {
  args: { items: [...items, { label: LONG, onSelect: () => {} }] },
  globals: NARROW,
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button'));
    expect(canvas.getByRole('menu')).toBeVisible();
  },
};
