import type { Field } from '@formularwerk/form';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import { alive, startWith } from '../story.fixture.tsx';
import { PageFields } from './PageFields.tsx';

/** The fields of a page: with very many the browser leaves out what is far out of sight, and nothing of it is missing. */
export default { component: PageFields } satisfies Meta<typeof PageFields>;

const options = Array.from({ length: 20 }, (_, index) => ({ id: `o${index}`, label: `Land ${index + 1}` }));
const fields = Array.from(
  { length: 80 },
  (_, index): Field => ({
    id: `f${index}`,
    label: `Frage ${index + 1}`,
    required: true,
    // The last one of a stretch: its list opens over the next stretch.
    ...(index === 59 ? { type: 'choice', options } : { type: 'text' }),
  }),
);

/** What makes lists searchable is loaded first. */
const soon = { timeout: 10_000 };

const isInSight = (element: Element): boolean => {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight;
};

/** Links of the summary and the tab key reach what was never laid out. */
export const FarAway: StoryObj = alive(startWith(fields), async ({ canvas }) => {
  await userEvent.click(await canvas.findByText('Weiter'));
  await waitFor(() => expect(isInSight(canvas.getByText('Es gibt ein Problem'))).toBe(true));
  await userEvent.click(canvas.getByText('Geben Sie „Frage 30“ ein.', { selector: 'a' }));
  const far = canvas.getByLabelText('Frage 30');
  expect(far).toHaveFocus();
  await waitFor(() => expect(isInSight(far)).toBe(true));
  const last = canvas.getByLabelText('Frage 80');
  last.focus();
  await waitFor(() => expect(isInSight(last)).toBe(true));
  await userEvent.tab({ shift: true });
  expect(canvas.getByLabelText('Frage 79')).toHaveFocus();
});

/** What opens over the fields below is not cut off. */
export const OpenedList: StoryObj = alive(startWith(fields), async ({ canvas }) => {
  const list = await waitFor(() => {
    const found = canvas.getByLabelText('Frage 60', { selector: 'input' });
    expect(found).toHaveAttribute('role', 'combobox');
    return found;
  }, soon);
  await userEvent.click(list);
  const option = canvas.getByText('Land 4', { selector: '[role=option]' });
  await waitFor(() => {
    option.scrollIntoView({ block: 'center' });
    const { left, top, width, height } = option.getBoundingClientRect();
    expect(document.elementFromPoint(left + width / 2, top + height / 2)).toBe(option);
  }, soon);
  await userEvent.click(option);
  expect(list).toHaveValue('Land 4');
});
