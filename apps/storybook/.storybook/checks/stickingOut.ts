/**
 * The innermost elements that reach beyond an edge of the screen with their box or their words, also where what is
 * around them cuts them off or scrolls: nobody shall scroll in two directions, or miss the end of a word (WCAG 1.4.10).
 */
export function stickingOut(page: Document): Element[] {
  const { clientWidth } = page.documentElement;
  const beyond = [...page.body.querySelectorAll('*')].filter(
    (element) => boxesOf(element).some((box) => isBeyond(box, clientWidth)) && isMeantToBeSeen(element),
  );
  return beyond.filter((element) => !beyond.some((other) => other !== element && element.contains(other)));
}

/** Its own box, and those of the words directly in it: they may be longer than it is wide. */
const boxesOf = (element: Element): readonly DOMRect[] => [
  element.getBoundingClientRect(),
  ...[...element.childNodes].filter((node) => node instanceof Text).map(boxOfText),
];

function boxOfText(text: Text): DOMRect {
  const range = document.createRange();
  range.selectNodeContents(text);
  return range.getBoundingClientRect();
}

const isBeyond = ({ left, right }: DOMRect, width: number): boolean =>
  right > left && (right > width + 1 || left < -1);

/** It is not only read out; its end is not replaced by „…“; and it is no table or code, which may be scrolled. */
function isMeantToBeSeen(element: Element): boolean {
  if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false;
  const mayScroll = element.closest('table, pre') !== null;
  for (let around: Element | null = element; around; around = around.parentElement) {
    const { overflowX, textOverflow } = getComputedStyle(around);
    const isCut = overflowX === 'hidden' || overflowX === 'clip';
    if (isCut && (textOverflow === 'ellipsis' || around.clientWidth <= 1)) return false;
    if (mayScroll && (overflowX === 'auto' || overflowX === 'scroll')) return false;
  }
  return true;
}
