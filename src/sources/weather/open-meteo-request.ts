/**
 * The parameters of a request to Open-Meteo, beside the place, for everything that `open-meteo.ts` reads; the days are as
 * many as the service gives by default, 7. https://open-meteo.com/en/docs
 */
export const openMeteoParameters: Readonly<Record<string, string>> = {
  current:
    'temperature_2m,apparent_temperature,relative_humidity_2m,weather_code,is_day,wind_speed_10m,wind_gusts_10m,wind_direction_10m,pressure_msl,uv_index',
  hourly: 'temperature_2m,weather_code,is_day,precipitation,precipitation_probability',
  forecast_hours: '24',
  daily:
    'weather_code,temperature_2m_max,temperature_2m_min,precipitation_sum,precipitation_probability_max,sunrise,sunset',
  timezone: 'auto',
};
