import { type ErrorCode, errors } from '../errors.ts';

/** Shapes that several routes share, as JSON Schema 2020-12: they check what comes in, and are what OpenAPI says. */
const text = (maxLength: number, description?: string) =>
  ({ type: 'string', maxLength, ...(description && { description }) }) as const;

export const moment = { type: 'string', format: 'date-time' } as const;
export const uuid = { type: 'string', format: 'uuid' } as const;

type Properties = Readonly<Record<string, object>>;

/** A closed object; every property is required unless it is named in `optional`. */
export const object = (properties: Properties, optional: readonly string[] = []) => ({
  type: 'object',
  properties,
  required: Object.keys(properties).filter((name) => !optional.includes(name)),
  additionalProperties: false,
});

export const anyJson = { description: 'any JSON' } as const;
export const values = {
  type: 'object',
  additionalProperties: anyJson,
  description: 'values by path',
} as const;

export const params = {
  kommune: { type: 'string', description: 'id of the municipality' },
  form: { type: 'string', description: 'id of the form' },
  id: { type: 'string', description: 'id (UUID)' },
  kind: { type: 'string', enum: ['pdf', 'xml', 'json', 'xsd'] },
  file: { type: 'string', description: 'id of the file, as in the answers' },
} as const;

const place = {
  oneOf: [
    object({ kind: { const: 'page' }, page: text(100), item: text(500), itemPage: text(100) }, [
      'item',
      'itemPage',
    ]),
    object({ kind: { const: 'overview' } }),
    object({ kind: { const: 'review' } }),
  ],
} as const;

export const filing = object({
  entries: {
    type: 'object',
    description: 'what was typed, by path',
    maxProperties: 5000,
    propertyNames: { maxLength: 500 },
    additionalProperties: {
      anyOf: [{ type: 'string' }, { type: 'array', items: text(1000), maxItems: 1000 }],
    },
  },
  saved: { type: 'array', items: text(100), maxItems: 1000 },
  place,
});

const held = {
  type: 'object',
  additionalProperties: { enum: ['waiting', 'infected'] },
  description: 'files, by id, that the virus scanner has not judged yet or has found something in',
} as const;

export const draft = object(
  {
    id: uuid,
    kommune: { type: 'string' },
    form: { type: 'string' },
    version: { type: 'string' },
    revision: { type: 'string' },
    savedAt: moment,
    expiresAt: moment,
    filing,
    held,
    replacedBy: { type: 'string', description: 'the version with which it goes on: its own was withdrawn' },
  },
  ['replacedBy', 'held'],
);

export const definition = {
  type: 'object',
  additionalProperties: anyJson,
  description: 'see form.schema.json',
} as const;

export const kommune = object({ id: { type: 'string' }, name: { type: 'string' } });

export const publishedForm = object(
  {
    kommune,
    version: { type: 'string' },
    hash: { type: 'string', pattern: '^[0-9a-f]{64}$' },
    definition,
    parameters: { ...values, description: 'values valid today; absent where a version was named' },
    parameterSets: {
      type: 'array',
      items: object({ validFrom: { type: 'string', format: 'date' }, values }),
      description: 'all that was and will be set, for a form whose validAt chooses; absent as parameters are',
    },
    muster: { type: 'boolean' },
  },
  ['parameters', 'parameterSets'],
);

export const formSummary = object({
  form: { type: 'string' },
  title: { type: 'string' },
  version: { type: 'string' },
  hash: { type: 'string' },
  muster: { type: 'boolean' },
});

export const fileAnswer = object({
  id: uuid,
  name: { type: 'string' },
  size: { type: 'integer' },
  mediaType: { type: 'string' },
  sha256: { type: 'string' },
});

/** A file that was stored. While the virus scanner has not judged it, it is held back, which hinders nobody else. */
export const storedFile = object({ ...fileAnswer.properties, scan: { const: 'waiting' } }, ['scan']);

export const submitBody = object(
  {
    version: text(20),
    answers: anyJson,
    draft: text(100, 'id of the draft that is closed by this; its token is the bearer'),
    language: { type: 'string', pattern: '^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,3}$' },
    reviewed: {
      type: 'object',
      additionalProperties: anyJson,
      maxProperties: 5000,
      propertyNames: { maxLength: 500 },
    },
  },
  ['draft', 'language', 'reviewed'],
);

export const receipt = object({
  id: uuid,
  reference: { type: 'string', pattern: '^[A-Z]{2,5}-\\d{4}-[2-9A-HJ-NP-Z]{6}$' },
  receivedAt: moment,
  statusUrl: { type: 'string', format: 'uri' },
  accessToken: { type: 'string' },
});

export const submissionState = object(
  {
    id: uuid,
    reference: { type: 'string' },
    form: { type: 'string' },
    version: { type: 'string' },
    title: { type: 'string' },
    receivedAt: moment,
    state: { enum: ['received', 'documented', 'failed'] },
    events: {
      type: 'array',
      items: object({ at: moment, type: { type: 'string' }, by: { type: 'string' } }, ['by']),
    },
    documents: { type: 'array', items: params.kind },
    copies: {
      type: 'array',
      items: object({
        id: { type: 'string' },
        title: { type: 'string' },
        release: { enum: ['auto', 'manual'] },
      }),
      description: 'the authorities for which there is a copy; only for the office that received it',
    },
    held,
    answers: {
      type: 'object',
      additionalProperties: anyJson,
      description: 'only for the office that received it',
    },
  },
  ['answers', 'copies', 'held'],
);

const seconds = { type: 'integer', minimum: 0 };

export const staffUser = object(
  {
    id: uuid,
    name: { type: 'string' },
    kommune,
    offices: { type: 'array', items: object({ id: { type: 'string' }, name: { type: 'string' } }) },
    roles: { type: 'array', items: { type: 'string' } },
    session: {
      ...object({
        endsAt: moment,
        idleSeconds: { ...seconds, description: 'from each use on it lasts so long at least' },
        leftSeconds: { ...seconds, description: 'after so many it ends whatever is done' },
      }),
      description: 'when the session ends',
    },
  },
  ['session'],
);

const problem = object(
  {
    path: { type: 'string', description: 'where, in the terms of what was sent: elemente[0].laengeM' },
    entry: { type: 'string', description: 'where, with the ids of list items: elemente.k3f9.laengeM' },
    code: { type: 'string' },
    message: { type: 'string' },
    params: { type: 'object', additionalProperties: anyJson },
  },
  ['entry', 'params'],
);

/** What is wrong with a definition, or could be better. Its path is that of the definition. */
export const finding = object(
  {
    path: { type: 'string', description: 'where: sections[0].pages[1].fields[2].label; empty: the whole' },
    code: { type: 'string' },
    message: { type: 'string' },
    params: { type: 'object', additionalProperties: anyJson },
  },
  ['params'],
);

/** A problem document (RFC 9457) of these codes, with further members where the code has some. */
export const problemDocument = (
  codes: readonly ErrorCode[],
  more: Properties = {},
  optional: readonly string[] = [],
) =>
  object(
    {
      type: { type: 'string' },
      title: { type: 'string' },
      status: { type: 'integer' },
      code: { enum: [...codes] },
      problems: { type: 'array', items: problem },
      ...more,
    },
    ['problems', ...optional],
  );

const media = (schema: object) => ({ content: { 'application/problem+json': { schema } } });

/** Responses for these codes, by status, in the shape that a route's schema wants. */
export function refusals(...codes: readonly ErrorCode[]): Record<number, object> {
  const everywhere: readonly ErrorCode[] = ['request_invalid', 'not_found', 'failed', 'busy', 'storage_full'];
  const byStatus = Map.groupBy([...new Set([...codes, ...everywhere])], (code) => errors[code].status);
  return Object.fromEntries(
    [...byStatus].map(([status, of]) => [
      status,
      {
        description: of.map((code) => errors[code].sentence).join(' '),
        ...media(problemDocument(of, ...more(status))),
      },
    ]),
  );
}

/** Somebody saved in between: the answer brings what is stored now. */
export const conflict = (members: Properties) => ({
  412: { description: errors.edit_conflict.sentence, ...media(problemDocument(['edit_conflict'], members)) },
});

const more = (status: number): [Properties, string[]] => {
  if (status === 409) return [{ reviewed: values, computed: values }, ['reviewed', 'computed']];
  if (status === 412)
    return [{ current: draft, yours: object({ revision: { type: 'string' }, filing }) }, []];
  return [{}, []];
};

/** A response with JSON. */
export const json = (description: string, schema: object) => ({
  description,
  content: { 'application/json': { schema } },
});

/** One of these keys opens it (OpenAPI security requirements). */
export const eitherOf = (...schemes: readonly string[]): Record<string, string[]>[] =>
  schemes.map((scheme) => ({ [scheme]: [] }));
