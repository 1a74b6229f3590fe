/** The endpoint cannot start with its present settings. The message is one sentence that says what to change. */
export class ConfigurationError extends Error {
  override name = 'ConfigurationError';
}
