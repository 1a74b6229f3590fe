/** Renders a counter in its tag on the server. */
import { JobsProgressElement } from '../../src/elements/jobs-progress/jobs-progress.js';
import { languages } from '../../src/locales/jobs-progress/languages.js';
import type { JobsProgressWords } from '../../src/locales/jobs-progress/words.js';
import { nearestWordsFor } from '../../src/locales/near.js';
import type { JobsProgress } from '../../src/model/jobs-progress.js';
import { setAttributes, writeElement, type ElementPlacement } from './write.js';

const tag = 'jobs-progress';

class RenderedCounter extends JobsProgressElement {
  language = '';
  day = '';

  protected override get words(): JobsProgressWords {
    return nearestWordsFor(this.language, languages);
  }

  protected override get today(): string {
    return this.day;
  }

  protected override willUpdate(): void {
    // There is no page to check on the server.
  }

  async fill(progress: JobsProgress): Promise<void> {
    this.source.value = await this.prepare(progress);
    this.source.status = 'filled';
  }
}

customElements.define(tag, RenderedCounter);

/**
 * The HTML of `<jobs-progress>` with its content.
 * @param progress with absolute addresses
 * @param today the publisher's calendar date, `2026-11-23`
 */
export const counterHtml = async (progress: JobsProgress, today: string, placed: ElementPlacement): Promise<string> => {
  const element = new RenderedCounter();
  element.language = placed.language;
  element.day = today;
  setAttributes(element, placed);
  await element.fill(progress);
  return writeElement(tag, element, placed);
};
