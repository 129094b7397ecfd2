import { expect, it } from 'vitest';
import { allEvaluated } from './evaluated.ts';

it('gives in Node what the story gives in a browser', async () => {
  await expect(`${JSON.stringify(allEvaluated(), undefined, 2)}\n`).toMatchFileSnapshot('values.json');
});
