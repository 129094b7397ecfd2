import { useState } from 'react';
import { terrasse } from '../api/examples/terrasse.ts';
import { FormPreview } from '../forms/FormPreview.tsx';

/** The form of the examples, to play with beside the text. */
export function TryIt() {
  const [javascript, setJavascript] = useState(true);
  const [language, setLanguage] = useState('en');
  return (
    <div style={{ border: '1px solid currentcolor', padding: '1rem', margin: '1rem 0' }}>
      <p className="kern-body">
        <label>
          <input
            type="checkbox"
            checked={javascript}
            onChange={(event) => setJavascript(event.target.checked)}
          />{' '}
          JavaScript
        </label>{' '}
        <label>
          <input
            type="checkbox"
            checked={language === 'de'}
            onChange={(event) => setLanguage(event.target.checked ? 'de' : 'en')}
          />{' '}
          Deutsch
        </label>
      </p>
      <FormPreview
        definition={terrasse}
        parameters={{}}
        today="2027-01-15"
        language={language}
        javascript={javascript}
      />
    </div>
  );
}
