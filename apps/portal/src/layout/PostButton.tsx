interface PostButtonProps {
  readonly action: string;
  /** What the server is asked to do, sent as `_action`. */
  readonly name: string;
  readonly label: string;
  readonly variant?: 'primary' | 'secondary' | 'tertiary';
}

/** A button that changes something on the server: a form of its own, so that it needs no script. */
export const PostButton = ({ action, name, label, variant = 'primary' }: PostButtonProps) => (
  <form method="post" action={action}>
    <button type="submit" name="_action" value={name} className={`kern-btn kern-btn--${variant}`}>
      <span className="kern-label">{label}</span>
    </button>
  </form>
);
