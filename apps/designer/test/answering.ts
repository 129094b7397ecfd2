/** A server that gives one answer to everything, and what it was asked. */
export const answering = (status: number, body?: unknown) => {
  const asked: Request[] = [];
  const send: typeof fetch = async (input, init) => {
    asked.push(new Request(new URL(String(input), 'https://stadt.example'), init));
    return body === undefined ? new Response(null, { status }) : Response.json(body, { status });
  };
  return { send, asked };
};
