/**
 * The widths to look at: what WCAG 1.4.10 asks for (a desk at 400 %), a small phone, a tablet, a desk. Everything has to work
 * at each of them.
 */
export const viewports = {
  reflow: { name: '320 px', styles: { width: '320px', height: '640px' }, type: 'mobile' },
  narrow: { name: '360 px', styles: { width: '360px', height: '740px' }, type: 'mobile' },
  tablet: { name: '768 px', styles: { width: '768px', height: '1024px' }, type: 'tablet' },
  wide: { name: '1280 px', styles: { width: '1280px', height: '900px' }, type: 'desktop' },
} as const;
