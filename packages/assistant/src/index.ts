export type { Filing } from './filing.ts';
export type { Place } from './place.ts';
export type {
  AssistantPorts,
  DocumentKind,
  Draft,
  Kommune,
  PortalBackend,
  PublishedForm,
  Receipt,
  SaveResult,
  StaffUser,
  SubmissionState,
  Submit,
  SubmitResult,
  UploadResult,
} from './ports.ts';
