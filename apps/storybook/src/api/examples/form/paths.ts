/** All ways through a form, tried out with the real engine: for its author, and for the tests. */
import { compileForm } from '@formularwerk/form';
import { simulatePaths } from '@formularwerk/form/paths';
import { terrasse } from '../terrasse.ts';

const { paths, neverReached, complete } = simulatePaths(compileForm(terrasse));

export const result = { ways: paths.map(({ pages }) => pages), neverReached, complete };
