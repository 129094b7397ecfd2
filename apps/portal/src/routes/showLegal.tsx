import { page } from '../http/respond.ts';
import type { Handler } from '../http/visit.ts';
import { AccessibilityPage, ImprintPage, PrivacyPage } from '../pages/LegalPages.tsx';
import { loadKommune } from './loadKommune.ts';

const showing =
  (Page: typeof ImprintPage): Handler =>
  async (visit) => {
    const loaded = await loadKommune(visit);
    return loaded && page(<Page visit={visit} {...loaded} />);
  };

export const showImprint = showing(ImprintPage);
export const showPrivacy = showing(PrivacyPage);
export const showAccessibility = showing(AccessibilityPage);
