import { servePages } from './page-port.ts';
import { webPort } from './web-port.ts';

servePages(webPort());
