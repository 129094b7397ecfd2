/** A draft moves to another version of its form: what cannot come along is told to its applicant, with its words. */
import { migrateDraft, sayDraftChange } from '@formularwerk/form/migrate';
import { terrasse } from '../terrasse.ts';

const [section] = terrasse.sections;
const withoutContact = { ...terrasse, sections: [{ ...section, pages: section?.pages.slice(0, 1) }] };
const draft = { tische: '4', email: 'ay@example.org' };
const { entries, changes } = migrateDraft(terrasse, withoutContact as typeof terrasse, draft);

export const result = { entries, told: changes.map((change) => sayDraftChange(change, 'en')) };
