/** The runner of the app: real workers, inlined so that the single file has them too. */
import SimulationWorker from './worker?worker&inline';
import { WorkerRunner } from './workerRunner';
import type { WorkerRunnerOptions } from './workerRunner';

export function createRunner(options: Omit<WorkerRunnerOptions, 'createWorker'> = {}): WorkerRunner {
  return new WorkerRunner({ ...options, createWorker: () => new SimulationWorker({ name: 'rebook' }) });
}
