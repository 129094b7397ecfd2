import { type FormDefinition, resolveText } from '@formularwerk/form';
import { useRef, useState } from 'react';
import type { AuthoringContext, DesignerApi, FormEntry } from '../http/designerApi.ts';
import { navigate } from '../routing/useRoute.ts';
import { texts } from '../texts.ts';
import { formIdFor, formIdProblem, freeId } from './formId.ts';
import { newDefinition } from './newDefinition.ts';
import { type FileProblem, readFormFile } from './readFormFile.ts';
import { sayPlace } from './sayPlace.ts';

interface NewFormOptions {
  readonly api: DesignerApi;
  readonly context: AuthoringContext;
  readonly forms: readonly FormEntry[];
  readonly copyOf?: FormEntry | undefined;
}

interface Problems {
  readonly title?: string | undefined;
  readonly id?: string | undefined;
  readonly start?: string | undefined;
  readonly copyOf?: string | undefined;
  readonly file?: string | undefined;
}

/** The form that a dialog is about to make: what was typed and chosen, and what is still wrong with it. */
export function useNewForm({ api, context, forms, copyOf: copied }: NewFormOptions) {
  const [title, setTitle] = useState(copied ? texts.create.copyTitle(copied.title) : '');
  const [ownId, setOwnId] = useState<string>();
  const [start, setStart] = useState(copied ? 'copy' : '');
  const [copyOf, setCopyOf] = useState(copied?.form ?? '');
  const [file, setFile] = useState<FormDefinition>();
  const [fileProblems, setFileProblems] = useState<readonly FileProblem[]>([]);
  const [found, setFound] = useState<readonly string[]>([]);
  const [problems, setProblems] = useState<Problems>({});
  const [failure, setFailure] = useState<string>();
  const titleRef = useRef<HTMLInputElement>(null);

  const taken = new Set([...forms.map(({ form }) => form), ...found]);
  const id = ownId ?? (title.trim() === '' ? '' : formIdFor(title, taken));
  const change = (cleared: Problems): void => {
    setProblems((before) => ({ ...before, ...cleared }));
    setFailure(undefined);
  };

  const takeFile = async (chosen: File | undefined): Promise<void> => {
    change({ file: undefined });
    setFile(undefined);
    setFileProblems([]);
    if (!chosen) return;
    const text = await chosen.text().catch(() => undefined);
    if (text === undefined) return setProblems({ ...problems, file: texts.create.fileUnreadable });
    const read = readFormFile(text);
    if (read.ok) {
      setFile(read.definition);
      if (title.trim() === '') setTitle(resolveText(read.definition.title, 'de'));
      if (ownId === undefined) setOwnId(freeId(read.definition.id, taken));
    } else {
      setFileProblems(read.problems);
      if (!read.isJson) setProblems({ ...problems, file: texts.create.fileNoJson });
    }
  };

  /** What it begins with; undefined when that can't be had any more. */
  const source = async (): Promise<FormDefinition | undefined> => {
    if (start === 'file') return file;
    if (start === 'copy') return (await api.read(copyOf))?.definition;
    return context.templates.find((template) => template.id === start)?.definition;
  };

  const find = (): Problems => ({
    ...(title.trim() === '' ? { title: texts.create.nameMissing } : { id: formIdProblem(id, taken) }),
    ...(start === '' && { start: texts.create.startMissing }),
    ...(start === 'copy' && copyOf === '' && { copyOf: texts.create.copyMissing }),
    ...(start === 'file' && !file && fileProblems.length === 0 && { file: texts.create.fileMissing }),
  });

  const create = async (): Promise<void> => {
    const from = await source();
    if (!from) return setProblems({ copyOf: texts.create.copyGone });
    const definition = newDefinition(from, { id, title: title.trim(), offices: context.offices });
    const result = await api.create(definition);
    switch (result.outcome) {
      case 'created':
        return navigate({ screen: 'form', kommune: api.kommune, form: result.form });
      case 'exists': {
        const free = freeId(id, new Set([...taken, id]));
        setFound([...found, id]);
        setOwnId(free);
        return setFailure(texts.create.exists(free));
      }
      case 'signedOut':
        return setFailure(texts.create.signedOut);
      case 'refused':
        return setFileProblems(
          result.problems.map(({ path, message }) => ({ place: sayPlace(definition, path), message })),
        );
    }
  };

  return {
    title,
    id,
    start,
    copyOf,
    fileTitle: file && resolveText(file.title, 'de'),
    fileProblems: start === 'file' || file === undefined ? fileProblems : [],
    problems,
    failure,
    titleRef,
    setTitle: (text: string): undefined => {
      setTitle(text);
      change({ title: undefined });
    },
    setId: (text: string): undefined => {
      setOwnId(text.trim());
      change({ id: undefined });
    },
    setStart: (value: string): void => {
      setStart(value);
      setFileProblems([]);
      change({ start: undefined, copyOf: undefined, file: undefined });
    },
    setCopyOf: (value: string): void => {
      setCopyOf(value);
      change({ copyOf: undefined });
    },
    setFile: (chosen: File | undefined): void => void takeFile(chosen),
    submit: async (): Promise<void> => {
      const wrong = find();
      setProblems(wrong);
      setFailure(undefined);
      if (wrong.title !== undefined) titleRef.current?.focus();
      if (Object.values(wrong).some((problem) => problem !== undefined)) return;
      if (start === 'file' && !file) return;
      await create().catch(() => setFailure(texts.create.failed));
    },
  };
}
