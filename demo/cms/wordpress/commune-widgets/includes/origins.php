<?php
/**
 * The origins that widgets may send data of visitors to: the site itself and those of the settings page.
 *
 * @package CommuneWidgets
 */

namespace CommuneWidgets;

const OPTION = 'commune_widgets_origins';

/**
 * Option: whether links that name a widget become one. Whoever may write a link can then place widgets, in comments
 * too.
 */
const LINKS_OPTION = 'commune_widgets_links';

function reads_links(): bool {
	return (bool) get_option( LINKS_OPTION, false );
}

/** The origins that the administrator has listed. */
function listed_origins(): array {
	return array_values( array_filter( (array) get_option( OPTION, array() ), 'is_string' ) );
}

/**
 * The origin of an address, such as `https://www.commune.fr`; null for an invalid address. Stricter than browsers: with
 * a backslash or a user name PHP and a browser would read different hosts, so such an address is invalid.
 */
function origin_of( string $url ): ?string {
	if ( ! preg_match( '~^(https?)://([a-z0-9.-]+|\[[0-9a-f:]+\])(?::(\d{1,5}))?(?=[/?#]|$)[^\\\\\s\x00-\x1f]*$~iD', $url, $parts ) ) {
		return null;
	}
	$scheme  = strtolower( $parts[1] );
	$port    = $parts[3] ?? '';
	$default = 'https' === $scheme ? '443' : '80';
	return $scheme . '://' . strtolower( $parts[2] ) . ( '' === $port || $default === $port ? '' : ":$port" );
}

/**
 * Whether a widget that sends data may have this `endpoint` or `geocoder`: one address or several, each of the site or of
 * a listed origin. The attribute is given as stored: its entities are decoded as a browser does.
 */
function may_send( string $endpoint ): bool {
	$decoded = html_entity_decode( $endpoint, ENT_QUOTES | ENT_HTML5, 'UTF-8' );
	$allowed = array_merge( listed_origins(), array( origin_of( home_url() ) ) );
	foreach ( preg_split( '/\s+/', $decoded, -1, PREG_SPLIT_NO_EMPTY ) as $url ) {
		$is_path = (bool) preg_match( '~^/(?![/\\\\])[^\\\\\x00-\x1f]*$~D', $url );
		if ( ! $is_path && ! in_array( origin_of( $url ), $allowed, true ) ) {
			return false;
		}
	}
	return true;
}
