import { parentPort } from 'node:worker_threads';
import { ReadingEngine } from '../archive/reading-engine.ts';
import { serve } from './port.ts';

if (!parentPort) throw new Error('this file runs as a worker thread');
serve(new ReadingEngine(), parentPort);
