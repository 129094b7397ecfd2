import type { Readable } from 'node:stream';
import { DataStore, ERRORS, Upload } from '@tus/server';
import type { Announced, PartStore, Transfer } from '../store/partStore.ts';

/** A piece is sealed and synced by itself; more of it would be lost with a process that dies. */
const PIECE = 1024 * 1024;

/** The one text by which the library knows a transfer. */
export const transferKey = ({ kommune, draft, id }: Transfer): string => `${kommune}/${draft}/${id}`;

/** What a client says of a file when it announces it. */
export const announcedOf = (metadata: Upload['metadata'], size: number): Announced => ({
  path: metadata?.path ?? '',
  name: metadata?.filename ?? '',
  declared: metadata?.filetype ?? '',
  size,
});

/** Lets the tus server keep its files as sealed pieces. */
export class TusStore extends DataStore {
  readonly #parts: PartStore;

  constructor(parts: PartStore) {
    super();
    this.#parts = parts;
    this.extensions = ['creation', 'termination'];
  }

  override async create(upload: Upload): Promise<Upload> {
    await this.#parts.begin(transferOf(upload.id), announcedOf(upload.metadata, upload.size ?? 0));
    return upload;
  }

  override async getUpload(key: string): Promise<Upload> {
    const found = await this.#parts.look(transferOf(key));
    if (!found) throw ERRORS.FILE_NOT_FOUND;
    return new Upload({ id: key, size: found.size, offset: found.offset });
  }

  /** What came before a line was cut is kept too. */
  override async write(stream: Readable, key: string, offset: number): Promise<number> {
    const transfer = transferOf(key);
    let at = offset;
    let waiting: Buffer[] = [];
    let size = 0;
    const keep = async (): Promise<void> => {
      if (size === 0) return;
      const piece = Buffer.concat(waiting);
      await this.#parts.append(transfer, at, piece);
      at += size;
      waiting = [];
      size = 0;
    };
    try {
      for await (const chunk of stream as AsyncIterable<Buffer>) {
        waiting.push(chunk);
        size += chunk.byteLength;
        if (size >= PIECE) await keep();
      }
    } finally {
      await keep();
    }
    return at;
  }

  override async remove(key: string): Promise<void> {
    await this.#parts.remove(transferOf(key));
  }
}

function transferOf(key: string): Transfer {
  const [kommune = '', draft = '', id = ''] = key.split('/');
  return { kommune, draft, id };
}
