import { type Details, type ErrorCode, Refusal } from '../errors.ts';

export interface Classified {
  readonly code: ErrorCode;
  readonly details?: Details;
}

/** What an error means to who asked. Whatever is unknown is ours to put right. */
export function classifyError(error: unknown): Classified {
  if (error instanceof Refusal) return { code: error.code, details: error.details };
  if (!(error instanceof Error)) return { code: 'failed' };
  const validation = 'validation' in error ? error.validation : undefined;
  if (Array.isArray(validation))
    return { code: 'request_invalid', details: { problems: validation.map(sayValidation) } };
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  return { code: byCode(code, error) ?? bySentence(error.message) ?? byStatus(error) ?? 'failed' };
}

/** Only the place is told: what stands there could be a secret. */
function sayValidation(fault: unknown): object {
  const { instancePath = '', keyword = 'shape' } = fault as { instancePath?: string; keyword?: string };
  return {
    path: instancePath.slice(1).replaceAll('/', '.'),
    code: `request.${keyword}`,
    message: 'Diese Stelle hat nicht die erwartete Form. Siehe /api/openapi.json.',
  };
}

const TABLE: readonly (readonly [RegExp, ErrorCode])[] = [
  [/^FST_ERR_CTP_(INVALID_JSON_BODY|EMPTY_JSON_BODY)$/, 'json_invalid'],
  [/^(FST_ERR_CTP_BODY_TOO_LARGE|FST_REQ_FILE_TOO_LARGE|FST_(PARTS|FILES|FIELDS)_LIMIT)$/, 'too_large'],
  [/^(FST_ERR_CTP_INVALID_MEDIA_TYPE|FST_INVALID_MULTIPART_CONTENT_TYPE)$/, 'media_type'],
  [/^FST_ERR_(BAD_URL|ASYNC_CONSTRAINT|MAX_PARAM_LENGTH)$/, 'not_found'],
  [/^(53100|ENOSPC|EDQUOT)$/, 'storage_full'],
  // Connection (08), resources (53), operator (57), locks and deadlocks.
  [/^(08...|53...|57...|40001|40P01|55P03)$/, 'busy'],
  [/^(ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN)$/, 'busy'],
  // A text that the database cannot hold: it should have been refused before.
  [/^22...$/, 'request_invalid'],
];

function byCode(code: string, error: Error): ErrorCode | undefined {
  if ('syscall' in error && error.syscall === 'connect') return 'busy';
  return TABLE.find(([pattern]) => pattern.test(code))?.[1];
}

// pg and its pool tell these by their message only.
const bySentence = (message: string): ErrorCode | undefined =>
  /timeout exceeded when trying to connect|Query read timeout|Connection terminated|Cannot use a pool after calling end|not queryable/.test(
    message,
  )
    ? 'busy'
    : undefined;

function byStatus(error: Error): ErrorCode | undefined {
  const status = 'statusCode' in error ? Number(error.statusCode) : 500;
  if (error instanceof SyntaxError && status === 400) return 'json_invalid';
  return status >= 400 && status < 500 ? 'request_invalid' : undefined;
}
