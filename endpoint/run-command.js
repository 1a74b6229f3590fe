/** `npx sprid <command>`: which commands there are, and what is said to who names none. */

const usages = {
  check: 'check [a folder, or addresses of newsrooms]',
  counter: 'counter <file> --svg|--html|--text|--json|--badge|--json-ld',
  import: 'import <file> [--format …] [--thread <id> | --map <file>] [--dry-run]',
  'export-comments': 'export-comments [--thread <id>] [--out <file>]',
  moderator: 'moderator <name>, with a password on the standard input',
};

/** Says it where errors are said. */
export const say = (line) => process.stderr.write(`${line}\n`);

/**
 * Runs the command that was asked for, with what follows its name.
 * @param load imports a command by its name, which runs it
 * @param commands those that there are; all of them, where the endpoint is
 */
export const runCommand = async (load, commands = Object.keys(usages)) => {
  const [command, ...rest] = process.argv.slice(2);
  if (commands.includes(command)) {
    process.argv.splice(2, Infinity, ...rest);
    await load(command);
    return;
  }
  commands.forEach((name, at) => say(`${at ? '       or' : 'Use it as'}: npx sprid ${usages[name]}`));
  process.exitCode = 1;
};
