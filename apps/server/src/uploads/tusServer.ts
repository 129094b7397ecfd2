import { MemoryLocker, Server } from '@tus/server';
import { Refusal } from '../errors.ts';
import type { PartStore, Transfer } from '../store/partStore.ts';
import { TusStore, transferKey } from './tusStore.ts';

/** Answers a request of the tus protocol 1.0.0 about one transfer; whose it is was looked at before. */
export type Tus = (request: Request, transfer: Transfer) => Promise<Response>;

/** The protocol as a kept library speaks it; where a transfer lies and how errors look is ours. */
export function createTus(parts: PartStore, maxSize: number): Tus {
  const transfers = new WeakMap<Request, Transfer>();
  const failures = new WeakMap<Request, unknown>();
  const keyOf = (request: Request): string => {
    const transfer = transfers.get(request);
    if (!transfer) throw new Error('A request came to the tus server without its transfer.');
    return transferKey(transfer);
  };
  const server = new Server({
    path: '/',
    datastore: new TusStore(parts),
    locker: new MemoryLocker(),
    lockDrainTimeout: 1000,
    maxSize,
    namingFunction: keyOf,
    getFileIdFromRequest: keyOf,
    generateUrl: (request) => pathOf(transfers.get(request)),
    onResponseError: (request, error) => {
      failures.set(request, error);
      return undefined;
    },
  });
  return async (request, transfer) => {
    transfers.set(request, transfer);
    const response = await server.handleWeb(request);
    if (response.status < 400) return response;
    const failure = failures.get(request);
    throw failure instanceof Error ? failure : refusalOf(response.status);
  };
}

const pathOf = (transfer: Transfer | undefined): string =>
  transfer ? `/api/${transfer.kommune}/drafts/${transfer.draft}/transfers/${transfer.id}` : '';

function refusalOf(status: number): Refusal {
  if (status === 404 || status === 410) return new Refusal('not_found');
  if (status === 409) return new Refusal('upload_offset');
  if (status === 413) return new Refusal('too_large');
  return new Refusal(status < 500 ? 'request_invalid' : 'busy');
}
