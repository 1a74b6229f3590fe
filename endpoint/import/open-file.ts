/** Opens an export: recognizes its type by its first bytes, and unpacks it if needed. */
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { createGunzip } from 'node:zlib';
import { ImportError } from './import-error.js';

/** Enough to include the namespaces of an XML file with a comment at its top. */
const headLength = 64 * 1024;

/** An export. */
export interface ExportFile {
  path: string;
  /** The beginning, unpacked. */
  head: Buffer;
  chunks: () => AsyncIterable<Buffer>;
}

const isGzip = (bytes: Buffer): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

const sentences: Readonly<Record<string, string>> = {
  ENOENT: 'is not there',
  EISDIR: 'is a folder',
  EACCES: 'may not be read by this user',
};

const readHead = async (path: string): Promise<Buffer> => {
  const file = await open(path, 'r');
  try {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(headLength), 0, headLength, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
};

/** The bytes of the file. For a damaged gzip file, everything before the fault comes as well. */
async function* chunksOf(path: string, packed: boolean): AsyncGenerator<Buffer> {
  const file = createReadStream(path, { highWaterMark: 256 * 1024 });
  const source = packed ? file.pipe(createGunzip()) : file;
  file.on('error', (error) => source.destroy(error));
  try {
    for await (const chunk of source) yield chunk as Buffer;
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    throw new ImportError(
      code === 'Z_BUF_ERROR' ? 'ends in the middle' : `cannot be read to its end (${code || (error as Error).message})`,
    );
  } finally {
    file.destroy();
  }
}

/** The beginning of what is packed. The whole file may unpack to more than fits into memory. */
const unpackHead = async (path: string): Promise<Buffer> => {
  const found: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of chunksOf(path, true)) {
      found.push(chunk);
      length += chunk.length;
      if (length >= headLength) break;
    }
  } catch (error) {
    // The readable part is enough to recognize the format. Reading the whole file reports the fault again.
    if (!length) throw error;
  }
  return Buffer.concat(found);
};

/** Opens the file. Throws an `ImportError` where there is nothing to read. */
export const openFile = async (path: string): Promise<ExportFile> => {
  let bytes: Buffer;
  try {
    bytes = await readHead(path);
  } catch (error) {
    const { code = 'unknown error' } = error as NodeJS.ErrnoException;
    throw new ImportError(sentences[code] ?? `cannot be read (${code})`);
  }
  if (!bytes.length) throw new ImportError('is empty');
  const packed = isGzip(bytes);
  const head = packed ? await unpackHead(path) : bytes;
  return { path, head: head.subarray(0, headLength), chunks: () => chunksOf(path, packed) };
};
