/** A command that was asked for something it cannot do. The message says what to do first. */
export class RefusedError extends Error {}

/** Does the work of a command. A refusal is a line on the console and an exit code, and no stack. */
export const sayRefusals = async (work: () => Promise<void> | void): Promise<void> => {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof RefusedError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
};
