import { type AssistantPorts, type Filing, memoryPorts } from '@formularwerk/assistant';
import type { AssistantStart } from '@formularwerk/assistant-react';
import { compileForm } from '@formularwerk/form';
import { useCallback, useRef, useState } from 'react';
import { LivePreview } from './LivePreview.tsx';
import { PlainPreview } from './PlainPreview.tsx';
import { type Preview, previewStart } from './previewStart.ts';

export interface FormPreviewProps extends Preview {
  /** `false`: the pages as a server draws them, and each button a plain post. */
  readonly javascript?: boolean;
  /** The id of the next entry of a list; counted where it gives none. */
  readonly nextItem?: () => string | undefined;
}

/** How a form is shown in one of the two ways. */
export interface ViewProps {
  /** How it begins; what is given later is not looked at. */
  readonly start: AssistantStart;
  readonly ports: AssistantPorts;
  /** Is told whenever more was answered. */
  readonly keep: (filing: Filing) => void;
}

/**
 * A form to play with, in a world in memory. Whoever changes date, language, values or whether there are scripts keeps what
 * was typed.
 */
export function FormPreview({ javascript = true, nextItem, ...preview }: FormPreviewProps) {
  const { definition, parameters, today, language } = preview;
  const reached = useRef<{ readonly definition: unknown; readonly filing: Filing }>(undefined);
  const keep = useCallback(
    (filing: Filing) => {
      reached.current = { definition, filing };
    },
    [definition],
  );
  const ports = useWorld(preview, nextItem);
  const filing = reached.current?.definition === definition ? reached.current.filing : preview.filing;
  const View = javascript ? LivePreview : PlainPreview;
  return (
    <View
      key={JSON.stringify([definition.id, parameters, today, language])}
      start={previewStart({ ...preview, ...(filing && { filing }) })}
      ports={ports}
      keep={keep}
    />
  );
}

/** One that goes on counting when the day changes: no two items have one id. */
function useWorld(
  { definition, parameters, today, language }: Preview,
  nextItem: FormPreviewProps['nextItem'],
): AssistantPorts {
  const make = () =>
    memoryPorts(compileForm(definition), { today, language, parameters }, `${today}T12:00:00Z`);
  const [{ upload, joinFiles, createItemId }] = useState(make);
  return { ...make(), upload, joinFiles, createItemId: () => nextItem?.() ?? createItemId() };
}
