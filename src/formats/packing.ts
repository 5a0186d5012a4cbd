/** Squeezes bytes with what the browser has (deflate without a header), and never unpacks more than was allowed. */

/** `bytes` packed, or undefined where the browser cannot. */
export async function pack(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const packer = packerOrNothing(() => new CompressionStream('deflate-raw'));
  return packer && readUpTo(streamOf(bytes).pipeThrough(packer), Infinity);
}

export type Unpacked = { bytes: Uint8Array<ArrayBuffer> } | { problem: 'tooLarge' | 'broken' | 'cannotUnpack' };

/** What `packed` unpacks to. Reading stops past `max` bytes: a few packed bytes can stand for gigabytes. */
export async function unpack(packed: Uint8Array<ArrayBuffer>, max: number): Promise<Unpacked> {
  const unpacker = packerOrNothing(() => new DecompressionStream('deflate-raw'));
  if (!unpacker) return { problem: 'cannotUnpack' };
  try {
    const bytes = await readUpTo(streamOf(packed).pipeThrough(unpacker), max);
    return bytes ? { bytes } : { problem: 'tooLarge' };
  } catch {
    return { problem: 'broken' };
  }
}

function packerOrNothing<Packer>(make: () => Packer): Packer | undefined {
  try {
    return make();
  } catch {
    return undefined;
  }
}

function streamOf(bytes: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array<ArrayBuffer>> {
  return new ReadableStream({
    start(controller) {
      controller.enqueue(bytes);
      controller.close();
    },
  });
}

/** All bytes of `stream`, or undefined when there are more than `max`. */
async function readUpTo(
  stream: ReadableStream<Uint8Array<ArrayBufferLike>>,
  max: number,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const reader = stream.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    chunks.push(next.value);
    length += next.value.length;
    if (length <= max) continue;
    // what the cancelled stream still says is of no interest
    await reader.cancel().catch(() => undefined);
    return undefined;
  }
  return joined(chunks, length);
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length);
  let start = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, start);
    start += chunk.length;
  }
  return bytes;
}
