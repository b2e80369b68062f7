<?php
/**
 * The events of answers that are no iCalendar, in the form of calendar.php; all of their dates, past ones included. Without
 * functions of a CMS: each kit has a copy.
 *
 * @package CommuneWidgets
 */

namespace CommuneWidgets\Events;

use function CommuneWidgets\Calendar\{ midnight, moment, named_zone };
use function CommuneWidgets\Links\{ list_in, text, utf8, xml_address };
use const CommuneWidgets\Calendar\DAY;

/** The most entries of an answer. */
const MOST = 5000;
/** The words, and the numbers of OpenAgenda, for what has become of an event. */
const MARKS = array(
	'2'                => 'rescheduled',
	'3'                => 'moved-online',
	'4'                => 'postponed',
	'5'                => 'full',
	'6'                => 'cancelled',
	'canceled'         => 'cancelled',
	'EventCancelled'   => 'cancelled',
	'EventPostponed'   => 'postponed',
	'EventRescheduled' => 'rescheduled',
	'EventMovedOnline' => 'moved-online',
);

function feed_events( string $answer, \DateTimeZone $page ): array {
	$is_json = in_array( ltrim( $answer )[0] ?? '', array( '{', '[' ), true );
	$data    = $is_json ? json_decode( $answer, true, 32 ) : null;
	$entries = $is_json ? ( is_array( $data ) ? entries( $data ) : array() ) : xml_entries( $answer );
	$events  = array();
	foreach ( array_slice( array_filter( $entries, 'is_array' ), 0, MOST ) as $entry ) {
		foreach ( dates( $entry ) as list( $start, $end, $is_last_day ) ) {
			$zone  = named_zone( string( $entry['timeZone'] ?? $entry['timezone'] ?? '' ) ) ?? $page;
			$times = times( $start, $end, $is_last_day, $zone, $page );
			if ( $times ) {
				$events[] = $times + facts( $entry );
			}
		}
	}
	return $events;
}

/** The objects of a list; of a JSON Feed with what its items say of their event. */
function entries( array $data ): array {
	$list = isset( $data['event'] ) && is_array( $data['event'] ) ? array( $data['event'] ) : list_in( $data );
	return array_map( static fn( $entry ) => is_array( $entry ) && is_array( $entry['_event'] ?? null ) ? $entry['_event'] + $entry : $entry, $list );
}

/** The items of RSS with the event module, under the names of our own model. */
function xml_entries( string $answer ): array {
	preg_match_all( '~<item[\s>].*?</item>~s', utf8( $answer ), $items );
	$entries = array();
	foreach ( $items[0] as $item ) {
		$own       = static fn( string $name ) => preg_match( "~<$name\\b[^>]*>(.*?)</$name>~s", $item, $found ) ? text( $found[1] ) : '';
		$entries[] = array(
			'title'     => $own( 'title' ),
			'url'       => xml_address( $item ),
			'startDate' => $own( 'ev:startdate' ),
			'endDate'   => $own( 'ev:enddate' ),
			'place'     => $own( 'ev:location' ),
			'uid'       => $own( 'guid' ),
		);
	}
	return $entries;
}

/** Each date as its start, its end and whether that, if it is a day, is the last one. */
function dates( array $entry ): array {
	$timings = array_filter( $entry['timings'] ?? array( $entry['nextTiming'] ?? null, $entry['firstTiming'] ?? null ), 'is_array' );
	if ( $timings ) {
		return array_map( static fn( $timing ) => array( string( $timing['begin'] ?? '' ), string( $timing['end'] ?? '' ), false ), $timings );
	}
	if ( isset( $entry['start_date'] ) || isset( $entry['utc_start_date'] ) ) {
		$is_days = ! empty( $entry['all_day'] );
		$moment  = static function ( string $name ) use ( $entry, $is_days ): string {
			$utc   = string( $entry[ "utc_$name" ] ?? '' );
			$local = string( $entry[ $name ] ?? '' );
			return $is_days ? substr( $local, 0, 10 ) : ( '' === $utc ? $local : $utc . 'Z' );
		};
		return array( array( $moment( 'start_date' ), $moment( 'end_date' ), true ) );
	}
	$is_schema = isset( $entry['startDate'] );
	$name      = $is_schema ? array( 'startDate', 'endDate' ) : array( 'start', 'end' );
	return array( array( string( $entry[ $name[0] ] ?? '' ), string( $entry[ $name[1] ] ?? '' ), $is_schema ) );
}

/** `start`, `end` and `all_day`; null without a start that can be read. */
function times( string $start, string $end, bool $is_last_day, \DateTimeZone $zone, \DateTimeZone $page ): ?array {
	$all_day = 1 === preg_match( '~^\d{4}-\d\d-\d\d$~D', $start );
	$zone    = $all_day ? $page : $zone;
	$first   = moment_of( $start, $zone );
	$last    = moment_of( $all_day ? substr( $end, 0, 10 ) : $end, $zone );
	if ( null === $first ) {
		return null;
	}
	if ( $all_day ) {
		$day   = static fn( int $moment ) => midnight( \CommuneWidgets\Calendar\local( $moment, $zone ) );
		$until = null === $last ? $day( $first ) : $day( $last ) + ( $is_last_day ? DAY : 0 );
		$last  = moment( max( $until, $day( $first ) + DAY ), $zone );
	} elseif ( 10 === strlen( $end ) ) {
		// The day on which it ends, not when.
		$last = null;
	}
	return array( 'start' => $first, 'end' => max( $first, $last ?? $first ), 'all_day' => $all_day );
}

function moment_of( string $written, \DateTimeZone $zone ): ?int {
	$is_date = preg_match( '~^(\d{4})-(\d\d)-(\d\d)(?:[T ]\d\d:\d\d|$)~', $written, $found ) && checkdate( $found[2], $found[3], $found[1] );
	$date    = $is_date ? date_create_immutable( $written, $zone ) : false;
	return $date ? $date->getTimestamp() : null;
}

function facts( array $entry ): array {
	$place  = $entry['place'] ?? $entry['location'] ?? $entry['venue'] ?? '';
	$place  = is_array( $place ) ? $place['name'] ?? $place['venue'] ?? $place[0]['name'] ?? '' : $place;
	$status = preg_replace( '~^.*[/:#]~', '', string( $entry['status'] ?? $entry['eventStatus'] ?? $entry['event_status'] ?? '' ) );
	return array(
		'uid'    => string( $entry['uid'] ?? $entry['id'] ?? $entry['@id'] ?? '' ),
		'title'  => string( $entry['title'] ?? $entry['name'] ?? '' ),
		'url'    => string( $entry['url'] ?? $entry['canonicalUrl'] ?? $entry['onlineAccessLink'] ?? '' ),
		'place'  => string( $place ),
		'status' => MARKS[ $status ] ?? $status,
	);
}

/** A text; of one in several languages the French one, else the first. */
function string( $value ): string {
	$value = is_array( $value ) ? $value['fr'] ?? $value['rendered'] ?? reset( $value ) : $value;
	return is_scalar( $value ) ? (string) $value : '';
}
