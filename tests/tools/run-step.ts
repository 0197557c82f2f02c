import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { ROOT } from './repository.ts';

const GRACE_MS = 8000;

export interface StepOutcome {
  /** Undefined when it was ended for taking too long, or could not be started. */
  readonly code: number | undefined;
  readonly output: string;
  readonly seconds: number;
}

/** Runs one command in the repository, lets its words through as they come, and ends it with all its children when it takes too long. */
export async function runStep(command: readonly string[], longestMinutes: number): Promise<StepOutcome> {
  const [program = '', ...words] = command;
  const started = performance.now();
  // a process group of its own, so that a browser left behind ends with it
  const child = spawn(program, words, {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: process.platform !== 'win32',
  });
  const onInterrupt = () => {
    askToEnd(child);
    child.once('close', () => process.exit(130));
  };
  process.once('SIGINT', onInterrupt).once('SIGTERM', onInterrupt);
  let tooLong = false;
  const timer = setTimeout(() => {
    tooLong = true;
    console.error(`Ended after ${longestMinutes} minutes, which is longer than it may take.`);
    askToEnd(child);
  }, longestMinutes * 60_000);
  const output = keepOutput(child);
  const code = await new Promise<number | null>((done) => {
    child.on('error', (error) => {
      console.error(error.message);
      done(null);
    });
    child.on('close', done);
  });
  clearTimeout(timer);
  process.off('SIGINT', onInterrupt).off('SIGTERM', onInterrupt);
  return {
    code: tooLong ? undefined : (code ?? undefined),
    output: output(),
    seconds: (performance.now() - started) / 1000,
  };
}

function keepOutput({ stdout, stderr }: ChildProcess): () => string {
  const pieces: Buffer[] = [];
  stdout?.on('data', (piece: Buffer) => {
    pieces.push(piece);
    process.stdout.write(piece);
  });
  stderr?.on('data', (piece: Buffer) => {
    pieces.push(piece);
    process.stderr.write(piece);
  });
  return () => Buffer.concat(pieces).toString('utf8');
}

/** Asks first, so that the step can close its browsers, which are process groups of their own; then ends it with its children. */
function askToEnd(child: ChildProcess): void {
  signalGroup(child, 'SIGTERM');
  const timer = setTimeout(() => signalGroup(child, 'SIGKILL'), GRACE_MS);
  child.once('close', () => clearTimeout(timer));
}

function signalGroup({ pid }: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): void {
  if (pid === undefined) return;
  if (process.platform === 'win32') {
    spawnSync('taskkill', ['/pid', String(pid), '/t', '/f']);
    return;
  }
  try {
    process.kill(-pid, signal);
  } catch {
    // it ended by itself just now
  }
}
