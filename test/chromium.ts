/** Finds the Chromium for the tests: an installed one, else the one in a package, which is unpacked once. */
import { existsSync } from 'node:fs';

const installed = [
  process.env.CHROME_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** No sandbox, because tests run as root in containers; nothing that sends usage data. Web security stays on. */
export const chromiumArgs: readonly string[] =
  '--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync'.split(
    ' ',
  );

/** Path of the executable, and whether it is the one in the package, which has no window. */
export const findChromium = async (): Promise<{ executablePath: string; headless: true | 'shell' }> => {
  const path = installed.find((candidate) => candidate && existsSync(candidate));
  if (path) return { executablePath: path, headless: true };
  const { default: chromium } = await import('@sparticuz/chromium');
  return { executablePath: await chromium.executablePath(), headless: 'shell' };
};
