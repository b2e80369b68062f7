<?php
/**
 * The time zones of an iCalendar, by their names: no rules of a file are read. Without functions of a CMS: each kit has a copy.
 *
 * @package CommuneWidgets
 */

namespace CommuneWidgets\Calendar;

/** The names that Windows has for the zones of France, without “Standard Time” (windowsZones of Unicode CLDR). */
const WINDOWS = array(
	'Romance'         => 'Europe/Paris',
	'W. Europe'       => 'Europe/Berlin',
	'SA Western'      => 'America/Martinique',
	'SA Eastern'      => 'America/Cayenne',
	'Saint Pierre'    => 'America/Miquelon',
	'Mauritius'       => 'Indian/Reunion',
	'E. Africa'       => 'Indian/Mayotte',
	'Central Pacific' => 'Pacific/Noumea',
	'Hawaiian'        => 'Pacific/Tahiti',
	'Marquesas'       => 'Pacific/Marquesas',
);

/**
 * The zones of a calendar by the names that it gives them; null for one that is not known. The empty name is that of times
 * without a zone.
 */
function zones( array $calendar, \DateTimeZone $page ): array {
	$zones = array( '' => $page );
	foreach ( $calendar['VTIMEZONE'] as $zone ) {
		$name           = text( $zone, 'TZID' );
		$zones[ $name ] = named_zone( $name ) ?? named_zone( value( $zone, 'X-LIC-LOCATION' ) ) ?? ( is_like( $page, $zone ) ? $page : null );
	}
	$own       = value( $calendar['VCALENDAR'][0], 'X-WR-TIMEZONE' );
	$zones[''] = '' === $own ? $page : zone( $own, $zones );
	return $zones;
}

function zone( string $name, array $zones ): ?\DateTimeZone {
	return array_key_exists( $name, $zones ) ? $zones[ $name ] : named_zone( $name );
}

/** The zone of an IANA name, also at the end of a path, `/mozilla.org/20050126_1/Europe/Paris`, or of a name of Windows. */
function named_zone( string $name ): ?\DateTimeZone {
	$windows = WINDOWS[ preg_replace( '~ Standard Time$~', '', $name ) ] ?? null;
	for ( $rest = $windows ?? $name; '' !== $rest; $rest = (string) substr( (string) strstr( $rest, '/' ), 1 ) ) {
		// Not what PHP accepts besides: abbreviations and offsets.
		if ( preg_match( '~^(?:[A-Za-z_]+(?:/[A-Za-z_+-]+\d*)+|UTC)$~Di', $rest ) && false !== @timezone_open( $rest ) ) {
			return new \DateTimeZone( $rest );
		}
	}
	return null;
}

/** Whether the rules of a file have the offsets of a zone, in winter and in summer: those of a commune’s calendar mostly are. */
function is_like( \DateTimeZone $zone, array $rules ): bool {
	$offset = static fn( string $day ) => ( new \DateTimeImmutable( gmdate( 'Y' ) . "-$day", $zone ) )->format( 'O' );
	$own    = array_unique( array( $offset( '01-01' ), $offset( '07-01' ) ) );
	$named  = array_unique( array_map( static fn( $property ) => substr( trim( $property, ': ' ), 0, 5 ), $rules['TZOFFSETTO'] ?? array() ) );
	sort( $own );
	sort( $named );
	return $own === $named;
}
