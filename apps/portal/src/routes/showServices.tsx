import { page } from '../http/respond.ts';
import type { Handler } from '../http/visit.ts';
import { ServicesPage } from '../pages/ServicesPage.tsx';
import { loadKommune } from './loadKommune.ts';

export const showServices: Handler = async (visit) => {
  const loaded = await loadKommune(visit);
  return loaded && page(<ServicesPage visit={visit} {...loaded} />);
};
