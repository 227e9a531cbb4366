// Loaded before a program under test: says on descriptor 3 how much time and memory it took.
import { writeSync } from 'node:fs';

process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  writeSync(
    3,
    JSON.stringify({ kibibytes: maxRSS, milliseconds: (userCPUTime + systemCPUTime) / 1000 }),
  );
});
