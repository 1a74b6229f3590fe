/**
 * Runs the browser tests in every engine. Nothing is skipped: an engine that is not installed is a failure. WebKit is
 * Debian's, and needs a display and its driver. Arguments go on to the test runner: `npm run test:engines -- --files
 * test/elements/code.test.ts`.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { connect } from 'node:net';
import { runAtOnce } from './run-at-once.js';

const needed = {
  '/usr/bin/firefox-esr': 'firefox-esr',
  '/usr/bin/WebKitWebDriver': 'webkit2gtk-driver',
  '/usr/bin/Xvfb': 'xvfb',
};
const driverPort = 4477;
const display = ':77';

for (const [path, name] of Object.entries(needed)) {
  if (!existsSync(path)) {
    console.error(`${path} is missing: apt-get install ${name}`);
    process.exit(1);
  }
}

/** Settles when something listens at the target; rejects after ten seconds. */
const listening = async (target: { port: number } | { path: string }): Promise<void> => {
  const end = Date.now() + 10_000;
  for (;;) {
    const socket = connect(target);
    try {
      await once(socket, 'connect');
      return;
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    } finally {
      socket.destroy();
    }
  }
};

const running: ChildProcess[] = [];
const start = (command: string, args: string[], env: NodeJS.ProcessEnv = process.env): void => {
  running.push(spawn(command, args, { env, stdio: 'ignore' }));
};

let isWell = false;
try {
  start('Xvfb', [display, '-screen', '0', '1280x900x24', '-nolisten', 'tcp']);
  await listening({ path: `/tmp/.X11-unix/X${display.slice(1)}` });
  start('WebKitWebDriver', [`--port=${String(driverPort)}`, '--host=127.0.0.1'], { ...process.env, DISPLAY: display });
  await listening({ port: driverPort });
  const env = { WEBKIT_DRIVER_PORT: String(driverPort), DISPLAY: display };
  const args = process.argv.slice(2);
  isWell = await runAtOnce(
    ['firefox', 'webkit'].map((engine) => ({ script: 'test:browser', args, env: { ...env, BROWSERS: engine } })),
  );
} finally {
  for (const child of running) child.kill();
}
process.exitCode = isWell ? 0 : 1;
