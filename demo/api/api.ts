import { type Context, Hono } from 'hono';
import { methodNotAllowed } from 'hono/method-not-allowed';
import { createAlerts } from './alerts/routes.js';
import type { Bindings } from './bindings.js';
import { createBridgeRoutes } from './bridge/routes.js';
import { createChallengeRoute } from './challenge/routes.js';
import { answerHealth, createHealth } from './health.js';
import { observeAnswers, routeOf } from './http/answered.js';
import { limitedBody } from './http/body-limit.js';
import { requestLog } from './http/request-log.js';
import { securityHeaders } from './http/security-headers.js';
import { storablePath } from './http/storable.js';
import { createDiagnosisRoute } from './diagnosis/routes.js';
import { createOEmbed } from './embeds/oembed.js';
import { createEvents } from './events/routes.js';
import { createJobFeed } from './jobs/feed-route.js';
import { createJobs } from './jobs/routes.js';
import { createModeration } from './moderation/routes.js';
import { createPolls } from './polls/routes.js';
import { answerProblem, Problem, problem } from './problem.js';
import { createPublished } from './published/routes.js';
import { createRenderRoutes } from './render/routes.js';
import type { Services } from './services.js';
import { createSubmissions } from './submissions/routes.js';
import { createTownHallRoute } from './town-hall/routes.js';
import { createWeatherRoute } from './weather/routes.js';

/** All endpoints: those of the services, then those of `beside`, such as the recorded answers of the demo. */
export function createApi(
  clock: () => Date = () => new Date(),
  services?: Services,
  beside?: Hono<Bindings>,
): Hono<Bindings> {
  const api = new Hono<Bindings>();
  api.onError(answerError);
  const observers = [services?.log && requestLog(services.log), services?.metrics?.count].filter((each) => !!each);
  if (observers.length) api.use(observeAnswers(observers, clock));
  api.use(securityHeaders, storablePath, methodNotAllowed({ app: api, onMethodNotAllowed: answerWrongMethod }));
  // After the middleware that refuses requests without reading the body.
  api.use(limitedBody);
  // Before `beside`, whose routes must not shadow the API's own.
  if (services) {
    const health = createHealth(services.database);
    api.get('/health', (context) => answerHealth(context, health));
    api.route('/alerts', createAlerts(services));
    api.route('/polls', createPolls(services));
    api.route('/jobs', createJobs(services));
    api.route('/jobs.rss', createJobFeed(services));
    api.route('/moderation', createModeration(services));
    // First, because approved items are readable by all pages, and other requests below the same path only by allowed
    // ones.
    api.route('/', createPublished(services));
    api.route('/', createEvents(services));
    api.route('/submissions', createSubmissions(services));
    if (services.bridge) {
      api.route('/bridge', createBridgeRoutes(services.bridge, services));
      api.route('/render', createRenderRoutes(services.bridge, services));
      api.route('/diagnosis', createDiagnosisRoute(services.bridge, services));
    }
    if (services.weather) api.route('/weather', createWeatherRoute(services.weather));
    if (services.townHall) api.route('/town-hall', createTownHallRoute(services.townHall));
    if (services.challenge) api.route('/challenge', createChallengeRoute(services.challenge, services));
  }
  api.route('/oembed', createOEmbed(services ?? { proxies: 0 }));
  if (beside) api.route('/', beside);
  api.all('*', (context) => problem(context, 404));
  return api;
}

function answerWrongMethod(context: Context, methods: string[]): Response {
  return problem(context, 405, { Allow: methods.join(', ') });
}

/** Logs only the place of an unexpected error, because its message may contain data that somebody sent. */
function answerError(error: Error, context: Context): Response {
  if (!(error instanceof Problem)) {
    const place = error.stack?.split('\n').find((line) => line.includes(' at '));
    console.error(JSON.stringify({ level: 'error', route: routeOf(context), name: error.name, place: place?.trim() }));
  }
  return answerProblem(error, context);
}
