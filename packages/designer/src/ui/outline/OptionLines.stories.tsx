import type { Meta } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, userEvent } from 'storybook/test';
import { textOf } from '../../core/textOf.ts';
import { LONG, NARROW, staged } from '../stage.fixture.tsx';
import { OptionLines, optionsOf } from './OptionLines.tsx';

/** The answers to choose from, one a line. */
export default { component: OptionLines } satisfies Meta<typeof OptionLines>;

const Lines = ({ begin = '' }: { readonly begin?: string }) => {
  const [value, setValue] = useState(begin);
  return (
    <>
      <OptionLines value={value} onText={setValue} />
      <ul aria-label="Antworten">
        {optionsOf(value).map(({ id, label }) => (
          <li key={id}>{textOf(label)}</li>
        ))}
      </ul>
    </>
  );
};

export const Empty = staged(<Lines />);
/** As it stands in Word, with dots and numbers in front. */
export const Pasted = staged(<Lines />, {}, async ({ canvas }) => {
  await userEvent.click(canvas.getByRole('textbox'));
  await userEvent.paste('• Chor\n• Blasmusik\n\n3. Disco');
  expect(canvas.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'Chor',
    'Blasmusik',
    'Disco',
  ]);
});
export const LongWords = staged(<Lines begin={`${LONG}\n${LONG}`} />);
export const Narrow = { ...LongWords, globals: NARROW };
