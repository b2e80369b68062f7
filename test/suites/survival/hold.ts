import { lockFolder } from '../../../demo/api/storage/folder-lock.js';

// Locks a folder, says so, and keeps the lock until it is ended; with HOLD=briefly it releases the lock at once.
// Argument: the folder.
const lock = lockFolder(process.argv[2] ?? '');
console.log('held');
if (process.env.HOLD === 'briefly') lock.release();
else process.stdin.resume();
