import type { Meta } from '@storybook/react-vite';
import { expect, fn, userEvent } from 'storybook/test';
import { type PublishTask, publishTasks } from '../../core/publishTasks.ts';
import { LONG, NARROW, staged } from '../stage.fixture.tsx';
import { festForm, surroundings } from '../world.fixture.ts';
import { PublishTasks } from './PublishTasks.tsx';

/** What is left to do before others see the form. */
export default { component: PublishTasks } satisfies Meta<typeof PublishTasks>;

const close = fn();
const list = (tasks: readonly PublishTask[]) => <PublishTasks tasks={tasks} close={close} />;
const { start: _nothing, ...bare } = festForm();
const { offices } = surroundings;
const found = [
  { path: 'title', code: 'x', message: 'Das geht kürzer.', node: 'form', kind: 'problem', fixes: [] },
] as const;

/** Each leads to where it is done. */
export const Open = staged(
  list(
    publishTasks({
      form: bare,
      findings: found,
      findingsAreOld: false,
      saving: 'dirty',
      offices: [],
      triedOut: false,
    }),
  ),
  {},
  async ({ canvas }) => {
    expect(canvas.getAllByText('Offen').length).toBeGreaterThan(2);
    await userEvent.click(canvas.getByRole('button', { name: '1 Problem beheben' }));
    expect(close).toHaveBeenCalled();
  },
);
/** What is done leads nowhere. */
export const Done = staged(
  list(
    publishTasks({
      form: festForm(),
      findings: [],
      findingsAreOld: false,
      saving: 'saved',
      offices,
      triedOut: true,
    }),
  ),
  {},
  ({ canvas }) => expect(canvas.queryByText('Offen')).toBeNull(),
);
const long = list([
  { id: 'office', name: LONG, state: 'open', sentence: LONG, node: 'form' },
  { id: 'hints', name: LONG, state: 'optional', sentence: `${LONG} ${LONG}`, node: 'form' },
  { id: 'saved', name: LONG, state: 'done', sentence: LONG },
]);
export const LongWords = staged(long);
export const Narrow = { ...LongWords, globals: NARROW };
