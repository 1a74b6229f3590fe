import { expect } from '@esm-bundle/chai';
import { readLines } from '../../src/client/read-lines.js';

/** What is read of parts that come one by one, and whether it ended well. */
const read = async (...parts: Uint8Array<ArrayBuffer>[]): Promise<{ lines: string[]; failed: boolean }> => {
  const lines: string[] = [];
  const body = new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull: (stream) => {
      const part = parts.shift();
      if (part) stream.enqueue(part);
      else stream.close();
    },
  });
  const failed = await readLines(body, (line) => lines.push(line)).then(
    () => false,
    () => true,
  );
  return { lines: lines.filter(Boolean), failed };
};
const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

describe('lines of a stream', () => {
  for (const end of ['\n', '\r\n', '\r']) {
    const whole = [': ping', 'data: {"å":1}', 'data: 😀'];
    const bytes = bytesOf(whole.map((line) => line + end).join(''));

    it(`are the same wherever they are cut, with ${JSON.stringify(end)}`, async () => {
      for (let at = 0; at <= bytes.length; at++)
        expect(await read(bytes.slice(0, at), bytes.slice(at))).to.deep.equal({ lines: whole, failed: false });
      const each = Array.from(bytes, (_, at) => bytes.slice(at, at + 1));
      expect(await read(...each)).to.deep.equal({ lines: whole, failed: false });
    });

    it(`are whole or not there where the stream ends at any byte, with ${JSON.stringify(end)}`, async () => {
      for (let at = 0; at <= bytes.length; at++) {
        const { lines } = await read(bytes.slice(0, at));
        expect(lines).to.deep.equal(whole.slice(0, lines.length));
      }
    });
  }

  it('end where one has no end', async () => {
    const part = bytesOf('x'.repeat(50_000));
    expect(await read(bytesOf('a\n'), part, part)).to.deep.equal({ lines: ['a'], failed: true });
    expect((await read(bytesOf(`${'x'.repeat(100_000)}\n`))).failed).to.equal(true);
  });
});
