import { rm } from 'node:fs/promises';
import type { TestProject } from 'vitest/node';
import { layDownProduct } from './startProduct.ts';

/** Lays the data of a new product down once, for all files of tests that begin with one. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await layDownProduct();
  project.provide('seededData', folder);
  return () => rm(folder, { recursive: true, force: true });
}
