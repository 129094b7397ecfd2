import { unsentAt } from '@formularwerk/assistant';
import { focusField } from '../hooks/useFocus.ts';
import { Button } from '../parts/Button.tsx';
import { useScreen } from '../screen.ts';

/**
 * Files that were on their way when the page was loaded anew: what to do about each, until it was chosen again or let go.
 * The box is there before there is anything to say, as screen readers want it.
 */
export const UnsentFiles = ({ path }: { readonly path: string }) => {
  const { state, send, texts } = useScreen();
  return (
    <div aria-live="polite">
      {unsentAt(state.session, path).map(({ name, goesOn }) => (
        <div className="fw-warning" key={name}>
          <p className="kern-body fw-message">
            {texts.fileUnsent(name)}
            {goesOn && ` ${texts.fileUnsentGoesOn}`}{' '}
            <Button
              look="tertiary"
              onClick={() => {
                send?.({ type: 'file.forget', path, name });
                focusField(path);
              }}
              label={`${texts.fileForget}: ${name}`}
            >
              {texts.fileForget}
            </Button>
          </p>
        </div>
      ))}
    </div>
  );
};
