import { access } from 'node:fs/promises';
import { join } from 'node:path';
import type { Writable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { createKeyring } from './crypto/keyring.ts';
import { type OpenDatabase, openDatabase } from './database/openDatabase.ts';
import { serveDesigner } from './designer/serveDesigner.ts';
import { createDocumentPool, type Unwritten } from './documents/documentPool.ts';
import { type OpenedSigning, openSigning } from './documents/openSigning.ts';
import { freePort } from './freePort.ts';
import { createApp } from './http/createApp.ts';
import { createMailer } from './mail/mailer.ts';
import { serveEmbed, serveTownPage } from './portal/serveEmbed.ts';
import { servePortal } from './portal/servePortal.ts';
import { seed } from './seed.ts';
import type { Services } from './services.ts';
import type { Settings } from './settings.ts';
import { createSetup } from './setup/setupRoutes.ts';
import { createArmsStore } from './store/armsStore.ts';
import { createFileStore } from './store/fileStore.ts';
import { createFormCache } from './store/formCache.ts';
import { createPartStore } from './store/partStore.ts';
import { createTemplateStore } from './store/templateStore.ts';
import { createScanner, type Scanner } from './uploads/scanner.ts';
import type { Parked } from './usecases/buildSubmissionDocuments.ts';
import { openQueue } from './worker/queue.ts';
import { startWorker } from './worker/startWorker.ts';

export interface Server {
  readonly app: FastifyInstance;
  readonly services: Services;
  readonly urls: Readonly<Record<'portal' | 'designer' | 'api' | 'health', string>>;
  /** Where the first administrator signs up; only while there is no municipality. */
  readonly setupUrl: string | undefined;
  /** Lines about the demonstration, and about what is not set but should be. */
  readonly notes: readonly string[];
  /** Takes nothing new, ends what was begun, then lets go of the database. */
  readonly stop: () => Promise<void>;
}

export interface StartOptions {
  readonly logStream?: Writable;
  /** What writes the documents, where tests have another thread do it. */
  readonly documentThread?: URL;
}

/** Opens the database, migrates, fills the demonstration, takes up the jobs that are left, and listens. */
export async function startServer(
  settings: Settings,
  { logStream, documentThread }: StartOptions = {},
): Promise<Server> {
  const signing = await openSigning(settings.signing, new Date());
  const database = await openDatabase(settings.databaseUrl, {
    careless: settings.carelessDatabase,
    day: settings.demoDay,
  });
  try {
    return await serve(await withPort(settings), database, signing, { logStream, documentThread });
  } catch (error) {
    await database.close();
    throw error;
  }
}

async function serve(
  settings: Settings,
  database: OpenDatabase,
  { signing, notes: signingNotes }: OpenedSigning,
  { logStream, documentThread }: { [name in keyof StartOptions]: StartOptions[name] | undefined },
): Promise<Server> {
  const keys = createKeyring(settings.secretKeys);
  let app: FastifyInstance | undefined;
  const onError = (error: unknown) => app?.log.warn({ err: error }, 'job');
  const parked = ({ unwritten, ...what }: Parked) =>
    app?.log.warn({ ...what, ...told(unwritten) }, 'documents parked');
  const jobs = await openQueue(database.jobsPool, onError);
  const files = createFileStore(settings.dataDir, keys);
  const parts = createPartStore(settings.dataDir, keys);
  const arms = createArmsStore(settings.dataDir);
  const templates = createTemplateStore(settings.dataDir, settings.demo ? settings.formsDir : undefined);
  const scanner = settings.clamav && createScanner(settings.clamav);
  const { publicUrl, formsDir, trustProxy, logLevel, demo } = settings;
  const mailer = createMailer(settings);
  const forms = createFormCache();
  const documents = createDocumentPool(settings.documents, signing, onError, documentThread);
  const services: Services = {
    db: database.db,
    keys,
    files,
    parts,
    scanner,
    arms,
    templates,
    jobs,
    documents,
    forms,
    mailer,
    publicUrl,
  };
  const { pool } = database;
  app = await createApp({ services, publicUrl, formsDir, pool, trustProxy, logLevel, logStream, demo });
  const seeded = settings.demo ? await seed(services, formsDir, publicUrl) : [];
  const notes = [...seeded, ...(mailer.note ? [mailer.note] : []), ...scanNotes(scanner), ...signingNotes];
  const setup = settings.demo ? undefined : await createSetup(app, services);
  if (settings.portalDir && (await isThere(join(settings.portalDir, 'server', 'render.js'))))
    await servePortal(app, services, settings.portalDir, publicUrl, settings.demoDay);
  if (settings.portalDir) await serveEmbed(app, settings.portalDir);
  if (settings.portalDir && settings.demo) await serveTownPage(app, settings.portalDir, publicUrl);
  if (settings.designerDir && (await isThere(join(settings.designerDir, 'index.html'))))
    await serveDesigner(app, settings.designerDir);
  const worker = await startWorker(services, { error: onError, parked });
  await app.listen({ port: settings.port, host: settings.host });
  return {
    app,
    services,
    notes,
    urls: {
      portal: `${publicUrl}/`,
      designer: `${publicUrl}/designer/`,
      api: `${publicUrl}/api/openapi.json`,
      health: `${publicUrl}/healthz`,
    },
    setupUrl: setup && `${publicUrl}${setup}`,
    stop: async () => {
      await app.close();
      await worker.stop();
      await documents.stop();
      await database.close();
    },
  };
}

const told = (unwritten: Unwritten) =>
  unwritten.reason === 'broken' ? { reason: 'broken', err: unwritten.error } : unwritten;

const scanNotes = (scanner: Scanner | undefined): string[] =>
  scanner
    ? []
    : [
        'Uploads are checked by content and structure, but not for malware: set CLAMAV_URL to a ClamAV daemon.',
      ];

/** Port 0 means a free one; the public address names it, unless it was set. */
async function withPort(settings: Settings): Promise<Settings> {
  if (settings.port !== 0) return settings;
  const port = await freePort(settings.host);
  return { ...settings, port, publicUrl: settings.publicUrl.replace(/:0$/, `:${port}`) };
}

const isThere = (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    () => false,
  );
