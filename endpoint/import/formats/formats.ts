/** The formats that can be imported, and how to recognize them by the beginning of the file. */
import { decode } from '../../html/decode.js';
import type { EncodedText } from '../../../src/model/text.js';
import { decodeFile } from '../decode-bytes.js';
import { textOfHtml } from '../html-text.js';
import { ImportError } from '../import-error.js';
import type { Intake } from '../intake.js';
import type { ExportFile } from '../open-file.js';
import { ownHead } from './own.js';

/** The options of a format's reader. */
export interface FormatOptions {
  now: number;
  /** The address of a WordPress site, instead of the one in the file. */
  site?: string | undefined;
}

interface Format {
  name: string;
  isOne: (head: string) => boolean;
  read: (file: ExportFile, intake: Intake, options: FormatOptions) => Promise<void>;
}

/** A text too long to parse stays as it is, and is then reported as too long. */
const html = (text: string): string => textOfHtml(text) ?? text;

const name = (text: string): string => decode(text as EncodedText);

const firstLine = (head: string): Readonly<Record<string, unknown>> => {
  try {
    const value: unknown = JSON.parse(head.split('\n', 1)[0] ?? '');
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
};

/** The formats by their names on the command line. */
export const formats = {
  wordpress: {
    name: 'WordPress',
    isOne: (head) => /xmlns:wp=["']https?:\/\/wordpress\.org\/export\//.test(head),
    read: async (file, intake, options) =>
      (await import('./wordpress.js')).readWordPress(file, intake, { ...options, html, name }),
  },
  disqus: {
    name: 'Disqus',
    isOne: (head) => /<disqus[\s>]/.test(head),
    read: async (file, intake, options) => (await import('./disqus.js')).readDisqus(file, intake, { ...options, html }),
  },
  isso: {
    name: 'Isso',
    isOne: (head) => head.startsWith('SQLite format 3\0'),
    read: async ({ path }, intake, options) =>
      (await import('./isso.js')).readIsso(path, intake, { ...options, html, name }),
  },
  remark42: {
    name: 'Remark42',
    isOne: (head) => {
      // The first line may be longer than the part that was read.
      if (/^\s*\{"version":\s*\d+,\s*"users":/.test(head)) return true;
      const { version, users, locator, pid } = firstLine(head);
      return (version !== undefined && users !== undefined) || (locator !== undefined && pid !== undefined);
    },
    read: async (file, intake, options) =>
      (await import('./remark42.js')).readRemark42(file, intake, { ...options, html, name }),
  },
  sprid: {
    name: 'sprid',
    isOne: (head) => firstLine(head).sprid === ownHead.sprid,
    read: async (file, intake, options) => (await import('./own.js')).readOwn(file, intake, options),
  },
} as const satisfies Record<string, Format>;

/** The name of a format. */
export type ExportFormatName = keyof typeof formats;

/** Whether it is the name of a format. */
export const isFormatName = (name_: string): name_ is ExportFormatName => Object.hasOwn(formats, name_);

/** Recognizes the format by the beginning of the file. Throws an `ImportError` where it is none of these. */
export const recognize = ({ head }: Pick<ExportFile, 'head'>): ExportFormatName => {
  const text = decodeFile(head);
  for (const [format, { isOne }] of Object.entries(formats)) if (isOne(text)) return format as ExportFormatName;
  const looks = /^\s*</.test(text) ? 'XML' : /^\s*[[{]/.test(text) ? 'JSON' : undefined;
  throw new ImportError(
    `is ${looks ? `${looks}, but ` : ''}no export of ${Object.values(formats)
      .map((format) => format.name)
      .join(', ')
      .replace(/, (?=[^,]*$)/, ' or ')}`,
  );
};
