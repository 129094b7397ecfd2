/**
 * KERN draws its icons as backgrounds cut out by a mask. With forced colours it paints them white, which is lost on
 * a white page, unless somebody gives them a system colour. These are the icons that nobody sees.
 */
export function lostInForcedColors(root: Element): Element[] {
  const icons = [...root.querySelectorAll('.kern-icon')].filter((icon) => icon.getClientRects().length > 0);
  return icons.filter((icon) => colorOf(icon) === colorBehind(icon));
}

/** The colour of the nearest background that is not transparent. */
function colorBehind(element: Element): string {
  for (let around = element.parentElement; around; around = around.parentElement) {
    const color = colorOf(around);
    if (color !== TRANSPARENT) return color;
  }
  return '255,255,255,255';
}

const TRANSPARENT = '0,0,0,0';

/** An element's background as red, green, blue and opacity, however its style writes it (`oklch(1 0 0)`). */
function colorOf(element: Element): string {
  const canvas = new OffscreenCanvas(1, 1).getContext('2d');
  if (!canvas) throw new Error('There is no canvas to look at colours with.');
  canvas.fillStyle = getComputedStyle(element).backgroundColor;
  canvas.fillRect(0, 0, 1, 1);
  return canvas.getImageData(0, 0, 1, 1).data.join();
}
