import { matches, type TextFormat } from './textFormat.ts';

const LABEL = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?';
const ADDRESS = `https?://(?:${LABEL}\\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])(?::[0-9]{1,5})?(?:[/?#][!-~]*)?`;

/**
 * An address in the public web. A domain with umlauts is kept as the network calls it (`xn--…`): every mail, document
 * and machine behind can use that, and no letter looks like another.
 */
export const web: TextFormat = {
  pattern: () => ADDRESS,
  maxLength: 500,
  tidy: (typed) => {
    const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(typed) ? typed : `https://${typed}`;
    const url = /\s/.test(typed) ? undefined : parsed(address);
    if (!url || !isWeb(url) || url.username !== '' || url.password !== '') return typed;
    return url.href.replace(/^([^/]*\/\/[^/]*)\/$/, '$1');
  },
  fault: (tidy) => {
    if (matches(ADDRESS, tidy)) return undefined;
    if (/^[^/?#]*@|^\w+:\/\/[^/]*@/.test(tidy)) return { code: 'web.at' };
    return { code: /^(?!https?:)[a-z][a-z0-9+-]*:\/\//i.test(tidy) ? 'web.scheme' : 'web.format' };
  },
};

const isWeb = ({ protocol }: URL): boolean => protocol === 'https:' || protocol === 'http:';

function parsed(address: string): URL | undefined {
  try {
    return new URL(address);
  } catch {
    return undefined;
  }
}
