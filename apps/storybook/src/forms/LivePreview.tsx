import { createAssistant } from '@formularwerk/assistant';
import { AssistantApp, sessionStart } from '@formularwerk/assistant-react';
import { useEffect, useState } from 'react';
import { Away } from './Away.tsx';
import type { ViewProps } from './FormPreview.tsx';

/** A form alive, as the browser has it that took the page over. */
export function LivePreview({ start: first, ports, keep }: ViewProps) {
  const [start, setStart] = useState(first);
  const [isAway, setIsAway] = useState(false);
  const [assistant, setAssistant] = useState(() => createAssistant(sessionStart(start), ports));
  useEffect(() => {
    const forget = assistant.subscribe(() => keep(assistant.getState().session.filing));
    assistant.start();
    return () => {
      forget();
      assistant.stop();
    };
  }, [assistant, keep]);

  if (isAway)
    return (
      <Away
        goOn={() => {
          const { filing } = assistant.getState().session;
          const again = { ...start, filing, place: filing.place };
          setStart(again);
          setAssistant(createAssistant(sessionStart(again), ports));
          setIsAway(false);
        }}
      />
    );
  return <AssistantApp start={start} embedded={{ assistant }} leave={() => setIsAway(true)} />;
}
