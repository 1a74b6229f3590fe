/** `npx sprid <command>`: lists the commands, runs one, and explains their use to a caller who names none. */

const usages = {
  check: 'check [a folder, or addresses of newsrooms]',
  counter: 'counter <file> --svg|--html|--text|--json|--badge|--json-ld',
  import: 'import <file> [--format …] [--thread <id> | --map <file>] [--dry-run]',
  'export-comments': 'export-comments [--thread <id>] [--out <file>]',
  moderator: 'moderator <name>, with a password on the standard input',
};

/** Writes a line to the standard error output. */
export const say = (line) => process.stderr.write(`${line}\n`);

/** The usage of these commands, one on each line. */
const usageOf = (commands) =>
  commands.map((name, at) => `${at ? '       or' : 'Use it as'}: npx sprid ${usages[name]}`).join('\n');

const isHelp = (text) => text === '--help' || text === '-h';

/**
 * Runs the command that the caller has named, with the arguments after its name.
 * @param load imports a command by its name, which runs it
 * @param commands the available ones; by default all, as in a repository with the endpoint
 */
export const runCommand = async (load, commands = Object.keys(usages)) => {
  const [command, ...rest] = process.argv.slice(2);
  if (isHelp(command) || command === 'help') {
    process.stdout.write(`${usageOf(commands)}\n`);
  } else if (!commands.includes(command)) {
    if (command !== undefined && Object.hasOwn(usages, command))
      say(`"${command}" needs the database of an endpoint, which this package is not.`);
    else if (command !== undefined) say(`There is no command ${JSON.stringify(command)}.`);
    say(usageOf(commands));
    process.exitCode = 1;
  } else if (command !== 'counter' && rest.some(isHelp)) {
    process.stdout.write(`${usageOf([command])}\n`);
  } else {
    process.argv.splice(2, Infinity, ...rest);
    await load(command);
  }
};
