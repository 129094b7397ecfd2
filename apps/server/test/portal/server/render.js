/** A portal of one page that tells what it was given: for the tests of how the server serves a built portal. */
export async function render(request, backend, { publicUrl, embeddedBy }) {
  const url = new URL(request.url);
  if (url.pathname === '/fehler') throw new Error('canary-in-a-message');
  const form = request.method === 'POST' ? await request.formData() : new FormData();
  const body = JSON.stringify({
    method: request.method,
    path: url.pathname,
    cookie: request.headers.get('cookie'),
    fields: [...form.keys()],
    kommunen: await backend.kommunen(),
    publicUrl,
    embeddedBy,
  });
  const headers = new Headers({
    'content-type': 'text/html; charset=utf-8',
    'referrer-policy': 'same-origin',
  });
  headers.append('set-cookie', 'eins=1; Path=/');
  headers.append('set-cookie', 'zwei=2; Path=/');
  // Each page gives these out, so that tests see what becomes of them.
  if (request.headers.get('cookie') !== 'a=b')
    for (const cookie of ['__Host-entwurf-a-b=1', '__Host-sitzung-a=1'])
      headers.append('set-cookie', `${cookie}; Path=/; Secure; HttpOnly; SameSite=Lax`);
  return new Response(body, { status: 200, headers });
}

export const renderFailure = (_request, status) =>
  new Response('<h1>Fehler</h1>', { status, headers: { 'content-type': 'text/html; charset=utf-8' } });
