import { expect, test } from 'vitest';
import { jsonScript } from './jsonScript.ts';

test('nothing that was typed can end the element that carries it', () => {
  const typed = { a: '</script><script>alert(1)</script><!--', b: '\u2028' };
  expect(jsonScript(typed)).not.toContain('<');
  expect(JSON.parse(jsonScript(typed))).toEqual(typed);
});
