/** Where one part of a form calls another by its id: for renaming, and for where something is used. */
import { references } from '@formularwerk/form/references';
import { terrasse } from '../terrasse.ts';

export const result = references(terrasse).map(({ path, target }) => `${path} → ${target}`);
