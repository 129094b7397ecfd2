import { type HTMLAttributes, type Ref, useContext } from 'react';
import { ScreenContext } from '../screen.ts';

interface HeadlineProps extends HTMLAttributes<HTMLHeadingElement> {
  /** Its level on a page of its own, where the title is 1. */
  readonly level: 1 | 2 | 3 | 4 | 5 | 6;
  readonly ref?: Ref<HTMLHeadingElement> | undefined;
}

/** A heading; where the assistant is a part of another page, as much lower as its title is there. */
export const Headline = ({ level, ...rest }: HeadlineProps) => {
  const lowest = Math.min(6, level + useTitleLevel() - 1);
  const Tag = `h${lowest}` as `h${HeadlineProps['level']}`;
  return <Tag {...rest} />;
};

/** The level of the title: 1 on a page of its own. */
export const useTitleLevel = (): number => useContext(ScreenContext)?.titleLevel ?? 1;
