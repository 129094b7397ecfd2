import { describeCommand } from '../../core/describeCommand.ts';
import { ActionButton } from '../controls/ActionButton.tsx';
import { Dialog } from '../controls/Dialog.tsx';
import { useDesignerState, useDesignerTools } from '../designerContext.ts';
import { texts } from './texts.ts';

/** What could not be done, why, and the ways out. What is refused while one types is told at its control instead. */
export const RefusalDialog = () => {
  const { designer } = useDesignerTools();
  const refused = useDesignerState((state) => state.refused);
  if (!refused) return null;
  const close = designer.dismissRefusal;
  return (
    <Dialog
      title={texts.refused}
      onClose={close}
      footer={
        <>
          {refused.repairs.map((repair) => (
            <ActionButton
              key={repair.name}
              onClick={() => {
                close();
                designer.run(repair.command);
              }}
            >
              {repair.name}
            </ActionButton>
          ))}
          <ActionButton look={refused.repairs.length === 0 ? 'primary' : 'tertiary'} onClick={close}>
            {texts.leaveIt}
          </ActionButton>
        </>
      }
    >
      <p>{texts.refusedStep(describeCommand(designer.getState().form, refused.command))}</p>
      <ul className="fd-uses">
        {refused.problems.map((problem) => (
          <li key={`${problem.path} ${problem.code}`}>{problem.message}</li>
        ))}
      </ul>
      <p>{refused.repairs.length > 0 ? texts.waysOut : texts.nothingChanged}</p>
    </Dialog>
  );
};
