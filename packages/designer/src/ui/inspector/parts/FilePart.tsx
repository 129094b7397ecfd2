import type { FieldOf, FieldProps } from '../fieldProps.ts';
import { FileTypes } from './FileTypes.tsx';

/** What sort of document one may upload, how large, and how many. */
export const FilePart = (props: FieldProps<FieldOf<'file'>>) => <FileTypes {...props} usualMax={1} />;
