/** Draws pictures in a process of its own, which starts when a picture must be drawn, and ends afterwards. */
import { DrawingProcess, findProgram, type DrawingError } from '../disk/drawing-process.js';
import type { PictureFacts } from './ladder.js';
import { PictureError } from './picture-error.js';

/** A file to measure, and to draw when a folder is named. */
export interface DrawingOrder {
  path: string;
  folder?: string | undefined;
}

/** The result; `stop` is a fault that affects every other file as well. */
export type DrawingOutcome = { look: PictureFacts; widths: number[] } | { fault: string } | { stop: string };

/** Nothing can be drawn. The message is a sentence. */
export class StudioError extends Error {
  override name = 'StudioError';
}

/** Takes one order at a time. */
export interface Studio {
  /**
   * Measures and draws one file.
   * @throws PictureError, StudioError
   */
  develop: (path: string, folder?: string) => Promise<{ look: PictureFacts; widths: number[] }>;
  close: () => void;
}

/** How many milliseconds one file may take: a hundred times what a camera's picture takes. */
const longestOrder = 120_000;

/** The studio as a separate process. */
export class StudioProcess implements Studio {
  readonly #process: DrawingProcess<DrawingOrder, DrawingOutcome>;

  /** @param program the path of the program that the process runs */
  constructor(program = findProgram('rasters', import.meta.url)) {
    this.#process = new DrawingProcess(program, longestOrder);
  }

  async develop(path: string, folder?: string): Promise<{ look: PictureFacts; widths: number[] }> {
    const outcome = await this.#process.ask({ path, folder }).catch((error: unknown): DrawingOutcome => {
      const { message, isForAll } = error as DrawingError;
      return isForAll ? { stop: message } : { fault: message };
    });
    if ('stop' in outcome) throw new StudioError(outcome.stop);
    if ('fault' in outcome) throw new PictureError(outcome.fault);
    return outcome;
  }

  close(): void {
    this.#process.close();
  }
}
