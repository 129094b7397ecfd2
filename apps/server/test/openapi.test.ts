import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readContract } from './apiContract.ts';
import { startTestServer, type TestServer } from './testServer.ts';

let server: TestServer;
// biome-ignore lint/suspicious/noExplicitAny: the description is walked freely
let document: any;
beforeAll(async () => {
  server = await startTestServer();
  document = (await server.call('GET', '/api/openapi.json')).body;
});
afterAll(() => server?.end());

it('describes every route that there is, and no other', () => {
  // Every GET answers HEAD as well; isolation.test.ts has the one that stands alone.
  const described = Object.entries<object>(document.paths).flatMap(([path, methods]) =>
    Object.keys(methods)
      .filter((method) => method !== 'head')
      .map((method) => `${method.toUpperCase()} ${path}`),
  );
  const real = routes(server).filter(
    (route) => !/^(HEAD|OPTIONS) /.test(route) && !route.includes('openapi.json'),
  );
  expect(real.sort()).toEqual(described.sort());
});

/** All routes of the router, as OpenAPI writes them. */
function routes({ app }: TestServer): string[] {
  const found: string[] = [];
  const stack: string[] = [];
  for (const line of app.printRoutes({ commonPrefix: false }).split('\n')) {
    const match = /^([│ ]*)[├└]── (\S*)(?: \(([A-Z, ]+)\))?/.exec(line);
    if (!match) continue;
    const [, indent = '', part = '', methods] = match;
    const depth = indent.length / 4;
    stack.length = depth;
    stack[depth] = part;
    const path = stack.join('').replace(/:(\w+)/g, '{$1}');
    for (const method of methods?.split(', ') ?? []) found.push(`${method} ${path}`);
  }
  return [...new Set(found)];
}

it('is OpenAPI 3.1 with schemas that are JSON Schema 2020-12, and names for every operation', () => {
  expect(document.openapi).toBe('3.1.0');
  const ajv = new Ajv2020({ strict: true, validateFormats: false });
  const names: string[] = [];
  for (const methods of Object.values<
    Record<string, { operationId: string; summary: string; responses: object; security?: object[] }>
  >(document.paths))
    for (const operation of Object.values(methods)) {
      names.push(operation.operationId);
      expect(operation.summary).toBeTruthy();
      for (const name of (operation.security ?? []).flatMap(Object.keys))
        expect(document.components.securitySchemes).toHaveProperty([name]);
      for (const response of Object.values<{ content?: Record<string, { schema: object }> }>(
        operation.responses as never,
      ))
        for (const { schema } of Object.values(response.content ?? {}))
          expect(ajv.validateSchema(schema)).toBe(true);
    }
  expect(new Set(names).size).toBe(names.length);
});

it('would be noticed to be untrue: an answer with one member more is no answer of this API', () => {
  const contract = readContract(document);
  const headers = new Headers({ 'content-type': 'application/json' });
  contract.check('GET', '/healthz', { status: 200, headers, body: { status: 'ok' } });
  expect(() =>
    contract.check('GET', '/healthz', { status: 200, headers, body: { status: 'ok', more: 1 } }),
  ).toThrow(/additional/);
  expect(() => contract.check('GET', '/healthz', { status: 418, headers, body: {} })).toThrow(
    /not described/,
  );
});
