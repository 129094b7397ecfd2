import { describe } from 'vitest';
import { browserPath } from '../../cli/test/product/browser.ts';
import { describeEveryForm } from './everyForm.ts';

describe.skipIf(browserPath === undefined)('every form is filled to the end with scripts', () =>
  describeEveryForm(true),
);
