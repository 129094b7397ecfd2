import { type Assistant, createAssistant, type Filing, memoryPorts } from '@formularwerk/assistant';
import {
  Alert,
  AssistantApp,
  type AssistantStart,
  Button,
  sessionStart,
} from '@formularwerk/assistant-react';
import { compileForm, type FormDefinition } from '@formularwerk/form';
import { type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import type { Parameters } from './forms.ts';

export interface FormPreviewProps {
  readonly definition: FormDefinition;
  /** What the municipality sets, by id; what it does not is as in the form's samples. */
  readonly parameters: Parameters;
  /** The day it is: `2027-01-15`. */
  readonly today: string;
  readonly language: string;
  /** Where it begins; at the first page when absent. */
  readonly filing?: Filing;
  /** The errors of the page are told at the beginning. */
  readonly told?: boolean;
}

/** A form, alive, with a world in memory. Whoever changes date, language or parameters keeps what was typed. */
export function FormPreview(props: FormPreviewProps) {
  const { definition, parameters, today, language } = props;
  const running = useRef<Assistant>(undefined);
  const before = running.current?.getState().session;
  const filing = before?.form.definition === definition ? before.filing : props.filing;
  return (
    <Running
      key={JSON.stringify([definition.id, parameters, today, language])}
      {...props}
      {...(filing && { filing })}
      running={running}
    />
  );
}

function Running({
  running,
  ...props
}: FormPreviewProps & { readonly running: RefObject<Assistant | undefined> }) {
  const [start, setStart] = useState(() => startOf(props));
  const [isAway, setIsAway] = useState(false);
  const assistant = useMemo(() => {
    const form = compileForm(start.published.definition);
    return createAssistant(sessionStart(start), memoryPorts(form, start.context, start.draft.expiresAt));
  }, [start]);
  useEffect(() => {
    running.current = assistant;
    assistant.start();
    return assistant.stop;
  }, [assistant, running]);

  if (isAway)
    return (
      <Alert kind="success" title="Der Entwurf ist gespeichert (nur in dieser Vorschau).">
        <div>
          <Button
            onClick={() => {
              const { filing } = assistant.getState().session;
              setStart({ ...start, filing, place: filing.place });
              setIsAway(false);
            }}
          >
            Weiter ausfüllen
          </Button>
        </div>
      </Alert>
    );
  return <AssistantApp start={start} embedded={{ assistant }} leave={() => setIsAway(true)} />;
}

function startOf({
  definition,
  parameters,
  today,
  language,
  filing,
  told = false,
}: FormPreviewProps): AssistantStart {
  const kommune = { id: 'vorschau', name: 'Vorschau' };
  const begin: Filing = filing ?? { entries: {}, saved: [], place: firstPage(definition) };
  return {
    kommune,
    published: { kommune, version: '1', hash: '', definition, parameters, muster: true },
    context: { today, language, parameters },
    filing: begin,
    place: begin.place,
    draft: { id: 'vorschau', revision: 'r0', expiresAt: `${today}T12:00:00Z` },
    base: `/vorschau/${definition.id}/antrag`,
    showProblems: told,
    key: 'vorschau',
  };
}

const firstPage = ({ sections }: FormDefinition): Filing['place'] => {
  const page = sections[0]?.pages[0]?.id;
  return page === undefined ? { kind: 'review' } : { kind: 'page', page };
};
