<?php
/**
 * The coming events of an iCalendar (RFC 5545): of each event its first date that is not over. Without functions of a CMS:
 * each kit has a copy.
 *
 * An event is array( 'uid', 'title', 'url', 'place', 'status', 'start', 'end', 'all_day' ), with texts as they are written,
 * moments in seconds, and an end that is the start if there is none; whole days begin and end at midnight in the zone of the
 * page. What can’t be read with certainty is left out: repetitions other than those of recurrence.php, further dates
 * (`RDATE`), and zones that only the file defines.
 *
 * @package CommuneWidgets
 */

namespace CommuneWidgets\Calendar;

/** The most events of a file, and the most dates that are looked at in all of its series. */
const MOST_EVENTS = 5000;
const MOST_DATES  = 100000;
const DAY         = 86400;

function events( string $answer, \DateTimeZone $page, int $now ): array {
	$found  = array();
	$budget = MOST_DATES;
	foreach ( calendars( $answer ) as $calendar ) {
		$zones  = zones( $calendar, $page );
		$events = array_slice( $calendar['VEVENT'], 0, MOST_EVENTS );
		$latest = array();
		$moved  = array();
		foreach ( $events as $event ) {
			$latest[ version_of( $event ) ] = max( $latest[ version_of( $event ) ] ?? '', age( $event ) );
			if ( isset( $event['RECURRENCE-ID'] ) && '' !== value( $event, 'UID' ) ) {
				$moved[ value( $event, 'UID' ) ][] = $event;
			}
		}
		foreach ( $events as $event ) {
			$uid       = value( $event, 'UID' );
			$changes   = isset( $event['RECURRENCE-ID'] ) ? array() : $moved[ $uid ] ?? array();
			$is_public = in_array( strtoupper( value( $event, 'CLASS' ) ), array( '', 'PUBLIC' ), true );
			$is_latest = '' === $uid || age( $event ) === $latest[ version_of( $event ) ];
			$times     = $is_public && $is_latest ? coming( $event, $changes, $zones, $page, $now, $budget ) : null;
			if ( $times ) {
				$found[] = $times + array(
					'uid'    => $uid,
					'title'  => text( $event, 'SUMMARY' ),
					'url'    => value( $event, 'URL' ),
					'place'  => preg_replace( '~\n.*~s', '', text( $event, 'LOCATION' ) ),
					'status' => strtolower( value( $event, 'STATUS' ) ),
				);
			}
		}
	}
	return $found;
}

/** Of versions of an event that with the higher `SEQUENCE` stands, then with the later `DTSTAMP` (RFC 5546 §2.1.5). */
function age( array $event ): string {
	return str_pad( value( $event, 'SEQUENCE' ), 12, '0', STR_PAD_LEFT ) . value( $event, 'DTSTAMP' );
}

/** The key that all versions share of an event, or of its occurrence of a date. */
function version_of( array $event ): string {
	return value( $event, 'UID' ) . ' ' . value( $event, 'RECURRENCE-ID' );
}

/** The occurrence that an event stands for; one without a zone if all later ones change with it, which is not read here. */
function moved( array $event, array $zones ): array {
	$is_series = 1 === preg_match( '~;RANGE=~i', $event['RECURRENCE-ID'][0] ?? '' );
	return array_map( static fn( $date ) => array( 'zone' => $is_series ? null : $date['zone'] ) + $date, dates_of( $event, 'RECURRENCE-ID', $zones ) );
}

/** The first date that is not over, without those that `$changes` stand for, as `start`, `end` and `all_day`; null without one, and for what is not read here. */
function coming( array $event, array $changes, array $zones, \DateTimeZone $page, int $now, int &$budget ): ?array {
	$start   = dates_of( $event, 'DTSTART', $zones )[0] ?? null;
	$is_read = $start && $start['zone'] && ! isset( $event['RDATE'] ) && count( $event['RRULE'] ?? array() ) < 2;
	if ( ! $is_read ) {
		return null;
	}
	$zones = array( '' => $start['zone'] ) + $zones;
	$skips = dates_of( $event, 'EXDATE', $zones );
	foreach ( $changes as $change ) {
		$skips = array_merge( $skips, moved( $change, $zones ) );
	}
	if ( array_filter( $skips, static fn( $skip ) => ! $skip['zone'] ) ) {
		return null;
	}
	$all_day = $start['is_date'] || 'TRUE' === strtoupper( value( $event, 'X-MICROSOFT-CDO-ALLDAYEVENT' ) );
	$local   = $all_day ? midnight( $start['local'] ) : $start['local'];
	$zone    = $all_day ? $page : $start['zone'];
	$rule    = value( $event, 'RRULE' );
	$locals  = '' === $rule ? array( $local ) : \CommuneWidgets\Recurrence\dates( $rule, $local, $all_day ? new \DateTimeZone( 'UTC' ) : $zone );
	$length  = length( $event, $start, $all_day, $zones );
	if ( null === $locals || null === $length ) {
		return null;
	}
	foreach ( $locals as $date ) {
		if ( --$budget < 0 ) {
			return null;
		}
		// Whatever the zone: three days before now at least.
		if ( $date + $length['days'] + $length['time'] < $now - 3 * DAY ) {
			continue;
		}
		$first = moment( $date, $zone );
		$end   = moment( local( $first, $zone ) + $length['days'], $zone ) + $length['time'];
		$last  = $end > $first ? $end : moment( midnight( local( $first, $page ) ) + DAY, $page );
		if ( $last > $now && ! is_skipped( $first, $date, $all_day, $skips ) ) {
			return array( 'start' => $first, 'end' => $end, 'all_day' => $all_day );
		}
	}
	return null;
}

/** An occurrence is named by its moment, or by its day: by a date, and by a midnight, as several programs write it. */
function is_skipped( int $moment, int $local, bool $all_day, array $skips ): bool {
	foreach ( $skips as $skip ) {
		$is_midnight = midnight( $skip['local'] ) === $skip['local'] && 'UTC' !== $skip['zone']->getName();
		$is_of_day   = $all_day || $skip['is_date'] || $is_midnight;
		$is_same_day = midnight( $skip['local'] ) === midnight( $local );
		if ( moment( $skip['local'], $skip['zone'] ) === $moment || ( $is_of_day && $is_same_day ) ) {
			return true;
		}
	}
	return false;
}

/** How long an event lasts: `days` by the calendar and `time`, exact, in seconds; null for an end in an unknown zone. */
function length( array $event, array $start, bool $all_day, array $zones ): ?array {
	$end = dates_of( $event, 'DTEND', $zones )[0] ?? null;
	// `PT1W` is none, but written.
	$amount = static fn( string $unit ) => preg_match( "~^[^-]*?(\\d{1,6})$unit~i", value( $event, 'DURATION' ), $found ) ? (int) $found[1] : 0;
	$days   = ( $amount( 'W' ) * 7 + $amount( 'D' ) ) * DAY;
	$time   = $amount( 'H' ) * 3600 + $amount( 'M' ) * 60 + $amount( 'S' );
	if ( $end && ! $end['zone'] ) {
		return null;
	}
	if ( $all_day ) {
		$whole = $end ? midnight( $end['local'] ) - midnight( $start['local'] ) : midnight( $days + $time + DAY - 1 );
		return array( 'days' => max( DAY, $whole ), 'time' => 0 );
	}
	$exact = $end ? max( 0, moment( $end['local'], $end['zone'] ) - moment( $start['local'], $start['zone'] ) ) : $time;
	return array( 'days' => $end ? 0 : $days, 'time' => $exact );
}

/** The first moment of a local time, given as if it were UTC; of one that does not exist, by the offset before. */
function moment( int $local, \DateTimeZone $zone ): int {
	return ( new \DateTimeImmutable( gmdate( 'Y-m-d H:i:s', $local ), $zone ) )->getTimestamp();
}

function local( int $moment, \DateTimeZone $zone ): int {
	return $moment + $zone->getOffset( new \DateTimeImmutable( "@$moment" ) );
}

function midnight( int $local ): int {
	return $local - ( ( $local % DAY ) + DAY ) % DAY;
}
