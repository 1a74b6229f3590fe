/** The processor time of some work, in milliseconds. Unlike a clock it does not count other work on the machine. */
export const cpuTimeOf = (work: () => void): number => {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
};
