import type { Change } from '../../core/compareForms.ts';
import { Disclosure } from '../controls/Disclosure.tsx';
import { Note } from '../parts/Note.tsx';
import { texts } from './texts.ts';

/** From what other programs have to follow down to what nobody has to. */
const CLASSES = ['interface', 'data', 'harmless', 'text'] as const;

interface ChangesListProps {
  readonly changes: readonly Change[];
  /** Of its headings. */
  readonly level?: 'h3' | 'h4';
}

/** What is different between two versions, in sentences; first what others have to know. */
export const ChangesList = ({ changes, level: Heading = 'h3' }: ChangesListProps) => (
  <div className="fd-changes">
    {changes.length === 0 && <p>{texts.noChanges}</p>}
    {changes.some((change) => change.class === 'interface') && (
      <Note kind="warning" title={texts.breaks}>
        <p>{texts.breaksHelp}</p>
      </Note>
    )}
    {CLASSES.map((name) => {
      const own = changes.filter((change) => change.class === name);
      return (
        own.length > 0 && (
          <section key={name} aria-label={texts.classes[name].title} className="fd-changes__class">
            <Heading>
              {texts.classes[name].title} <span className="fd-count">{own.length}</span>
            </Heading>
            <p className="fd-changes__help">{texts.classes[name].help}</p>
            <ul className="fd-uses">
              {own.map((change) => (
                <li key={`${change.node} ${change.sentence}`}>
                  {change.sentence}
                  {change.before !== undefined && change.after !== undefined && (
                    <Disclosure title={texts.wording}>
                      <del className="fd-changes__before">
                        <span className="fd-sr">{texts.before} </span>
                        {change.before}
                      </del>
                      <ins className="fd-changes__after">
                        <span className="fd-sr">{texts.after} </span>
                        {change.after}
                      </ins>
                    </Disclosure>
                  )}
                </li>
              ))}
            </ul>
          </section>
        )
      );
    })}
  </div>
);
