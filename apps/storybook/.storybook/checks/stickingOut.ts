/** The innermost elements that reach beyond the screen's right edge: nobody shall scroll in two directions (WCAG 1.4.10). */
export function stickingOut(page: Document): Element[] {
  const { scrollWidth, clientWidth } = page.documentElement;
  if (scrollWidth <= clientWidth) return [];
  const beyond = [...page.body.querySelectorAll('*')].filter(
    (element) => element.getBoundingClientRect().right > clientWidth + 1,
  );
  return beyond.filter((element) => !beyond.some((other) => other !== element && element.contains(other)));
}
