import { Alert } from '@formularwerk/assistant-react';
import { ActionButton, Dialog, RadioGroup, SelectControl, TextControl } from '@formularwerk/designer/ui';
import { resolveText } from '@formularwerk/form';
import { useEffect, useRef, useState } from 'react';
import type { AuthoringContext, DesignerApi, FormEntry } from '../http/designerApi.ts';
import { texts } from '../texts.ts';
import { AddressControl } from './AddressControl.tsx';
import { FileControl } from './FileControl.tsx';
import { FileProblems } from './FileProblems.tsx';
import { useNewForm } from './useNewForm.ts';

interface CreateDialogProps {
  readonly api: DesignerApi;
  readonly context: AuthoringContext;
  readonly forms: readonly FormEntry[];
  /** Opened by „Kopieren“ at a form. */
  readonly copyOf?: FormEntry | undefined;
  readonly onClose: () => void;
}

/** Title first, then what to begin with: a template, a form that is there, or a file. */
export function CreateDialog(props: CreateDialogProps) {
  const { api, context, forms, onClose } = props;
  const draft = useNewForm(props);
  const [isBusy, setBusy] = useState(false);
  const { titleRef, start, fileProblems } = draft;
  useEffect(() => {
    titleRef.current?.focus();
  }, [titleRef]);
  const more = useRef<HTMLDivElement>(null);
  const seen = useRef({ start, fileProblems });
  // What comes up with a choice or a file may be out of sight.
  useEffect(() => {
    if (seen.current.start !== start || seen.current.fileProblems !== fileProblems)
      more.current?.scrollIntoView({ block: 'start' });
    seen.current = { start, fileProblems };
  }, [start, fileProblems]);
  const submit = async (): Promise<void> => {
    if (isBusy) return;
    setBusy(true);
    await draft.submit();
    setBusy(false);
  };
  const texted = context.templates.map(({ id, title, description }) => ({
    value: id,
    label: resolveText(title, 'de'),
    hint: resolveText(description, 'de'),
  }));
  const copies =
    forms.length > 0 ? [{ value: 'copy', label: texts.create.copy, hint: texts.create.copyHint }] : [];
  return (
    <Dialog
      title={texts.create.title}
      onClose={onClose}
      footer={
        <>
          <ActionButton look="primary" disabled={isBusy} onClick={() => void submit()}>
            {isBusy ? texts.create.busy : texts.create.submit}
          </ActionButton>
          <ActionButton look="tertiary" onClick={onClose}>
            {texts.cancel}
          </ActionButton>
        </>
      }
    >
      {draft.failure && <Alert kind="danger" title={draft.failure} role="alert" />}
      <TextControl
        label={texts.create.name}
        hint={texts.create.nameHint}
        value={draft.title}
        error={draft.problems.title}
        onText={draft.setTitle}
        inputRef={draft.titleRef}
      />
      <AddressControl kommune={api.kommune} id={draft.id} problem={draft.problems.id} onId={draft.setId} />
      <RadioGroup
        label={texts.create.start}
        value={draft.start}
        error={draft.problems.start}
        options={[
          ...texted,
          ...copies,
          { value: 'file', label: texts.create.file, hint: texts.create.fileHint },
        ]}
        onSelect={draft.setStart}
      />
      <div className="da-more" ref={more}>
        {draft.start === 'copy' && (
          <SelectControl
            label={texts.create.copyWhich}
            value={draft.copyOf}
            error={draft.problems.copyOf}
            empty={texts.create.copyNone}
            options={forms.map(({ form, title }) => ({ value: form, label: title }))}
            onSelect={draft.setCopyOf}
          />
        )}
        {draft.start === 'file' && (
          <FileControl title={draft.fileTitle} problem={draft.problems.file} onFile={draft.setFile} />
        )}
        <FileProblems problems={draft.fileProblems} />
      </div>
    </Dialog>
  );
}
