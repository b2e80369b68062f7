/** Formats of weather. */
export const weather = {
  // https://api.met.no/weatherapi/locationforecast/2.0/documentation
  'met-norway': {
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [-0.45, 47.92, 40] },
    properties: {
      meta: { updated_at: '2026-11-27T17:00:00Z', units: { air_temperature: 'celsius', wind_speed: 'm/s' } },
      timeseries: [
        {
          time: '2026-11-27T17:00:00Z',
          data: {
            instant: {
              details: {
                air_pressure_at_sea_level: 1014.6,
                air_temperature: 8.4,
                relative_humidity: 76.5,
                wind_from_direction: 237,
                wind_speed: 4.1,
              },
            },
            next_1_hours: { summary: { symbol_code: 'lightrain' }, details: { precipitation_amount: 0.4 } },
          },
        },
      ],
    },
  },
};
