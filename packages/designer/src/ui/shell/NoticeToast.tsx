import { IconButton } from '../controls/IconButton.tsx';
import { Icon } from '../controls/icons.tsx';
import { useDesignerState, useDesignerTools } from '../designerContext.ts';
import { texts } from './texts.ts';

/** What happened by itself: read out once, and there until somebody has read it. */
export const NoticeToast = () => {
  const { designer } = useDesignerTools();
  const notice = useDesignerState((state) => state.notice);
  return (
    <div className="fd-toast" role="status">
      {notice !== undefined && (
        <div className="fd-toast__box">
          <Icon name="hint" />
          <p>{notice}</p>
          <IconButton icon="close" label={texts.closeNotice} onClick={designer.dismissNotice} />
        </div>
      )}
    </div>
  );
};
