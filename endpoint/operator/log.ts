/** Writes the log for the operator: plain lines, or one JSON object a line for programs that collect logs. */
import type { RequestListener } from 'node:http';

/** The form of the lines. */
export type LogForm = 'text' | 'json';

/** A log in one of the forms. */
export interface Log {
  /** Logs what went as expected. */
  say: (line: string) => void;
  /** Logs what somebody should look at. */
  warn: (line: string) => void;
  /** Logs every answer, in the JSON form only, without the client's address and the query. */
  before: (listener: RequestListener) => RequestListener;
}

const textLog: Log = {
  say: (line) => {
    process.stdout.write(`${line}\n`);
  },
  warn: (line) => {
    process.stderr.write(`${line}\n`);
  },
  before: (listener) => listener,
};

const write = (level: 'info' | 'warn', fields: Readonly<Record<string, unknown>>): void => {
  process.stdout.write(`${JSON.stringify({ time: new Date().toISOString(), level, ...fields })}\n`);
};

const jsonLog: Log = {
  say: (message) => {
    write('info', { message });
  },
  warn: (message) => {
    write('warn', { message });
  },
  before: (listener) => (request, response) => {
    const start = performance.now();
    response.once('close', () => {
      const { method, url = '' } = request;
      write('info', {
        message: 'answered',
        method,
        path: url.replace(/\?.*/, ''),
        status: response.statusCode,
        milliseconds: Math.round((performance.now() - start) * 10) / 10,
        finished: response.writableFinished,
      });
    });
    listener(request, response);
  },
};

export const logOf = (form: LogForm): Log => (form === 'json' ? jsonLog : textLog);
