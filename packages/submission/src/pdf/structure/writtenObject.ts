import { PDFObject } from '@cantoo/pdf-lib';

/**
 * An object as its bytes stand in the file, ASCII only: a table of thousands of rows has tens of thousands of elements, and
 * a dictionary for each would fill the memory.
 */
export class WrittenObject extends PDFObject {
  readonly #text: string;

  constructor(text: string) {
    super();
    this.#text = text;
  }

  override sizeInBytes(): number {
    return this.#text.length;
  }

  override copyBytesInto(buffer: Uint8Array, offset: number): number {
    for (let i = 0; i < this.#text.length; i += 1) buffer[offset + i] = this.#text.charCodeAt(i);
    return this.#text.length;
  }

  override toString(): string {
    return this.#text;
  }
}
