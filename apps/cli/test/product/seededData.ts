import { rm } from 'node:fs/promises';
import type { TestProject } from 'vitest/node';
import { layDownProduct } from './startProduct.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** A data folder in which a product has started once: databases laid down, forms published. */
    readonly seededData: string;
  }
}

/** Lays the data of a new product down once, for all files of tests that begin with one. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await layDownProduct();
  project.provide('seededData', folder);
  return () => rm(folder, { recursive: true, force: true });
}
