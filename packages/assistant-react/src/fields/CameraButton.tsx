import type { FieldView } from '@formularwerk/form';
import { useScreen } from '../screen.ts';

interface CameraButtonProps {
  readonly field: FieldView;
  readonly onFiles: (files: readonly File[]) => void;
}

/**
 * Opens the camera of a phone; not shown where a mouse is at work. It asks for JPG alone, so that an iPhone converts
 * its photos by itself.
 */
export const CameraButton = ({ field, onFiles }: CameraButtonProps) => {
  const { texts } = useScreen();
  return (
    <label className="kern-btn kern-btn--secondary fw-camera">
      <span className="kern-label">
        {texts.takePhoto}
        <span className="kern-sr-only">: {field.label}</span>
      </span>
      <input
        type="file"
        accept="image/jpeg"
        capture="environment"
        className="kern-sr-only"
        onChange={({ target }) => {
          onFiles([...(target.files ?? [])]);
          target.value = '';
        }}
      />
    </label>
  );
};
