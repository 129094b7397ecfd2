/** A note as it can be kept: without characters that the database cannot hold; undefined when nothing is left. */
export const cleanNote = (note = ''): string | undefined =>
  note.toWellFormed().replaceAll('\u0000', '').trim() || undefined;
