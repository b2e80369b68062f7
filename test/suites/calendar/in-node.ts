/** Prints the result for the zone of this process, as JSON: the suite starts it with `TZ`. */
import { verify } from './verify.js';

console.log(JSON.stringify(verify()));
