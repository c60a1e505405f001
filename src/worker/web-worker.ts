import { ListingEngine } from '../archive/listing-engine.ts';
import { serve } from './port.ts';
import { webPort } from './web-port.ts';

serve(new ListingEngine(), webPort());
