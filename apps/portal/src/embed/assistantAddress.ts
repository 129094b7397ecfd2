const SLUG = /^[a-z0-9-]+$/;

/** Where the assistant that the attributes name begins; without a form, the services of the municipality. */
export const assistantAddress = (element: Pick<Element, 'getAttribute'>, portal: string): URL | undefined => {
  const path = ['kommune', 'form'].flatMap((name) => element.getAttribute(name) ?? []);
  if (!element.getAttribute('kommune') || !path.every((part) => SLUG.test(part))) return undefined;
  const address = new URL(`/${path.join('/')}`, portal);
  const language = element.getAttribute('sprache');
  if (language !== null && SLUG.test(language)) address.searchParams.set('sprache', language);
  return address;
};
