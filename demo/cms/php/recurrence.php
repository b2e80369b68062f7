<?php
/**
 * The dates of a simple rule of recurrence (RFC 5545 §3.3.10): by the day; by the week, on one or several weekdays; by the
 * month, on its day or on one weekday of it, the second or the last; by the year. Without functions of a CMS: each kit has a
 * copy.
 *
 * @package CommuneWidgets
 */

namespace CommuneWidgets\Recurrence;

use function CommuneWidgets\Calendar\{ date_value, local, midnight, moment };
use const CommuneWidgets\Calendar\DAY;

const WEEKDAYS = array( 'MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU' );
/** The parts that are read; `WKST` only matters to weeks. */
const PARTS = array( 'FREQ', 'INTERVAL', 'COUNT', 'UNTIL', 'WKST', 'BYDAY', 'BYMONTHDAY', 'BYMONTH' );
/** The most intervals that are gone through: days of 54 years. */
const MOST = 20000;

/**
 * The local times from `$start` on, in order, without those that a change of summer time skips; null for a rule of another
 * kind. These times are in seconds as if they were UTC.
 */
function dates( string $text, int $start, \DateTimeZone $zone ): ?\Generator {
	preg_match_all( '~(?:^|;)\s*([A-Z-]+)=([^;]*)~', strtoupper( $text ), $found );
	$rule   = array_combine( $found[1], array_map( 'trim', $found[2] ) );
	$places = array_diff( array_keys( $rule ), PARTS ) ? null : places( $rule, $start );
	$step   = (int) ( $rule['INTERVAL'] ?? 1 );
	return null === $places || $step < 0 || $step > 1000 ? null : limited( $rule, all( $rule['FREQ'], $places, max( 1, $step ), $start ), $start, $zone );
}

/**
 * The days of the rule in its interval: of a week how many days after its first one, before which comes the number
 * of days from that to the start; of a month which weekday. Null for what is not read here.
 */
function places( array $rule, int $start ): ?array {
	list( $month, $day, $weekday ) = array_map( 'intval', explode( ' ', gmdate( 'n j N', $start ) ) );
	$days    = array_filter( explode( ',', $rule['BYDAY'] ?? '' ) );
	$is_own  = static fn( string $name, int $own ) => ! isset( $rule[ $name ] ) || (string) $own === $rule[ $name ];
	$is_year = 'YEARLY' === ( $rule['FREQ'] ?? '' );
	if ( ! $is_own( 'BYMONTHDAY', $day ) || ( isset( $rule['BYMONTH'] ) && ! ( $is_year && $is_own( 'BYMONTH', $month ) ) ) ) {
		return null;
	}
	switch ( $rule['FREQ'] ?? '' ) {
		case 'DAILY':
			return $days || isset( $rule['BYMONTHDAY'] ) ? null : array();
		case 'WEEKLY':
			$first   = (int) array_search( $rule['WKST'] ?? 'MO', WEEKDAYS, true );
			$numbers = array_map( static fn( $name ) => array_search( $name, WEEKDAYS, true ), $days );
			$own     = $weekday - 1;
			$is_odd  = in_array( false, $numbers, true ) || isset( $rule['BYMONTHDAY'] ) || ( $days && ! in_array( $own, $numbers, true ) );
			$offsets = array_map( static fn( $number ) => ( $number - $first + 7 ) % 7, $days ? array_unique( $numbers ) : array( $own ) );
			sort( $offsets );
			return $is_odd ? null : array( ( $own - $first + 7 ) % 7, $offsets );
		case 'MONTHLY':
			if ( ! $days ) {
				return array( $day );
			}
			$is_one = 1 === count( $days ) && preg_match( '~^\+?(-1|[1-4])(MO|TU|WE|TH|FR|SA|SU)$~', $days[0], $found );
			return $is_one && ! isset( $rule['BYMONTHDAY'] ) && WEEKDAYS[ $weekday - 1 ] === $found[2] ? array( (int) $found[1], $weekday ) : null;
		case 'YEARLY':
			// A day without a month is one in every month.
			return $days || ( isset( $rule['BYMONTHDAY'] ) && ! isset( $rule['BYMONTH'] ) ) ? null : array( $day );
	}
	return null;
}

/** The local times of a rule without an end. */
function all( string $frequency, array $places, int $step, int $start ): \Generator {
	$clock = $start - midnight( $start );
	list( $year, $month, $day ) = array_map( 'intval', explode( ' ', gmdate( 'Y n j', $start ) ) );
	for ( $index = 0; $index < MOST * $step; $index += $step ) {
		if ( 'DAILY' === $frequency ) {
			yield $start + $index * DAY;
		} elseif ( 'WEEKLY' === $frequency ) {
			foreach ( $places[1] as $offset ) {
				yield $start + ( $index * 7 + $offset - $places[0] ) * DAY;
			}
		} elseif ( 2 === count( $places ) ) {
			yield weekday_in( $year, $month + $index, $places ) + $clock;
		} else {
			$local = 'YEARLY' === $frequency ? gmmktime( 0, 0, 0, $month, $day, $year + $index ) : gmmktime( 0, 0, 0, $month + $index, $day, $year );
			// A month without this day is left out: the result would be in the next one.
			if ( (int) gmdate( 'j', $local ) === $day ) {
				yield $local + $clock;
			}
		}
	}
}

/** The day of a month that is its second Saturday, or its last one; `array( 2, 6 )`, `array( -1, 6 )`. */
function weekday_in( int $year, int $month, array $place ): int {
	list( $nth, $weekday ) = $place;
	if ( $nth > 0 ) {
		$first = gmmktime( 0, 0, 0, $month, 1, $year );
		return $first + ( ( $weekday - (int) gmdate( 'N', $first ) + 7 ) % 7 + 7 * ( $nth - 1 ) ) * DAY;
	}
	$last = gmmktime( 0, 0, 0, $month + 1, 0, $year );
	return $last - ( (int) gmdate( 'N', $last ) - $weekday + 7 ) % 7 * DAY;
}

/** The local times up to the end of the rule; its first one always. */
function limited( array $rule, \Generator $locals, int $start, \DateTimeZone $zone ): \Generator {
	$left  = (int) ( $rule['COUNT'] ?? PHP_INT_MAX );
	$until = date_value( $rule['UNTIL'] ?? '' );
	foreach ( $locals as $local ) {
		$moment = moment( $local, $zone );
		if ( $local < $start || ( $local > $start && local( $moment, $zone ) !== $local ) ) {
			continue;
		}
		// `UNTIL` is inclusive; a date is the whole day.
		$time = $until && $until['is_date'] ? midnight( $local ) : ( $until && $until['is_utc'] ? $moment : $local );
		if ( --$left < 0 || ( $until && $time > $until['local'] ) ) {
			return;
		}
		yield $local;
	}
}
