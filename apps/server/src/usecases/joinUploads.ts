import type { UploadResult } from '@formularwerk/assistant';
import type { Services } from '../services.ts';
import type { Upload } from '../store/uploads.ts';
import { taking } from '../taking.ts';
import { inThread } from '../uploads/inThread.ts';
import { findPlace, type NoPlace, storeUpload } from './storeUpload.ts';

const LONGEST = 20_000;
const PICTURES = ['image/jpeg', 'image/png'];
const NAME = 'Fotos.pdf';
const inTurn = taking(1);

/**
 * Makes one document of pictures that were uploaded at a question, in the order in which they are named. It goes the
 * way of every file: what it may be and how large it may be is asked again. The pictures stay with the draft until it
 * ends, so that nothing is lost when the answer does not arrive.
 */
export async function joinUploads(
  services: Services,
  kommune: string,
  token: string,
  path: string,
  ids: readonly string[],
): Promise<UploadResult | NoPlace> {
  const asked = await findPlace(services, kommune, token, path);
  if (asked.outcome !== 'found') return asked;
  const chosen = ids.map((id) => asked.uploads.find((upload) => isPicture(upload, id, asked.place.place)));
  const uploads = chosen.filter((upload) => upload !== undefined);
  if (uploads.length < 2 || uploads.length < ids.length)
    return { outcome: 'refused', problem: { path, code: 'file.unknown' } };
  const bytes = await inTurn(() => join(services, kommune, uploads));
  if (!bytes) return { outcome: 'refused', problem: { path, code: 'file.notJoined' } };
  const result = await storeUpload(services, kommune, token, path, { name: NAME, bytes });
  if (result.outcome !== 'refused' || result.problem.code !== 'file.size') return result;
  return { outcome: 'refused', problem: { ...result.problem, code: 'file.joinedSize' } };
}

/** One that is held back for malware can't get out by another way. */
const isPicture = ({ file, field, scan }: Upload, id: string, place: string): boolean =>
  file.id === id && field === place && PICTURES.includes(file.mediaType) && scan !== 'infected';

async function join(
  { files }: Services,
  kommune: string,
  uploads: readonly Upload[],
): Promise<Uint8Array | undefined> {
  const pictures = [];
  for (const { file, blob } of uploads)
    pictures.push({ mediaType: file.mediaType, bytes: new Uint8Array(await files.read(kommune, blob)) });
  const buffers = pictures.map(({ bytes }) => bytes.buffer);
  return inThread<Uint8Array>(
    new URL('../uploads/joinThread.ts', import.meta.url),
    { pictures },
    buffers,
    LONGEST,
  );
}
