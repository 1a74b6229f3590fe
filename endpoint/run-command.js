/** `npx sprid <command>`: which commands there are, and what is said to who names none. */

const commands = ['check', 'counter'];

/** Says it where errors are said. */
export const say = (line) => process.stderr.write(`${line}\n`);

/**
 * Runs the command that was asked for, with what follows its name.
 * @param load imports a command by its name, which runs it
 */
export const runCommand = async (load) => {
  const [command, ...rest] = process.argv.slice(2);
  if (commands.includes(command)) {
    process.argv.splice(2, Infinity, ...rest);
    await load(command);
    return;
  }
  say('Use it as: npx sprid check [a folder, or addresses of newsrooms]');
  say('       or: npx sprid counter <file> --svg|--html|--text|--json|--badge|--json-ld');
  process.exitCode = 1;
};
