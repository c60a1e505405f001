import { parentPort } from 'node:worker_threads';
import { servePages } from './page-port.ts';

if (!parentPort) throw new Error('this file runs as a worker thread');
servePages(parentPort);
