import { Engine } from '../engine/engine.ts';
import { serve } from './port.ts';
import { webPort } from './web-port.ts';

serve(new Engine(), webPort());
