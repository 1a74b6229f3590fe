/** The endpoint cannot start as it is set up. The message is one sentence that says what to change. */
export class ConfigurationError extends Error {
  override name = 'ConfigurationError';
}
