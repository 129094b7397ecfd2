/** The body of a POST cannot be read as a form. */
export class UnreadableBody extends Error {}

/** The fields of a form post (multipart or urlencoded). Throws `UnreadableBody` on anything else. */
export const readForm = async (request: Request): Promise<FormData> => {
  try {
    return await request.formData();
  } catch (cause) {
    throw new UnreadableBody('The body of the request is not a form.', { cause });
  }
};
