import { define } from '../element/define.js';
import { JobBoard } from '../widgets/job-board/job-board.js';

export * from '../widgets/job-board/job-board.js';

define('job-board', JobBoard);

declare global {
  interface HTMLElementTagNameMap {
    'job-board': JobBoard;
  }
}
