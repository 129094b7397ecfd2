interface LinkButtonProps {
  readonly href: string;
  readonly label: string;
  readonly variant?: 'primary' | 'secondary' | 'tertiary';
  readonly download?: boolean;
}

/** A link that looks like a button: it leads somewhere and changes nothing. */
export const LinkButton = ({ href, label, variant = 'primary', download = false }: LinkButtonProps) => (
  <a className={`kern-btn kern-btn--${variant}`} href={href} {...(download ? { download: '' } : {})}>
    <span className="kern-label">{label}</span>
  </a>
);
