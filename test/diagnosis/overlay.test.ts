import { expect } from '@esm-bundle/chai';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/elements/jobs-progress/jobs-progress.define.js';
import type { JobsProgressElement } from '../../src/elements/jobs-progress/jobs-progress.js';
import { expectAccessible } from '../elements/axe.js';
import { consoleLines, jsonAt, place, until, when } from '../elements/element.js';

const host = (): HTMLElement | null => document.querySelector('sprid-diagnosis');
const dialog = (): HTMLDialogElement => host()?.shadowRoot?.querySelector('dialog') as HTMLDialogElement;
const button = (label: string): HTMLButtonElement =>
  [...dialog().querySelectorAll('button')].find(({ textContent }) => textContent === label) as HTMLButtonElement;
const status = (): string => dialog().querySelector('[role=status]')?.textContent ?? '';

/** An element with a fault, whose diagnosis is open. */
const open = async (): Promise<JobsProgressElement> => {
  const element = place<JobsProgressElement>(
    `<jobs-progress src="${jsonAt({ value: 742, goal: 1000 })}" variant="circle"></jobs-progress>`,
  );
  await consoleLines(() => when(element, 'load'));
  await element.diagnose();
  return element;
};

describe('the overlay', () => {
  afterEach(() => {
    host()?.remove();
    document.body.querySelectorAll('div, button').forEach((holder) => {
      holder.remove();
    });
    document.querySelectorAll('style').forEach((sheet) => {
      sheet.remove();
    });
  });

  it('shows each fault with why, how and what to copy, by element, and lists what is right', async () => {
    const element = await open();
    const text = dialog().textContent;
    expect(dialog().matches(':modal')).to.equal(true);
    expect(text).to.contain(`<jobs-progress src="${element.getAttribute('src') ?? ''}">`);
    expect(text).to.contain('variant="circle" must be one of bar').and.to.contain('It is taken as bar.');
    expect(dialog().querySelector('.fault code')?.textContent).to.contain('variant="ring"');
    expect(dialog().querySelector('details')?.textContent).to.match(
      /What is right \(\d+\).*<jobs-progress> Read: value 742/,
    );
    expect(status()).to.match(/^1 fault and \d pieces? of advice\.$/);
    await expectAccessible(host() as Element);
  });

  it('closes with Escape, leaves nothing behind, and gives the focus back', async () => {
    const opener = document.createElement('button');
    document.body.append(opener);
    const element = await open();
    host()?.remove();
    opener.focus();
    await element.diagnose();
    expect(document.activeElement).to.equal(host());
    const closed = when(dialog(), 'close');
    await sendKeys({ press: 'Escape' });
    await closed;
    expect(host()).to.equal(null);
    expect(document.activeElement).to.equal(opener);
  });

  it('is one, however often it is asked for', async () => {
    const element = await open();
    await element.diagnose();
    expect(document.querySelectorAll('sprid-diagnosis').length).to.equal(1);
    expect(dialog().open).to.equal(true);
  });

  it('looks again at what was mended', async () => {
    const element = await open();
    element.setAttribute('variant', 'ring');
    await element.updateComplete;
    button('Look again').click();
    await until(() => !dialog().textContent.includes('variant="circle"'));
    expect(status()).not.to.match(/^Looking/);
  });

  it('copies all of it as text, and one remedy alone', async () => {
    const element = await open();
    const { clipboard } = navigator;
    const copied: string[] = [];
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: async (text: string) => copied.push(text) },
    });
    button('Copy as text').click();
    await until(() => status() === 'Copied.');
    (dialog().querySelector('.fault button') as HTMLButtonElement).click();
    await until(() => copied.length === 2);
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
    const [report = '', remedy] = copied;
    expect(report).to.contain(location.href).and.to.contain(navigator.userAgent);
    expect(report).to.contain('FAULT: variant="circle" must be one of').and.to.contain('\n    variant="ring"\n');
    expect(report).to.contain(`  <jobs-progress src="${element.getAttribute('src') ?? ''}">`);
    expect(report.indexOf('FAULT')).to.be.below(report.indexOf('ADVICE'));
    expect(report.indexOf('ADVICE')).to.be.below(report.indexOf('GOOD'));
    expect(remedy).to.equal(dialog().querySelector('.fault code')?.textContent);
  });

  it('gives the text to be copied by hand where the browser does not let us', async () => {
    await open();
    const { clipboard } = navigator;
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined });
    button('Copy as text').click();
    await until(() => dialog().querySelector('textarea'));
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
    const field = dialog().querySelector('textarea') as HTMLTextAreaElement;
    expect(field.value).to.contain('FAULT: variant="circle"');
    expect(field.selectionEnd - field.selectionStart).to.equal(field.value.length);
    await expectAccessible(host() as Element);
  });

  it('can be read on a page that styles and hears everything', async () => {
    const sheet = document.createElement('style');
    sheet.textContent = `html * { display: none !important; visibility: hidden !important; opacity: 0 !important; color: #fff !important; font-size: 3px !important; direction: rtl !important; text-transform: uppercase !important }
      dialog { inline-size: 1px !important }`;
    document.head.append(sheet);
    let heard = 0;
    const hear = (): number => ++heard;
    document.addEventListener('keydown', hear);
    await open();
    button('Close').focus();
    await sendKeys({ press: 'Tab' });
    document.removeEventListener('keydown', hear);
    const { width, height } = dialog().getBoundingClientRect();
    const { visibility, fontSize, direction, textTransform } = getComputedStyle(dialog());
    expect(Math.min(width, height)).to.be.above(200);
    expect([visibility, fontSize, direction, textTransform, getComputedStyle(host() as Element).opacity]).to.deep.equal(
      ['visible', '16px', 'ltr', 'none', '1'],
    );
    expect(heard).to.equal(0);
  });
});
