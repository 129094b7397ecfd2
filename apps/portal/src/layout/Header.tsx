import type { Kommune } from '@formularwerk/assistant';
import type { Reader } from '../http/visit.ts';
import { LanguageSwitch } from './LanguageSwitch.tsx';

interface HeaderProps {
  readonly visit: Reader;
  readonly kommune?: Kommune | undefined;
  readonly keeps?: string | undefined;
}

export const Header = ({ visit, kommune, keeps }: HeaderProps) => (
  <header className="portal-header">
    <div className="portal-header__inner">
      <a className="portal-brand" href={kommune === undefined ? '/' : `/${kommune.id}`}>
        <span className="portal-brand__name">{kommune?.name ?? 'Formularwerk'}</span>
        <span className="portal-brand__product">{visit.texts.product}</span>
      </a>
      <LanguageSwitch visit={visit} keeps={keeps} />
    </div>
  </header>
);
