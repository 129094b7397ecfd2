import type { Field } from '@formularwerk/form';
import { expect, it } from 'vitest';
import { startWith } from './story.fixture.tsx';
import { labelled, press, run, setNative, settle } from './testing.fixture.tsx';

const LIVE = 250;
const fields = Array.from(
  { length: 100 },
  (_, index): Field => ({
    id: `f${index}`,
    label: `Frage ${index}`,
    ...(index === 0 ? { type: 'boolean' } : { type: 'text' }),
    ...(index % 10 === 5 && { showIf: 'f0 = true' }),
  }),
);

it('what was typed far down a long page stays in its control when questions appear before it', async () => {
  await run(startWith(fields));
  const last = labelled('Frage 99');
  setNative(last, 'steht nur hier');
  await press(labelled('Frage 0'));
  await settle(LIVE);
  expect(labelled('Frage 95').value).toBe('');
  expect(labelled('Frage 99')).toBe(last);
  expect(last.value).toBe('steht nur hier');
});

it('a page of many fields is drawn in stretches of twenty, one of few as it is', async () => {
  await run(startWith(fields));
  const stretches = [...document.querySelectorAll('.fw-stretch')];
  expect(stretches.map((one) => one.querySelectorAll('label').length)).toEqual([18, 18, 18, 18, 18]);
  await run(startWith(fields.slice(0, 30)));
  expect(document.querySelector('.fw-stretch')).toBeNull();
});
