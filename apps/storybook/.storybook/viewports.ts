/** The two widths at which everything has to work: a small phone (WCAG 1.4.10 asks for less) and a desk. */
export const viewports = {
  narrow: { name: '360 px', styles: { width: '360px', height: '740px' }, type: 'mobile' },
  wide: { name: '1280 px', styles: { width: '1280px', height: '900px' }, type: 'desktop' },
} as const;
