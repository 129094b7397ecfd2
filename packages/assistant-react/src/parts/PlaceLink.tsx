import { type Place, placeToPath } from '@formularwerk/assistant';
import type { ReactNode } from 'react';
import { fieldId } from '../ids.ts';
import { useScreen } from '../screen.ts';

interface PlaceLinkProps {
  readonly place: Place;
  /** Of the field to go to. */
  readonly path?: string;
  /** What is read out, when the words of the link are not enough. */
  readonly label?: string;
  readonly children: ReactNode;
}

/** A link to a place in the assistant: a plain one, followed without a reload once a script runs. */
export const PlaceLink = ({ place, path, label, children }: PlaceLinkProps) => {
  const { base, go } = useScreen();
  const anchor = path === undefined ? '' : `#${fieldId(path)}`;
  return (
    <a
      className="kern-link"
      href={`${base}/${placeToPath(place)}${anchor}`}
      aria-label={label}
      onClick={(event) => {
        if (!go || event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        go(place, path);
      }}
    >
      {children}
    </a>
  );
};
