import process from 'node:process';
import v8 from 'node:v8';
import vm from 'node:vm';

/** What is in use once garbage is collected, buffers beside the heap included. Unit: MB. */
export function memoryInUse(): number {
  v8.setFlagsFromString('--expose-gc');
  (vm.runInNewContext('gc') as () => void)();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
}
