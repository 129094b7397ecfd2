import { createHash } from 'node:crypto';
import { type Form, isError } from '@formularwerk/form';
import { type AttachedFile, attachedFiles, withFiles } from './attach.ts';
import { localDay } from './localDay.ts';
import { Refusal } from './refusal.ts';
import { filledTemplates } from './templates.ts';
import type { Call, Outcome, Verb } from './verb.ts';
import { type WalkedFiles, walkFiles, walkOptions } from './walkFiles.ts';
import { folderOption, writeFiles } from './writeFiles.ts';

/** The documents of an application. The same input, `--at` and engine version give the same bytes. */
export const build: Verb = {
  name: 'build',
  operands: 'FORM.json',
  count: { min: 1, max: 1 },
  summary: {
    de: 'schreibt die Dokumente eines Antrags: JSON, XML mit Schema, PDF',
    en: 'writes the documents of an application: JSON, XML with its schema, PDF',
  },
  options: {
    answers: walkOptions.answers,
    out: folderOption,
    reference: {
      type: 'string',
      value: 'R',
      help: { de: 'Vorgangsnummer (ENTWURF)', en: 'reference number (ENTWURF)' },
    },
    at: {
      type: 'string',
      value: 'ISO',
      help: {
        de: 'Zeitpunkt des Eingangs, zum Beispiel 2027-04-01T10:00:00Z (jetzt)',
        en: 'time of receipt, for example 2027-04-01T10:00:00Z (now)',
      },
    },
    recipient: {
      type: 'string',
      value: 'ID',
      help: { de: 'Empfänger, dessen Sicht geschrieben wird', en: 'recipient whose view is written' },
    },
    attach: {
      type: 'string',
      value: 'FIELD=FILE',
      multiple: true,
      help: {
        de: 'Datei zu einer Frage, zum Beispiel ort.lageplan=plan.pdf',
        en: 'file of a question, for example ort.lageplan=plan.pdf',
      },
    },
    municipality: {
      type: 'string',
      value: 'NAME',
      help: {
        de: 'Stadt oder Gemeinde, an die er geht (Musterstadt)',
        en: 'municipality that receives it (Musterstadt)',
      },
    },
    order: {
      type: 'string',
      value: 'boxes',
      help: {
        de: 'boxes: das PDF in der Reihenfolge der Felder des amtlichen Vordrucks',
        en: 'boxes: the PDF in the order of the official form’s boxes',
      },
    },
    params: walkOptions.params,
  },
  run: async (call) => {
    const at = momentOf(call);
    const files = await attachedFiles(call);
    const walked = await walkFiles(call, {
      today: localDay(at),
      change: (answers) => withFiles(answers, files),
    });
    if (!walked.ok) return walked;
    return walked.value.problems.some(isError)
      ? { problems: walked.value.problems }
      : writeDocuments(walked.value, at, call, files);
  },
};

async function writeDocuments(
  walked: WalkedFiles,
  at: Date,
  { option, positionals, language }: Call,
  files: readonly AttachedFile[],
): Promise<Outcome> {
  const { filled, problems: atTemplates } = await filledTemplates(
    walked.walk,
    positionals[0] ?? '',
    language,
  );
  const found = [...walked.problems, ...atTemplates];
  if (found.some(isError)) return { problems: found };
  const { buildDocuments, canonicalJson, copyInput } = await import('@formularwerk/submission');
  const { documentTools } = await import('@formularwerk/submission/node');
  const { form, walk, parameters } = walked;
  const whole = {
    form,
    walk,
    version: 'entwurf',
    hash: sha256(canonicalJson(form.definition)),
    parametersHash: sha256(canonicalJson(parameters)),
    reference: option('reference') ?? 'ENTWURF',
    receivedAt: at,
    order: orderOf(option('order')),
    templates: filled,
    evidence: new Map(files.map(({ answer, bytes }) => [answer.id, bytes])),
    recipient: {
      municipality: option('municipality') ?? 'Musterstadt',
      office: capitalized(form.definition.delivery.office),
    },
  };
  const recipient = option('recipient');
  const input = recipient === undefined ? whole : copyInput(whole, recipient);
  if (!input) throw noRecipient(recipient ?? '', form);
  const documents = await buildDocuments(input, await documentTools());
  // An official form is the office's: a copy for somebody else has none.
  const official = recipient === undefined ? filled : [];
  const paths = await writeFiles(option('out'), [
    ...Object.entries(documents),
    ...official.map(({ name, bytes }) => [name, bytes] as const),
  ]);
  return { output: paths.join('\n'), problems: found, json: { documents: paths } };
}

function orderOf(order = 'form'): 'form' | 'boxes' {
  if (order === 'form' || order === 'boxes') return order;
  throw new Refusal({
    de: `„${order}“ ist keine Reihenfolge: form oder boxes.`,
    en: `“${order}” is no order: form or boxes.`,
  });
}

const capitalized = (id: string): string => id.charAt(0).toUpperCase() + id.slice(1);

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Writing the whole for a recipient that the form does not have would be a leak. */
function noRecipient(id: string, { definition }: Form): Refusal {
  const known = (definition.recipients ?? []).map((one) => one.id);
  if (known.includes(id))
    return new Refusal({
      de: `Der Empfänger „${id}“ darf von diesem Antrag nichts sehen.`,
      en: `The recipient “${id}” may see nothing of this application.`,
    });
  const others = known.length === 0 ? '' : ` (${known.join(', ')})`;
  return new Refusal({
    de: `Das Formular hat keinen Empfänger „${id}“.${others}`,
    en: `The form has no recipient “${id}”.${others}`,
  });
}

function momentOf({ option }: Call): Date {
  const text = option('at');
  const moment = text === undefined ? new Date() : new Date(text);
  const isExact =
    text === undefined || /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/.test(text);
  if (isExact && !Number.isNaN(moment.getTime())) return moment;
  throw new Refusal({
    de: `„${text}“ ist kein Zeitpunkt mit Zeitzone (2027-04-01T10:00:00Z).`,
    en: `“${text}” is no moment with a time zone (2027-04-01T10:00:00Z).`,
  });
}
