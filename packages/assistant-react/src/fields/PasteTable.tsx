import { actionValue, pastedTable, pastedText, tablePath } from '@formularwerk/assistant';
import {
  type FieldView,
  type ListField,
  problemMessage,
  tableColumns,
  tableTemplate,
} from '@formularwerk/form';
import { useState } from 'react';
import { Button } from '../parts/Button.tsx';
import { useScreen } from '../screen.ts';
import { readTableFile } from './readTableFile.ts';

/** Problems that are told at once; who has more puts some right first. */
const MOST_TOLD = 20;

/**
 * A list filled from a spreadsheet: cells pasted, or a CSV file. Says what was recognised and which lines are bad before
 * anything is taken over; without scripts a button asks for that.
 */
export const PasteTable = ({ field }: { readonly field: FieldView }) => {
  const { state, texts, language, send } = useScreen();
  const { walk } = state.session;
  const text = pastedText(walk, field.path);
  // Whoever clears the field goes on writing in it.
  const [isOpen] = useState(text !== '');
  const columns = tableColumns(field.definition as ListField, language);
  const id = `f-${tablePath(field.path)}`;
  const template = `data:text/csv;charset=utf-8,${encodeURIComponent(tableTemplate(columns))}`;
  return (
    <details className="fw-table" open={isOpen}>
      <summary className="kern-label">{texts.table}</summary>
      <div className="fw-table__body">
        <p className="kern-body fw-message">
          {texts.tableHow(columns.map(({ label }) => label).join(' · '))}
        </p>
        <p className="kern-body fw-message">
          <a className="kern-link" href={template} download={`${field.id}.csv`}>
            {texts.tableTemplate}
          </a>
        </p>
        <div className="kern-form-input">
          <label className="kern-label" htmlFor={id}>
            {texts.tableCells}
          </label>
          <textarea
            // What was taken over is no longer in it.
            key={field.list?.items.length}
            name={tablePath(field.path)}
            id={id}
            className="kern-form-input__input fw-table__cells"
            rows={5}
            spellCheck={false}
            wrap="off"
            defaultValue={text}
          />
        </div>
        <FileChooser path={field.path} cells={id} />
        {text.trim() !== '' && <Preview field={field} />}
        {!send && (
          <div>
            <Button action={actionValue({ kind: 'readTable', path: field.path })}>{texts.tableRead}</Button>
          </div>
        )}
      </div>
    </details>
  );
};

/** With scripts a file goes into the field at once; without them it is sent with the page. */
const FileChooser = ({ path, cells }: { readonly path: string; readonly cells: string }) => {
  const { texts, language, send } = useScreen();
  const [isRefused, setRefused] = useState(false);
  const id = `${cells}-datei`;
  const read = async (file: File | undefined) => {
    const text = file && (await readTableFile(file));
    setRefused(file !== undefined && text === undefined);
    const area = document.getElementById(cells);
    if (text === undefined || !(area instanceof HTMLTextAreaElement)) return;
    area.value = [area.value, text].filter((part) => part.trim() !== '').join('\n');
    send?.({ type: 'page.type', posted: { [tablePath(path)]: area.value } });
  };
  return (
    <div className="kern-form-input">
      <label className="kern-label" htmlFor={id}>
        {texts.tableFile}
      </label>
      <div role="status">
        {isRefused && (
          <p className="kern-body fw-message">{problemMessage({ path, code: 'table.notText' }, language)}</p>
        )}
      </div>
      <input
        type="file"
        id={id}
        name={`_tableFile.${path}`}
        className="kern-form-input__input"
        accept=".csv,.txt,.tsv,text/csv,text/plain"
        onChange={({ target }) => {
          if (!send) return;
          void read(target.files?.[0]);
          target.value = '';
        }}
      />
    </div>
  );
};

const Preview = ({ field }: { readonly field: FieldView }) => {
  const { state, texts, language } = useScreen();
  const { rows, unknown } = pastedTable(state.session.walk, field);
  const bad = rows.filter(({ problems }) => problems.length > 0);
  const good = rows.length - bad.length;
  return (
    <>
      <p className="kern-title fw-message" role="status">
        {texts.tableRows(rows.length, bad.length)}
      </p>
      {unknown.length > 0 && <p className="kern-body fw-message">{texts.tableUnknown(unknown.join(', '))}</p>}
      {bad.length > 0 && (
        <ul className="fw-summary">
          {bad.slice(0, MOST_TOLD).map(({ line, problems }) => (
            <li key={line} className="kern-body">
              <strong>{texts.tableLine(line)}</strong>{' '}
              {problems
                .map(({ column, problem }) => {
                  const words = problemMessage(problem, language);
                  if (column === undefined) return words;
                  return `${column}${column.endsWith('?') ? '' : ':'} ${words}`;
                })
                .join(' ')}
            </li>
          ))}
        </ul>
      )}
      {bad.length > MOST_TOLD && (
        <p className="kern-body fw-message">{texts.tableMore(bad.length - MOST_TOLD)}</p>
      )}
      {good > 0 && (
        <div>
          <Button action={actionValue({ kind: 'takeTable', path: field.path })}>
            {texts.tableTake(good, bad.length)}
          </Button>
        </div>
      )}
      {good > 0 && bad.length > 0 && <p className="kern-body fw-message">{texts.tableLeft}</p>}
    </>
  );
};
