export { ActionButton } from './controls/ActionButton.tsx';
export { Dialog } from './controls/Dialog.tsx';
export { Menu, type MenuItem } from './controls/Menu.tsx';
export { RadioGroup } from './controls/RadioGroup.tsx';
export { SelectControl } from './controls/SelectControl.tsx';
export { TextControl } from './controls/TextControl.tsx';
export { DesignerApp, type DesignerAppProps } from './DesignerApp.tsx';
export {
  type Block,
  DesignerContext,
  type DesignerTools,
  type Surroundings,
  useDesigner,
  useDesignerState,
  useDesignerTools,
  useForm,
} from './designerContext.ts';
