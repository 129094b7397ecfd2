import type { FormDefinition, Json } from '@formularwerk/form';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor } from 'storybook/test';
import { sampleForm } from '../../test/sampleForm.ts';
import { TownPage, type TownPageProps } from './TownPage.fixture.tsx';

const files = import.meta.glob<unknown>('../../../../forms/sondernutzung/{form,parameters}.json', {
  eager: true,
  import: 'default',
});
const read = (name: string): unknown => files[`../../../../forms/sondernutzung/${name}.json`];
const form = {
  ...sampleForm,
  hash: 'sondernutzung-1',
  definition: read('form') as FormDefinition,
  parameters: read('parameters') as Readonly<Record<string, Json>>,
};

/**
 * The page of a town that embeds the assistant with `<formular-assistent>`: the element, the page in its frame and what they
 * say to each other are those of the portal; the server behind them is in memory, and no other script runs in the frame.
 * The town's page loads no style of ours. With the controls it tells its five tokens; a value that is not allowed is left.
 */
export default {
  component: TownPage,
  parameters: {
    layout: 'fullscreen',
    docs: { story: { inline: false, height: '50rem' } },
    // What is in the frame has stories of its own.
    a11y: { options: { iframes: false } },
  },
  args: {
    form,
    scheme: 'light',
    color: '#1d5c45',
    radiusSmall: '0',
    radius: '0',
    radiusLarge: '0',
    font: 'Georgia, "Times New Roman", serif',
  },
  argTypes: {
    form: { table: { disable: true } },
    scheme: {
      control: 'inline-radio',
      options: ['light', 'dark', 'light dark'],
      description: 'The color-scheme of the town’s page; both: as the device likes it.',
    },
    color: {
      control: { type: 'color', presetColors: ['#1d5c45', '#9b1c1c', '#ffd700'] },
      description: '--kern-color-action-default: 4.5 : 1 on the background, or the assistant keeps its own.',
    },
    radiusSmall: { description: '--kern-metric-border-radius-small: px or rem' },
    radius: { description: '--kern-metric-border-radius-default' },
    radiusLarge: { description: '--kern-metric-border-radius-large' },
    font: {
      control: 'select',
      options: ['Georgia, "Times New Roman", serif', 'Verdana, sans-serif', ''],
      description: '--kern-typography-font-family-default: fonts of the device',
    },
  },
} satisfies Meta<TownPageProps>;

type Story = StoryObj<TownPageProps>;

const frameOf = (screen: HTMLElement): HTMLIFrameElement => {
  const frame = screen.querySelector('formular-assistent')?.shadowRoot?.querySelector('iframe');
  if (!frame) throw new Error('The element has no frame.');
  return frame;
};

const inFrame = (screen: HTMLElement, selector: string): Promise<HTMLElement> =>
  waitFor(
    () => {
      const found = frameOf(screen).contentDocument?.querySelector<HTMLElement>(selector);
      if (!found) throw new Error(`The frame shows no ${selector}.`);
      return found;
    },
    { timeout: 10_000 },
  );

const colorOf = (element: HTMLElement): string =>
  element.ownerDocument.defaultView?.getComputedStyle(element).backgroundColor ?? '';

/** As high as its content, in the town’s colour; the next page is another height. */
export const Embedded: Story = {
  play: async ({ canvasElement: screen }) => {
    const start = await inFrame(screen, 'button[value=start]');
    await waitFor(() => expect(colorOf(start)).toBe('rgb(29, 92, 69)'));
    const height = () => frameOf(screen).getBoundingClientRect().height;
    await waitFor(() => expect(height()).toBeGreaterThan(1000));
    const first = height();
    start.click();
    await inFrame(screen, 'input[value=gastronomie]');
    await waitFor(() => expect(height()).toBeLessThan(first));
  },
};

/** On a dark page the assistant is dark, and so is not in a colour that nobody could read there. */
export const Dark: Story = {
  args: { scheme: 'dark', color: '#1d5c45' },
  play: async ({ canvasElement: screen }) => {
    const start = await inFrame(screen, 'button[value=start]');
    const root = start.ownerDocument.documentElement;
    await waitFor(() => expect(root.dataset.kernTheme).toBe('dark'));
    expect(root.style.getPropertyValue('--kern-metric-border-radius-default')).toBe('0');
    expect(root.style.getPropertyValue('--kern-color-action-default')).toBe('');
  },
};

/** Where the portal does not let the site show it, there is the plain link that stands in the element. */
export const Refused: Story = {
  args: { isRefused: true },
  play: async ({ canvas }) => {
    expect(await canvas.findByRole('link', { name: 'Sondernutzung online beantragen' })).toBeVisible();
  },
};
