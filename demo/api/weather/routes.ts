import { Hono } from 'hono';
import type { Bindings } from '../bindings.js';
import { readableByAll } from '../http/origins.js';
import { answerTagged } from '../http/tagged.js';
import { Problem } from '../problem.js';
import type { ServedWeather } from './current-weather.js';

/**
 * The route that answers the weather from memory, by the parameter `place`, readable by any page; to be mounted at
 * `/weather`. It has no rate limit: it costs less than counting.
 */
export function createWeatherRoute({ settings: { places }, current }: ServedWeather): Hono<Bindings> {
  const routes = new Hono<Bindings>();
  routes.get('/', readableByAll, (context) => {
    const wanted = context.req.query('place') ?? places[0]?.id;
    const place = places.find(({ id }) => id === wanted);
    if (!place) {
      const known = places.map(({ id }) => id).join(', ');
      throw new Problem(404, { code: 'place', detail: `Ce lieu n’est pas connu ici. Lieux : ${known}.` });
    }
    const answer = current.of(place);
    if (answer) return answerTagged(context, answer);
    throw new Problem(503, {
      code: 'weather-unknown',
      detail: 'Le service météo n’a pas encore répondu, ou plus depuis un jour.',
      headers: { 'Retry-After': '60' },
    });
  });
  return routes;
}
