/** Classes 0–3 of the block of attendees in hand, as a classifier leaves them. */
import { BLOCK } from '../passes';

export const classes = new Uint8Array(BLOCK);
