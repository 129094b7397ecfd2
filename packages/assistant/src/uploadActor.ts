import { fromCallback } from 'xstate';
import type { AssistantEvent } from './assistantMachine.ts';
import { type AssistantPorts, CANCELLED } from './ports.ts';

interface UploadInput {
  readonly ports: AssistantPorts;
  readonly path: string;
  readonly id: string;
  readonly file: File;
}

/** Sends a file, and again when it is told to after the line was cut. Tells of each percent, not of each packet. */
export const uploadActor = fromCallback<AssistantEvent, UploadInput>(
  ({ input: { ports, path, id, file }, sendBack, receive }) => {
    const controller = new AbortController();
    let told = -1;
    const onProgress = (sent: number): void => {
      const percent = Math.floor((100 * sent) / file.size);
      if (percent === told) return;
      told = percent;
      sendBack({ type: 'file.progress', path, id, sent });
    };
    const send = (): void => {
      ports.upload(path, file, { signal: controller.signal, onProgress }).then(
        (result) =>
          sendBack(
            result.outcome === 'stored'
              ? { type: 'file.stored', path, id, result }
              : {
                  type: 'file.refused',
                  id,
                  problem: { ...result.problem, path, params: { ...result.problem.params, file: file.name } },
                },
          ),
        () => sendBack({ type: 'file.cut', path, id }),
      );
    };
    receive((event) => {
      if (event.type === 'file.retry') send();
      if (event.type === 'file.cancel') controller.abort(CANCELLED);
    });
    send();
    return () => controller.abort();
  },
);

interface JoinInput {
  readonly ports: AssistantPorts;
  readonly path: string;
  readonly id: string;
  readonly files: readonly string[];
}

/** Has one document made of pictures. */
export const joinActor = fromCallback<AssistantEvent, JoinInput>(
  ({ input: { ports, path, id, files }, sendBack }) => {
    ports.joinFiles(path, files).then(
      (result) =>
        sendBack(
          result.outcome === 'stored'
            ? { type: 'file.stored', path, id, result, joined: files }
            : { type: 'file.refused', id, problem: { ...result.problem, path } },
        ),
      () => sendBack({ type: 'file.refused', id, problem: { path, code: 'file.notJoined' } }),
    );
  },
);
