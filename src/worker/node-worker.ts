import { parentPort } from 'node:worker_threads';
import { ListingEngine } from '../archive/listing-engine.ts';
import { openByteRoom } from './node-byte-room.ts';
import { serve } from './port.ts';

if (!parentPort) throw new Error('this file runs as a worker thread');
serve(new ListingEngine(undefined, openByteRoom), parentPort);
