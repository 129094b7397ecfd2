import { definition, finding, moment, object, params, staffUser, values } from './schemas.ts';

/** Shapes of the authoring API. */
const text = { type: 'string' } as const;
const field = { type: 'object', additionalProperties: true } as const;
const localized = { description: 'a text of a definition' } as const;
const state = { enum: ['draft', 'published', 'withdrawn'] } as const;

export const ofForm = object({ kommune: params.kommune, form: params.form });
export const ofVersion = object({
  kommune: params.kommune,
  form: params.form,
  version: { type: 'string', description: 'number of a published version' },
});

/** A definition as it comes in: only `parseForm` says what it is. */
export const someDefinition = object({ definition: { description: 'a definition, see form.schema.json' } });

export const context = object({
  user: staffUser,
  offices: { type: 'array', items: object({ id: text, name: text }) },
  blocks: {
    type: 'array',
    items: object({ id: text, title: localized, fields: { type: 'array', items: field } }),
  },
  templates: {
    type: 'array',
    items: object({ id: text, title: localized, description: localized, definition }),
  },
});

export const authoredForm = object(
  {
    form: text,
    title: text,
    office: { type: 'string', description: 'id of the office that receives it' },
    state,
    version: text,
    publishedAt: moment,
    savedAt: moment,
    savedBy: text,
    changed: { type: 'boolean', description: 'whether there is something to publish' },
  },
  ['version', 'publishedAt', 'savedAt', 'savedBy'],
);

const publication = { version: text, hash: text, publishedAt: moment, publishedBy: text, note: text };

export const workingForm = object(
  {
    form: text,
    revision: { type: 'string', description: 'for If-Match; "0": published, and not edited since' },
    definition,
    savedAt: moment,
    savedBy: text,
    state,
    parameters: { ...values, description: 'what the municipality sets today; else the samples hold' },
    published: object({ ...publication, definition }, ['publishedBy', 'note']),
  },
  ['savedAt', 'savedBy', 'published'],
);

export const savedRevision = object({ revision: text, savedAt: moment });

export const formReport = object({
  problems: { type: 'array', items: finding, description: 'must be put right before it can be published' },
  hints: { type: 'array', items: finding, description: 'advice' },
});

export const publishedVersion = object({ version: text, hash: text, publishedAt: moment });

export const versionSummary = object(
  { ...publication, current: { type: 'boolean', description: 'whether it is the newest' } },
  ['publishedBy', 'note'],
);

export const versionDefinition = object({ version: text, definition });
