// What `process.cpuUsage` said before in; the milliseconds of processor since then out: other work of the machine counts for nothing.

export function processorTime(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
