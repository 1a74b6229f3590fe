import { ConfigurationError } from '../operator/configuration-error.js';
import type { Config } from './config.js';

/** The settings of notices. */
type NoticeSettings = Pick<Config, 'webhook' | 'webhookSecret' | 'mailServer' | 'mailFrom' | 'mailTo'>;

/** The options of a webhook and of mail. Throws a `ConfigurationError` where only half of them are set. */
export const noticesOf = (
  config: NoticeSettings,
): {
  webhook: { url: string; secret: string } | undefined;
  mail: { server: string; from: string; to: readonly string[] } | undefined;
} => {
  const { webhook: url, webhookSecret: secret, mailServer: server, mailFrom: from, mailTo: to } = config;
  if ((url === undefined) !== (secret === undefined))
    throw new ConfigurationError('SPRID_WEBHOOK and SPRID_WEBHOOK_SECRET are set together, or neither is.');
  const mail = [server, from, to.length ? to : undefined];
  if (mail.some((one) => one === undefined) && mail.some((one) => one !== undefined))
    throw new ConfigurationError('SPRID_MAIL_SERVER, SPRID_MAIL_FROM and SPRID_MAIL_TO are set together, or none is.');
  return {
    webhook: url !== undefined && secret !== undefined ? { url, secret } : undefined,
    mail: server !== undefined && from !== undefined ? { server, from, to } : undefined,
  };
};
