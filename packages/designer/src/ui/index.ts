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
