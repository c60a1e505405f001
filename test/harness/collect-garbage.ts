import v8 from 'node:v8';
import vm from 'node:vm';

/** Collects what nobody has any more. */
export async function collectGarbage(): Promise<void> {
  // An object that was looked at through a weak reference stays until the end of the turn.
  await new Promise(setImmediate);
  v8.setFlagsFromString('--expose-gc');
  (vm.runInNewContext('gc') as () => void)();
  // Whoever wants to know is told on a turn of its own.
  await new Promise(setImmediate);
}
