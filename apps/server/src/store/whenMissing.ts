/** For `catch`: nothing where there is no such file; any other error is thrown on. */
export function whenMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
}
