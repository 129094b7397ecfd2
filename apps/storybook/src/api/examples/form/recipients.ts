/** Another authority gets a copy with what it may see, and nothing else. */
import { compileForm, walk } from '@formularwerk/form';
import { recipientsOf, recipientView, seenValues } from '@formularwerk/form/recipients';
import { terrasse } from '../terrasse.ts';

const recipient = { id: 'gesundheit', title: 'Gesundheitsamt', sees: { fields: ['tische'] } };
const form = compileForm({ ...terrasse, recipients: [recipient] });
const walked = walk(form, { tische: '4' }, { today: '2027-01-15' });
const view = recipientView(form, 'gesundheit');

export const result = {
  copies: recipientsOf(walked).map(({ id }) => id),
  seen: view && seenValues(view, { tische: 4, email: 'ay@example.org' }),
};
