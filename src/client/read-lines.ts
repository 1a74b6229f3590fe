/** In characters: an endpoint's line is never longer. */
const longest = 65_536;

/**
 * Reads a text line by line, as it comes. An unfinished last line was cut off, and is ignored.
 * @throws where a line is too long, and where the connection is lost
 */
export const readLines = async (body: ReadableStream<BufferSource>, take: (line: string) => void): Promise<void> => {
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  for (;;) {
    const { value, done } = await reader.read();
    if (done) return;
    const lines = (rest + value).split(/[\r\n]/);
    rest = lines.at(-1) ?? '';
    if (lines.some(({ length }) => length > longest)) throw new Error('A line has no end.');
    lines.slice(0, -1).forEach(take);
  }
};
