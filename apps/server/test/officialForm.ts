import { compileForm } from '@formularwerk/form';
import { writeBlankForm } from '@formularwerk/submission';
import { loadPdfAssets } from '@formularwerk/submission/node';

/** A form with one field, as an authority would publish it; the test form fills it in as `vordruck.pdf`. */
export const officialForm = async (field = 'name'): Promise<Uint8Array> =>
  writeBlankForm(
    {
      form: compileForm({
        format: 1,
        id: 'amtlich',
        title: 'Amtlicher Vordruck',
        sections: [
          {
            id: 'eins',
            title: 'Eins',
            pages: [{ id: 'eins', title: 'Eins', fields: [{ id: field, type: 'text', label: 'Name' }] }],
          },
        ],
        delivery: { office: 'ordnungsamt' },
      }),
      version: '1',
      hash: '0'.repeat(64),
      context: { today: '2027-01-15' },
      recipient: { municipality: 'Bundesstadt' },
      at: new Date(0),
    },
    await loadPdfAssets(),
  );
