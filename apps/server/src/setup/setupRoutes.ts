import { timingSafeEqual } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { hashPassword } from '../crypto/passwords.ts';
import { createToken, hashToken } from '../crypto/tokens.ts';
import { inTenant } from '../database/tenant.ts';
import { Refusal } from '../errors.ts';
import type { Services } from '../services.ts';
import { insertKommune, insertOffice, selectKommunen } from '../store/kommunen.ts';
import { insertUser } from '../store/staff.ts';
import { readSetup, type Setup } from './readSetup.ts';
import { setupDonePage, setupPage } from './setupPage.ts';

interface OneToken {
  Params: { token: string };
}

/**
 * While there is no municipality: the path of a link, valid once and only as long as this process runs, under which the
 * first administrator signs up. Undefined where there is one already.
 */
export async function createSetup(app: FastifyInstance, services: Services): Promise<string | undefined> {
  if (!(await isEmpty(services))) return undefined;
  const token = createToken();
  const expected = hashToken(token);
  const check = async (given: string): Promise<void> => {
    if (!timingSafeEqual(hashToken(given), expected) || !(await isEmpty(services)))
      throw new Refusal('not_found');
  };
  await app.register(async (setup) => {
    setup.addContentTypeParser(
      'application/x-www-form-urlencoded',
      { parseAs: 'string' },
      (_request, body, done) => done(null, new URLSearchParams(String(body))),
    );
    setup.get<OneToken>('/einrichten/:token', { schema: { hide: true } }, async (request, reply) => {
      await check(request.params.token);
      return reply.type('text/html; charset=utf-8').header('cache-control', 'no-store').send(setupPage());
    });
    setup.post<OneToken & { Body: URLSearchParams }>(
      '/einrichten/:token',
      { schema: { hide: true } },
      async (request, reply) => {
        await check(request.params.token);
        const read = readSetup(
          request.body instanceof URLSearchParams ? request.body : new URLSearchParams(),
        );
        void reply.type('text/html; charset=utf-8').header('cache-control', 'no-store');
        if (!('setup' in read)) return reply.code(422).send(setupPage(read.values, read.faults));
        await create(services, read.setup);
        return reply.code(201).send(setupDonePage(read.setup.id));
      },
    );
  });
  return `/einrichten/${token}`;
}

const isEmpty = async ({ db }: Services): Promise<boolean> => (await selectKommunen(db)).length === 0;

async function create({ db }: Services, { id, name, referencePrefix, offices, admin }: Setup): Promise<void> {
  const password = await hashPassword(admin.password);
  await inTenant(db, id, async (tenant) => {
    await insertKommune(tenant, { name, referencePrefix });
    for (const office of offices) await insertOffice(tenant, office);
    await insertUser(tenant, {
      ...admin,
      password,
      roles: ['administration', 'redaktion', 'sachbearbeitung'],
      offices: offices.map((office) => office.id),
    });
  });
}
