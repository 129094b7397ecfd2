import { createHash } from 'node:crypto';
import { readForm } from './readForm.ts';
import type { Verb } from './verb.ts';
import { dayOf, readParameters, walkOptions } from './walkFiles.ts';
import { folderOption, writeFiles } from './writeFiles.ts';

/** A form that nobody has filled in, as a PDF. The same form on the same day gives the same bytes. */
export const blank: Verb = {
  name: 'blank',
  operands: 'FORM.json',
  count: { min: 1, max: 1 },
  summary: {
    de: 'schreibt das Formular als PDF zum Ausdrucken oder Ausfüllen am Bildschirm',
    en: 'writes the form as a PDF to be printed or filled in on the screen',
  },
  options: {
    to: folderOption,
    params: walkOptions.params,
    today: walkOptions.today,
    municipality: {
      type: 'string',
      value: 'NAME',
      help: {
        de: 'Stadt oder Gemeinde, an die es geht (Musterstadt)',
        en: 'municipality that receives it (Musterstadt)',
      },
    },
  },
  run: async (call) => {
    const { language, option } = call;
    const form = await readForm(call.positionals[0] ?? '', language);
    if (!form.ok) return { problems: form.problems };
    const parameters = await readParameters(option('params'), form.value, language);
    if (!parameters.ok) return { problems: parameters.problems };
    const { definition } = form.value;
    const today = dayOf(option('today'));
    const { canonicalJson, writeBlankForm } = await import('@formularwerk/submission');
    const { loadPdfAssets } = await import('@formularwerk/submission/node');
    const pdf = await writeBlankForm(
      {
        form: form.value,
        version: 'entwurf',
        hash: createHash('sha256').update(canonicalJson(definition)).digest('hex'),
        context: { today, language, parameters: parameters.value },
        recipient: { municipality: option('municipality') ?? 'Musterstadt' },
        at: new Date(`${today}T12:00:00Z`),
      },
      await loadPdfAssets(),
    );
    const paths = await writeFiles(option('to'), [[`${definition.id}.pdf`, pdf]]);
    return { output: paths.join('\n'), json: { files: paths } };
  },
};
