/** In characters: a line that does not end is no line of ours. */
const longest = 65_536;

/**
 * Reads a text line by line, as it comes. What stands behind the last end of a line was cut off, and is none.
 * @throws where one has no end, and where the connection breaks off
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
