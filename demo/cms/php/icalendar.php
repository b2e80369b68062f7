<?php
/**
 * The events of an iCalendar as they are written, and the values of their properties (RFC 5545 §3.1 to §3.3). Without
 * functions of a CMS: each kit has a copy.
 *
 * @package CommuneWidgets
 */

namespace CommuneWidgets\Calendar;

function is_calendar( string $answer ): bool {
	return 1 === preg_match( '~^\s*BEGIN:VCALENDAR\b~mi', substr( $answer, 0, 2000 ) );
}

/**
 * The calendars of a text, each with its own properties (`VCALENDAR`), its events (`VEVENT`) and its zones (`VTIMEZONE`, with
 * the properties of their parts). Properties are lists by name, in capitals, of what is written after the name:
 * `;TZID=Europe/Paris:20260411T100000`. An event in which the text ends was cut off and is left out.
 */
function calendars( string $answer ): array {
	// Bytes are unfolded before they are read: a line may be folded in the middle of a character.
	$unfolded  = preg_replace( '~\r?\n[ \t]~', '', $answer ) ?? '';
	$calendars = array();
	$kind      = '';
	$nested    = 0;
	foreach ( preg_split( '~\r?\n|\r~', $unfolded ) as $line ) {
		$length = strcspn( $line, ';:' );
		$name   = strtoupper( trim( substr( $line, 0, $length ) ) );
		$rest   = substr( $line, $length );
		$value  = strtoupper( trim( substr( $rest, 1 ) ) );
		$last   = count( $calendars ) - 1;
		if ( 'BEGIN' === $name && 'VCALENDAR' === $value ) {
			$calendars[] = array( 'VCALENDAR' => array( array() ), 'VEVENT' => array(), 'VTIMEZONE' => array() );
			$kind        = $value;
		} elseif ( 'BEGIN' === $name && $last >= 0 && in_array( $value, array( 'VEVENT', 'VTIMEZONE' ), true ) ) {
			$calendars[ $last ][ $value ][] = array();
			$kind                           = $value;
			$nested                         = 0;
		} elseif ( 'BEGIN' === $name ) {
			++$nested;
		} elseif ( 'END' === $name && ( $value === $kind || ! $nested ) ) {
			$kind   = '' === $kind || 'VCALENDAR' === $kind ? '' : 'VCALENDAR';
			$nested = 0;
		} elseif ( 'END' === $name ) {
			--$nested;
		} elseif ( '' !== $kind && ( ! $nested || 'VTIMEZONE' === $kind ) ) {
			$calendars[ $last ][ $kind ][ count( $calendars[ $last ][ $kind ] ) - 1 ][ $name ][] = $rest;
		}
	}
	if ( 'VEVENT' === $kind ) {
		array_pop( $calendars[ count( $calendars ) - 1 ]['VEVENT'] );
	}
	return $calendars;
}

/** The value of the first property of a name, after its parameters, whose quoted values may contain colons. */
function value( array $component, string $name ): string {
	return trim( preg_replace( '~^(?:"[^"]*"|[^":])*+:~', '', $component[ $name ][0] ?? '' ) ?? '' );
}

/** The text of the first property of a name, unescaped. */
function text( array $component, string $name ): string {
	return unescaped( value( $component, $name ) );
}

function unescaped( string $text ): string {
	return preg_replace( array( '~\\\\[nN]~', '~\\\\(.)~s' ), array( "\n", '$1' ), $text ) ?? '';
}

/**
 * The dates of all properties of a name, each as `local`, the time that is written, in seconds as if it were UTC, `is_date`,
 * `is_utc` and `zone`, which is null if it can't be known.
 */
function dates_of( array $event, string $name, array $zones ): array {
	$dates = array();
	foreach ( $event[ $name ] ?? array() as $property ) {
		// Dates have no colon; unquoted names of zones may have one: `TZID=(UTC+01:00) Paris`.
		$colon = (int) strrpos( $property, ':' );
		$named = preg_match( '~;TZID="?([^";]+)~i', substr( $property, 0, $colon ), $found ) ? $found[1] : '';
		foreach ( explode( ',', substr( $property, $colon + 1 ) ) as $written ) {
			$date = date_value( $written );
			if ( $date ) {
				$dates[] = $date + array( 'zone' => $date['is_utc'] ? new \DateTimeZone( 'UTC' ) : zone( $named, $zones ) );
			}
		}
	}
	return $dates;
}

/** Reads `20260411` and `20260411T100000Z`, whatever `VALUE` says; null for a day or a time that does not exist. */
function date_value( string $written ): ?array {
	if ( ! preg_match( '~^\s*(\d{4})-?(\d\d)-?(\d\d)(?:T(\d\d):?(\d\d):?([0-5]\d)?\d*(Z)?)?~i', $written, $found ) ) {
		return null;
	}
	list( , $year, $month, $day ) = array_map( 'intval', $found );
	$hour   = (int) ( $found[4] ?? 0 );
	$minute = (int) ( $found[5] ?? 0 );
	$local  = gmmktime( $hour, $minute, (int) ( $found[6] ?? 0 ), $month, $day, $year );
	$exists = checkdate( $month, $day, $year ) && $hour < 24 && $minute < 60;
	return $exists ? array( 'local' => $local, 'is_date' => ! isset( $found[4] ), 'is_utc' => isset( $found[7] ) ) : null;
}
