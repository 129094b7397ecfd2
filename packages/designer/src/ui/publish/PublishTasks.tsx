import { useMemo } from 'react';
import { type PublishTask, publishTasks } from '../../core/publishTasks.ts';
import { Icon, type IconName } from '../controls/icons.tsx';
import { useDesignerState, useDesignerTools } from '../designerContext.ts';
import { usePreview, usePreviewState } from '../preview/PreviewContext.tsx';
import { useShell } from '../shell/ShellContext.ts';
import { texts } from './texts.ts';

const ICONS: Readonly<Record<PublishTask['state'], IconName>> = {
  done: 'check',
  open: 'problem',
  optional: 'hint',
};

interface PublishTasksProps {
  readonly tasks: readonly PublishTask[];
  readonly close: () => void;
}

/** What is left to do before others see the form; each leads to where it is done. */
export const PublishTasks = ({ tasks, close }: PublishTasksProps) => (
  <ul className="fd-tasks">
    {tasks.map((task) => (
      <li key={task.id} className={`fd-task fd-task--${task.state}`}>
        <div className="fd-task__words">
          <TaskName task={task} close={close} />
          <p className="fd-task__help">{task.sentence}</p>
        </div>
        <span className="fd-task__state">
          <Icon name={ICONS[task.state]} />
          {texts.taskStates[task.state]}
        </span>
      </li>
    ))}
  </ul>
);

const TaskName = ({ task, close }: { readonly task: PublishTask; readonly close: () => void }) => {
  const { designer } = useDesignerTools();
  const { showInspector, showFindings } = useShell();
  const { node } = task;
  if (node === undefined || task.state === 'done') return <strong>{task.name}</strong>;
  return (
    <button
      type="button"
      className="fd-linkish fd-task__name"
      onClick={() => {
        close();
        designer.select(node);
        if (task.id === 'problems' || task.id === 'hints') showFindings();
        else showInspector();
      }}
    >
      {task.name}
    </button>
  );
};

/** The tasks as they stand now, and whether nothing stands between the form and its publication. */
export function useTasks(): { readonly tasks: readonly PublishTask[]; readonly isReady: boolean } {
  const { offices } = useDesignerTools().context;
  const { wasSent } = usePreview();
  const form = useDesignerState((state) => state.form);
  const findings = useDesignerState((state) => state.findings);
  const findingsAreOld = useDesignerState((state) => state.findingsAreOld);
  const saving = useDesignerState((state) => state.saving);
  const triedOut = usePreviewState(wasSent);
  const tasks = useMemo(
    () => publishTasks({ form, findings, findingsAreOld, saving, offices, triedOut }),
    [form, findings, findingsAreOld, saving, offices, triedOut],
  );
  return { tasks, isReady: tasks.every(({ state }) => state !== 'open') };
}
