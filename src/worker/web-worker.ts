import { ReadingEngine } from '../archive/reading-engine.ts';
import { serve } from './port.ts';
import { webPort } from './web-port.ts';

serve(new ReadingEngine(), webPort());
