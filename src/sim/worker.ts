/** The worker's entry: imported as `./worker?worker&inline`. Everything it does is in `serve`. */
import { serve } from './serve';
import type { ServerPort } from './serve';

// the DOM library types `self` as a window; in a worker it is a port to the page
serve(self as unknown as ServerPort);
