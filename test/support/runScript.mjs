import { spawnSync } from 'node:child_process';

/**
 * Runs a script of package.json with this terminal's output, and tells whether it succeeded.
 * `shell`: on Windows npm is a command file, which only a shell can start.
 */
export function runScript(name, ...parameters) {
  const command = ['npm', 'run', '--silent', name, ...(parameters.length ? ['--', ...parameters] : [])].join(' ');
  return spawnSync(command, { stdio: 'inherit', shell: true }).status === 0;
}
