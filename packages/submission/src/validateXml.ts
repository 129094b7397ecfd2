import { type ErrorDetail, XmlDocument, XmlLibError, XsdValidator } from 'libxml2-wasm';

/** What is wrong in an XML document. The message is libxml2's and may quote an answer. */
export interface XmlProblem {
  line: number;
  /** Name of the element, where one is to blame. */
  element?: string;
  message: string;
}

/** Compiled schemas; each holds memory of the WebAssembly that must be given back. */
const compiled = new Map<string, XsdValidator>();
const mostCompiled = 50;

/**
 * Validates a document against an XML Schema; no problem means valid. A DOCTYPE is refused before
 * anything is parsed: its entities could be bombs or point to other files.
 */
export function validateXml(xml: string, xsd: string): XmlProblem[] {
  if (/<!DOCTYPE/i.test(xml)) return [{ line: 1, message: 'A DOCTYPE is not allowed.' }];
  let document: XmlDocument | undefined;
  try {
    document = XmlDocument.fromString(xml);
    validatorFor(xsd).validate(document);
    return [];
  } catch (error) {
    if (!(error instanceof XmlLibError)) throw error;
    return error.details.map(problemOf);
  } finally {
    document?.dispose();
  }
}

function problemOf({ line, message }: ErrorDetail): XmlProblem {
  const element = /^Element '(?:\{.*?\})?([^']+)'/.exec(message)?.[1];
  return { line, ...(element && { element }), message: message.trim() };
}

/** A schema of ours that does not compile is our mistake: it is thrown, not reported as the document's. */
function validatorFor(xsd: string): XsdValidator {
  const known = compiled.get(xsd);
  if (known) return known;
  const validator = compile(xsd);
  const [oldest] = compiled.keys();
  if (compiled.size >= mostCompiled && oldest !== undefined) {
    compiled.get(oldest)?.dispose();
    compiled.delete(oldest);
  }
  compiled.set(xsd, validator);
  return validator;
}

function compile(xsd: string): XsdValidator {
  const schema = XmlDocument.fromString(xsd);
  try {
    return XsdValidator.fromDoc(schema);
  } catch (error) {
    throw new Error('The XML Schema does not compile.', { cause: error });
  } finally {
    schema.dispose();
  }
}
