<?php
/**
 * The coming events of an answer as a list, in French: what search engines, and visitors without JavaScript, read of the
 * agenda where no API renders it. Without functions of a CMS: each kit has a copy.
 *
 * Reads iCalendar (calendar.php), the answers of the commune’s API, OpenAgenda, The Events Calendar, schema.org `Event`, JSON
 * Feed with `_event` and RSS with the event module (event-feeds.php). An event with several dates is listed once, on the first
 * one that is not over.
 *
 * @package CommuneWidgets
 */

namespace CommuneWidgets\Events;

require_once __DIR__ . '/zones.php';
require_once __DIR__ . '/icalendar.php';
require_once __DIR__ . '/calendar.php';
require_once __DIR__ . '/recurrence.php';
require_once __DIR__ . '/event-feeds.php';

use function CommuneWidgets\Calendar\{ local, midnight, moment };
use function CommuneWidgets\Links\{ complete, escaped, plain };
use const CommuneWidgets\Calendar\DAY;

const MONTHS   = array( 'janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre' );
const WEEKDAYS = array( 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche' );
const STATUSES = array(
	'cancelled'    => 'annulé',
	'postponed'    => 'reporté',
	'rescheduled'  => 'nouvelle date',
	'moved-online' => 'en ligne',
	'full'         => 'complet',
	'tentative'    => 'à confirmer',
);

/** The `<li>` of each event, in order of time; `$zone` is the IANA name of the zone of the page. */
function rows( string $answer, string $address, string $zone, int $now ): array {
	$page = zone_of( $zone );
	$rows = array();
	foreach ( coming( $answer, $page, $now ) as $event ) {
		$title = plain( $event['title'] );
		$url   = complete( $event['url'], $address );
		if ( '' !== $title ) {
			$name   = '' === $url ? escaped( $title ) : '<a href="' . escaped( $url ) . '">' . escaped( $title ) . '</a>';
			$status = isset( STATUSES[ $event['status'] ] ) ? ' (' . STATUSES[ $event['status'] ] . ')' : '';
			$place  = plain( $event['place'] );
			$rows[] = "<li>$name$status\u{a0}: " . when( $event, $page ) . ( '' === $place ? '' : ', ' . escaped( $place ) ) . '</li>';
		}
	}
	return $rows;
}

/** The events that are not over, in order of time, each on its first date. */
function coming( string $answer, \DateTimeZone $page, int $now ): array {
	$answer = preg_replace( '/^\xEF\xBB\xBF/', '', $answer ) ?? '';
	$events = \CommuneWidgets\Calendar\is_calendar( $answer )
		? array_map( __NAMESPACE__ . '\in_utf8', \CommuneWidgets\Calendar\events( $answer, $page, $now ) )
		: feed_events( $answer, $page );
	$coming = array_filter( $events, static fn( $event ) => last_moment( $event, $page ) > $now );
	usort( $coming, static fn( $one, $other ) => array( $one['start'], ! $one['all_day'] ) <=> array( $other['start'], ! $other['all_day'] ) );
	$first = array();
	foreach ( $coming as $index => $event ) {
		$first += array( '' === $event['uid'] ? $index : 'uid ' . $event['uid'] => $event );
	}
	return array_values( $first );
}

/** When an event is over; one without an end when the day of its start is. */
function last_moment( array $event, \DateTimeZone $page ): int {
	$of_day = moment( midnight( local( $event['start'], $page ) ) + DAY, $page );
	return $event['end'] > $event['start'] ? $event['end'] : $of_day;
}

/** « samedi 14 mars 2026, de 14 h à 17 h 30 », as the commune’s API writes it, in an element that machines read. */
function when( array $event, \DateTimeZone $page ): string {
	$start   = local( $event['start'], $page );
	$end     = local( $event['end'], $page ) - ( $event['all_day'] ? DAY : 0 );
	$has_end = $end > $start;
	$first   = day( $start );
	$last    = day( $end );
	$at      = static fn( int $local, string $day ) => $event['all_day'] ? $day : "$day à " . clock( $local );
	if ( $has_end && $first !== $last ) {
		$text = 'du ' . $at( $start, $first ) . ' au ' . $at( $end, $last );
	} elseif ( $event['all_day'] ) {
		$text = $first;
	} else {
		$text = $has_end ? "$first, de " . clock( $start ) . ' à ' . clock( $end ) : "$first, à " . clock( $start );
	}
	$time = ( new \DateTimeImmutable( '@' . $event['start'] ) )->setTimezone( $page )->format( $event['all_day'] ? 'Y-m-d' : 'Y-m-d\TH:iP' );
	return "<time lang=\"fr\" datetime=\"$time\">$text</time>";
}

/** « samedi 14 mars 2026 ». */
function day( int $local ): string {
	list( $weekday, $day, $month, $year ) = explode( ' ', gmdate( 'N j n Y', $local ) );
	return WEEKDAYS[ $weekday - 1 ] . ' ' . ( '1' === $day ? '1er' : $day ) . ' ' . MONTHS[ $month - 1 ] . " $year";
}

/** « 14 h », « 9 h 05 », with no-break spaces. */
function clock( int $local ): string {
	$minute = gmdate( 'i', $local );
	return gmdate( 'G', $local ) . "\u{a0}h" . ( '00' === $minute ? '' : "\u{a0}$minute" );
}

/** The zone of an IANA name; for any other text that of the widgets. */
function zone_of( string $name ): \DateTimeZone {
	return \CommuneWidgets\Calendar\named_zone( $name ) ?? new \DateTimeZone( 'Europe/Paris' );
}

function in_utf8( array $event ): array {
	return array_map( static fn( $value ) => is_string( $value ) ? \CommuneWidgets\Links\utf8( $value ) : $value, $event );
}
