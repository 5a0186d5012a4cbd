/**
 * Gives way to whatever waits: a macrotask in which messages, input and painting get their turn.
 *
 * A message to oneself takes some microseconds; `setTimeout` would cost 4 ms each after the fifth in a row.
 */
interface NodePort {
  ref?: () => void;
  unref?: () => void;
}

let channel: MessageChannel | undefined;
const waiting: (() => void)[] = [];

/** Resolves in a later macrotask. */
export function pause(): Promise<void> {
  const { port2 } = (channel ??= openChannel());
  return new Promise((resolve) => {
    waiting.push(resolve);
    keepAlive();
    port2.postMessage(0);
  });
}

function openChannel(): MessageChannel {
  const opened = new MessageChannel();
  opened.port1.onmessage = () => {
    waiting.shift()?.();
    keepAlive();
  };
  return opened;
}

/** In Node an open port keeps the process running; ours may do so only while somebody waits. Browsers have no such thing. */
function keepAlive(): void {
  const port = channel?.port1 as NodePort | undefined;
  if (waiting.length > 0) port?.ref?.();
  else port?.unref?.();
}
