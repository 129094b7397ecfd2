import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { formStories } from './formStories.ts';

const FOLDER = new URL('../src/generated/', import.meta.url);

rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
for (const [name, text] of formStories()) writeFileSync(new URL(name, FOLDER), text);
