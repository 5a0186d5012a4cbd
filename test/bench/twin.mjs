/** Compiles the C translation of the engine and has it play. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const SOURCES = fileURLToPath(new URL('twin', import.meta.url));
// no fused multiply-add: it would round once where the engine rounds twice
const FLAGS = ['-std=c99', '-O2', '-march=native', '-fno-tree-vectorize', '-ffp-contract=off', '-Wall', '-Wextra'];

export function hasGcc() {
  return spawnSync('gcc', ['--version']).status === 0;
}

/**
 * The translation, compiled with the tables of `header` (see twinHeader.ts) in a folder of its own.
 * `play`, `time` and `stateAfter` take the bytes of twinInput.ts; call `remove` when done.
 */
export function compileTwin(header) {
  const folder = mkdtempSync(join(tmpdir(), 'rebook-twin-'));
  const program = join(folder, 'twin');
  const sources = readdirSync(SOURCES).filter((name) => name.endsWith('.c'));
  writeFileSync(join(folder, 'tables.h'), header);
  execFileSync('gcc', [...FLAGS, '-I', folder, '-I', SOURCES, ...sources, '-o', program, '-lm'], { cwd: SOURCES });
  return {
    play: (input) => linesOf(run(folder, program, input)).map(editionOf),
    time: (input, unwatched, watched) =>
      linesOf(run(folder, program, input, [String(unwatched), String(watched)])).map((line) =>
        line.trim().split(' ').map(Number),
      ),
    stateAfter: (input) => {
      const state = join(folder, 'state');
      run(folder, program, input, [state]);
      return readFileSync(state);
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
}

function run(folder, program, input, words = []) {
  const file = join(folder, 'input');
  writeFileSync(file, input);
  return execFileSync(program, [file, ...words], { encoding: 'utf8', maxBuffer: 1e8 });
}

const linesOf = (text) => text.trim().split('\n');

function editionOf(line) {
  const [digest, ...findings] = line.split(' ');
  return { digest, findings: findings.map(Number) };
}
