export { article } from './article.js';
export { common } from './common.js';
export { jobs } from './jobs.js';
export { news } from './news.js';
export { poll } from './poll.js';
export { prerendering } from './prerendering.js';
export { submission } from './submission.js';
export { weather } from './weather.js';
