import { page } from '../http/respond.ts';
import type { Handler } from '../http/visit.ts';
import { HomePage } from '../pages/HomePage.tsx';

export const showHome: Handler = async (visit) =>
  page(<HomePage visit={visit} kommunen={await visit.backend.kommunen()} />);
