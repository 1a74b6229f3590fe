/**
 * Runs a command while one PostgreSQL server is up for all tests that it starts; each server of a test file would take
 * seconds. `tsx test/endpoint/with-postgres.ts node --test …`
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { PostgresServer } from './postgres-server.js';

const [command = '', ...args] = process.argv.slice(2);
// Each test file has connections of its own.
const server = await PostgresServer.start([
  '-c',
  'fsync=off',
  '-c',
  'full_page_writes=off',
  '-c',
  'max_connections=300',
]);
let code = 1;
try {
  const env = { ...process.env, TEST_POSTGRES_PORT: String(server.port) };
  const run = spawn(command, args, { stdio: 'inherit', env });
  await once(run, 'close');
  code = run.exitCode ?? 1;
} finally {
  await server.remove();
}
// Said in so many words, because the package of the server ends every other process with 0.
process.exit(code);
