import { Ajv2020 } from 'ajv/dist/2020.js';
import type { FastifySchemaCompiler } from 'fastify';

const ajv = new Ajv2020({
  strict: true,
  coerceTypes: false,
  removeAdditional: false,
  ownProperties: true,
  validateFormats: false,
});

/** Checks what comes in against a route's schema, as it is: nothing is converted, nothing taken away. */
export const validatorCompiler: FastifySchemaCompiler<object> = ({ schema }) => ajv.compile(schema);
