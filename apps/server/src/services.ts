import type { PgBoss } from 'pg-boss';
import type { Keyring } from './crypto/keyring.ts';
import type { Database } from './database/connect.ts';
import type { DocumentPool } from './documents/documentPool.ts';
import type { Mailer } from './mail/mailer.ts';
import type { ArmsStore } from './store/armsStore.ts';
import type { FileStore } from './store/fileStore.ts';
import type { FormCache } from './store/formCache.ts';
import type { PartStore } from './store/partStore.ts';
import type { TemplateStore } from './store/templateStore.ts';
import type { Scanner } from './uploads/scanner.ts';

/** What the use cases work with: the world, opened once at the start. */
export interface Services {
  readonly db: Database;
  readonly keys: Keyring;
  readonly files: FileStore;
  /** Files on their way. */
  readonly parts: PartStore;
  /** Looks for malware; undefined where none is configured. */
  readonly scanner: Scanner | undefined;
  readonly arms: ArmsStore;
  /** Official PDF forms. */
  readonly templates: TemplateStore;
  readonly jobs: PgBoss;
  readonly documents: DocumentPool;
  readonly forms: FormCache;
  readonly mailer: Mailer;
  /** Under which people reach the server: for links in mails. */
  readonly publicUrl: string;
}
