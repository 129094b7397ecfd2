import { Alert } from '@formularwerk/assistant-react';
import { ActionButton } from '@formularwerk/designer/ui';
import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import type { Author, DesignerApi } from '../http/designerApi.ts';
import { texts } from '../texts.ts';

interface LoginFormProps {
  readonly api: DesignerApi;
  readonly onSignedIn: (author: Author) => void;
  /** Signing in is put off. */
  readonly onLater?: () => void;
}

type Problem = 'missing' | 'wrong' | 'locked' | 'failed';

/** Name and password. What is wrong with them is told above, and the name stays. */
export function LoginForm({ api, onSignedIn, onLater }: LoginFormProps) {
  const id = useId();
  const [problem, setProblem] = useState<Problem>();
  const isBusy = useRef(false);
  const name = useRef<HTMLInputElement>(null);
  const password = useRef<HTMLInputElement>(null);
  const isInDialog = onLater !== undefined;
  useEffect(() => {
    if (isInDialog) name.current?.focus();
  }, [isInDialog]);
  const problemId = problem && `${id}-problem`;

  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    if (isBusy.current) return;
    const typed = new FormData(event.currentTarget);
    const account = String(typed.get('name')).trim();
    const secret = String(typed.get('password'));
    if (account === '' || secret === '') return setProblem('missing');
    isBusy.current = true;
    setProblem(undefined);
    try {
      const result = await api.login(account, secret);
      if (result.outcome === 'signedIn') return onSignedIn(result.user);
      setProblem(result.outcome);
      password.current?.select();
    } catch {
      setProblem('failed');
    } finally {
      isBusy.current = false;
    }
  };

  return (
    <form className="da-login" onSubmit={(event) => void submit(event)} noValidate>
      {problem && (
        <Alert kind="danger" title={texts.login.problem} role="alert" id={`${id}-problem`}>
          <p className="kern-body">{texts.login[problem]}</p>
        </Alert>
      )}
      <div className="kern-form-input">
        <label className="kern-label" htmlFor={`${id}-name`}>
          {texts.login.name}
        </label>
        <input
          className="kern-form-input__input"
          id={`${id}-name`}
          name="name"
          type="email"
          autoComplete="username"
          ref={name}
          aria-describedby={problemId}
        />
      </div>
      <div className="kern-form-input">
        <label className="kern-label" htmlFor={`${id}-password`}>
          {texts.login.password}
        </label>
        <input
          className="kern-form-input__input"
          id={`${id}-password`}
          name="password"
          type="password"
          autoComplete="current-password"
          ref={password}
          aria-describedby={problemId}
        />
      </div>
      <div className="da-buttons">
        <button type="submit" className="kern-btn kern-btn--primary">
          <span className="kern-label">{texts.login.submit}</span>
        </button>
        {onLater && (
          <ActionButton look="tertiary" onClick={onLater}>
            {texts.again.later}
          </ActionButton>
        )}
      </div>
    </form>
  );
}
