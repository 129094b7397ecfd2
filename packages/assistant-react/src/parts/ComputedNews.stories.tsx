import type { Field } from '@formularwerk/form';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import { alive, startWith } from '../story.fixture.tsx';
import { ComputedNews } from './ComputedNews.tsx';

export default { component: ComputedNews } satisfies Meta<typeof ComputedNews>;

const fields: Field[] = [
  { id: 'anzahl', type: 'integer', label: 'Anzahl', required: true },
  { id: 'gebuehr', type: 'computed', label: 'Gebühr', result: 'money', value: 'anzahl * 5' },
  { id: 'intern', type: 'computed', label: 'Intern', result: 'money', value: 'anzahl * 7', internal: true },
];

const news = () =>
  document.querySelector('[aria-live=polite].kern-sr-only')?.textContent?.replaceAll('\u00a0', ' ');

/** A screen reader hears the fee once, and not at every key. */
export const Told: StoryObj = alive(startWith(fields), async ({ canvas }) => {
  await userEvent.type(await canvas.findByLabelText('Anzahl'), '12');
  await waitFor(() => expect(canvas.getByRole('status', { name: 'Gebühr' })).toHaveTextContent('60,00'));
  expect(canvas.getByRole('status', { name: 'Gebühr' })).toHaveAttribute('aria-live', 'off');
  expect(news()).toBe('');
  await waitFor(() => expect(news()).toBe('Gebühr: 60,00 €'), { timeout: 3000 });
});
