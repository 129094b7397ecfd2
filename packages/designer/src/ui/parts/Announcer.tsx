import { createContext, type ReactNode, useCallback, useContext, useState } from 'react';

const AnnounceContext = createContext<(words: string) => void>(() => {});

/** A place from which is read out what happened and can be seen by everybody else: a row moved, a list filtered. */
export const Announcer = ({ children }: { readonly children: ReactNode }) => {
  const [said, setSaid] = useState({ words: '', turn: 0 });
  // The same words twice are read out twice: another node each time.
  const announce = useCallback((words: string) => setSaid(({ turn }) => ({ words, turn: turn + 1 })), []);
  return (
    <AnnounceContext value={announce}>
      {children}
      <div role="status" className="fd-sr fd-announcer">
        <span key={said.turn}>{said.words}</span>
      </div>
    </AnnounceContext>
  );
};

/** Lets something be read out. */
export const useAnnounce = () => useContext(AnnounceContext);
