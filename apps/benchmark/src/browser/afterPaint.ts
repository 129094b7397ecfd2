import { firstPaint } from '../../../portal/src/client/firstPaint.ts';

/** As the product has it: a page that has come drawn is painted, and then what was fetched beside it takes it over. */
void firstPaint().then(() => {
  for (const { href } of document.querySelectorAll<HTMLLinkElement>('link[rel=preload][as=script]')) {
    const script = document.createElement('script');
    script.src = href;
    script.async = false;
    document.body.append(script);
  }
});
