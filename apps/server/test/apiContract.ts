import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

interface OpenApi {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}

interface Operation {
  readonly responses: Readonly<
    Record<string, { readonly content?: Readonly<Record<string, { readonly schema: object }>> }>
  >;
}

export interface ApiContract {
  /** Throws when an answer is not what the description says. */
  readonly check: (
    method: string,
    path: string,
    answer: { readonly status: number; readonly headers: Headers; readonly body: unknown },
  ) => void;
}

/** Holds real answers against the OpenAPI description, strictly: nothing undeclared, nothing converted. */
export function readContract(document: unknown): ApiContract {
  const { paths } = document as OpenApi;
  const ajv = new Ajv2020({ strict: true, allErrors: true, ownProperties: true });
  (addFormats as unknown as (ajv: Ajv2020) => void)(ajv);
  ajv.addFormat('binary', true);
  const compiled = new Map<object, ValidateFunction>();
  const validatorOf = (schema: object): ValidateFunction => {
    const validator = compiled.get(schema) ?? ajv.compile(schema);
    compiled.set(schema, validator);
    return validator;
  };
  return {
    check: (method, path, { status, headers, body }) => {
      const template = templateOf(Object.keys(paths), path, method, paths);
      if (template === undefined) return;
      const said = `${method} ${template} ${status}`;
      const response = paths[template]?.[method.toLowerCase()]?.responses[status];
      if (!response) throw new Error(`${said} is not described: ${JSON.stringify(body)}`);
      const type = (headers.get('content-type') ?? '').split(';')[0] ?? '';
      const media = response.content?.[type];
      if (!media) {
        if (response.content || (Buffer.isBuffer(body) && body.length > 0))
          throw new Error(`${said} is not described as ${type}`);
        return;
      }
      if (Buffer.isBuffer(body)) return;
      const validate = validatorOf(media.schema);
      if (!validate(body))
        throw new Error(`${said}: ${ajv.errorsText(validate.errors)}: ${JSON.stringify(body).slice(0, 500)}`);
    },
  };
}

function templateOf(
  templates: readonly string[],
  path: string,
  method: string,
  paths: OpenApi['paths'],
): string | undefined {
  const [plain = ''] = path.split('?');
  return templates.find(
    (template) =>
      method.toLowerCase() in (paths[template] ?? {}) &&
      new RegExp(`^${template.replace(/\{\w+\}/g, '[^/]+')}$`).test(plain),
  );
}
