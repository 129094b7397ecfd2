import { type KeyboardEvent, useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import { Icon, type IconName } from './icons.tsx';

export interface MenuItem {
  readonly label: string;
  readonly onSelect: () => void;
  readonly icon?: IconName;
  /** Shown, but cannot be chosen now. */
  readonly disabled?: boolean;
  readonly isDangerous?: boolean;
}

export interface MenuProps {
  /** What the button says; read out only, when it shows an icon alone. */
  readonly label: string;
  readonly items: readonly MenuItem[];
  readonly icon?: IconName;
  readonly iconOnly?: boolean;
}

/** A button with a list of actions: arrows, Home, End, first letters, Escape. */
export function Menu({ label, items, icon, iconOnly }: MenuProps) {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  const close = (): void => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <div className="fd-menu">
      <button
        type="button"
        ref={button}
        className={iconOnly ? 'fd-icon-button' : 'kern-btn kern-btn--secondary fd-button'}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        aria-label={iconOnly ? label : undefined}
        onClick={() => setOpen(!isOpen)}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
          event.preventDefault();
          setOpen(true);
        }}
      >
        {icon && <Icon name={icon} />}
        {!iconOnly && <span className="kern-label">{label}</span>}
        {!iconOnly && <Icon name="chevronDown" />}
      </button>
      {isOpen && (
        <MenuList
          id={id}
          label={label}
          items={items}
          anchor={button}
          onClose={close}
          onLeave={() => setOpen(false)}
        />
      )}
    </div>
  );
}

export interface MenuListProps extends Pick<MenuProps, 'label' | 'items'> {
  readonly id: string;
  readonly anchor: { readonly current: HTMLElement | null };
  /** Done: the focus goes back to the button. */
  readonly onClose: () => void;
  /** The focus went elsewhere by itself. */
  readonly onLeave: () => void;
}

/** The list itself, for buttons that look otherwise. */
export function MenuList({ id, label, items, anchor, onClose, onLeave }: MenuListProps) {
  const list = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const box = list.current;
    if (!box) return;
    // Above everything; a browser without popovers shows it where it stands.
    if ('showPopover' in box) box.showPopover();
    else (box as HTMLElement).removeAttribute('popover');
    if (anchor.current) place(box, anchor.current);
    entries(box)[0]?.focus();
  }, [anchor]);
  useEffect(() => {
    const leave = (event: Event): void => {
      const target = event.target as Node;
      if (!list.current?.contains(target) && !anchor.current?.contains(target)) onLeave();
    };
    // It stays with its button; a page may scroll by itself, just after somebody opened it.
    const follow = (): void => {
      if (list.current && anchor.current) place(list.current, anchor.current);
    };
    window.addEventListener('pointerdown', leave, true);
    window.addEventListener('scroll', follow, true);
    window.addEventListener('resize', follow);
    return () => {
      window.removeEventListener('pointerdown', leave, true);
      window.removeEventListener('scroll', follow, true);
      window.removeEventListener('resize', follow);
    };
  }, [anchor, onLeave]);

  const onKeyDown = (event: KeyboardEvent): void => {
    const all = entries(list.current);
    const at = all.indexOf(document.activeElement as HTMLElement);
    const next = target(event.key, at, all);
    if (event.key === 'Tab') onLeave();
    else if (event.key === 'Escape') onClose();
    else if (next) next.focus();
    if (event.key === 'Tab' || (event.key !== 'Escape' && !next)) return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div
      ref={list}
      id={id}
      className="fd-menu__list"
      role="menu"
      aria-label={label}
      popover="manual"
      onKeyDown={onKeyDown}
    >
      {items.map((item) => (
        <button
          key={item.label}
          type="button"
          role="menuitem"
          tabIndex={-1}
          className={`fd-menu__item${item.isDangerous ? ' fd-menu__item--danger' : ''}`}
          aria-disabled={item.disabled || undefined}
          onClick={() => {
            if (item.disabled) return;
            onClose();
            item.onSelect();
          }}
        >
          {item.icon ? <Icon name={item.icon} /> : <span className="fd-icon" />}
          {item.label}
        </button>
      ))}
    </div>
  );
}

const entries = (box: HTMLElement | null): HTMLElement[] => [
  ...(box?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? []),
];

/** Where a key leads from the entry at a place. */
function target(key: string, at: number, all: readonly HTMLElement[]): HTMLElement | undefined {
  switch (key) {
    case 'ArrowDown':
      return all[(at + 1) % all.length];
    case 'ArrowUp':
      return all.at(at <= 0 ? -1 : at - 1);
    case 'Home':
      return all[0];
    case 'End':
      return all.at(-1);
    default: {
      const letter = key.length === 1 && key !== ' ' ? key.toLowerCase() : undefined;
      const order = [...all.slice(at + 1), ...all.slice(0, at + 1)];
      return letter === undefined
        ? undefined
        : order.find((entry) => entry.textContent?.trim().toLowerCase().startsWith(letter));
    }
  }
}

const GAP = 4;

/** Below its button, kept in the window; above it when there is no room. */
function place(box: HTMLElement, anchor: HTMLElement): void {
  const around = anchor.getBoundingClientRect();
  const { width, height } = box.getBoundingClientRect();
  const left = Math.max(GAP, Math.min(around.left, document.documentElement.clientWidth - width - GAP));
  const below = around.bottom + GAP;
  const top = below + height > window.innerHeight ? Math.max(GAP, around.top - height - GAP) : below;
  box.style.left = `${left}px`;
  box.style.top = `${top}px`;
}
