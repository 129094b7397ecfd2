/** A page without scripts is a plain post: it is read, a step is taken, and the filing that comes out is stored. */
import { type Filing, placeToPath, readPost, takeAction, walkFiling } from '@formularwerk/assistant';
import { compileForm } from '@formularwerk/form';
import { terrasse } from '../terrasse.ts';

const form = compileForm(terrasse);
const context = { today: '2027-01-15' };
const filing: Filing = { entries: {}, saved: [], place: { kind: 'page', page: 'terrasse' } };

const sent: [string, string][] = [
  ['_action', 'next'],
  ['_shown', 'heizung'], // an empty box sends nothing: this says that it was there
  ['tische', '4'],
  ['email', 'slipped-in@example.org'], // is not asked on this page, and not read
];
const { action, posted } = readPost(walkFiling(form, filing, context), filing.place, sent);
const step = takeAction(form, filing, { action, posted, itemId: 'a1' }, context);

export const result = { entries: step.filing.entries, next: placeToPath(step.next), stay: step.stay };
