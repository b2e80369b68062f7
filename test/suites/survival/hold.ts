import { lockFolder } from '../../../demo/api/storage/folder-lock.js';

// Takes the folder that it is given, says so, and keeps it until it is ended; or, with HOLD=briefly, no longer than that.
const lock = lockFolder(process.argv[2] ?? '');
console.log('held');
if (process.env.HOLD === 'briefly') lock.release();
else process.stdin.resume();
