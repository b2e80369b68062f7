<?php
/**
 * To whom the page may send what visitors write: the site itself and the origins of the settings page.
 *
 * @package CommuneWidgets
 */

namespace CommuneWidgets;

const OPTION = 'commune_widgets_origins';

/** Whether links that ask for a widget become one: whoever may write a link then places widgets, in comments too. */
const LINKS_OPTION = 'commune_widgets_links';

function reads_links(): bool {
	return (bool) get_option( LINKS_OPTION, false );
}

/** The origins that the administrator has listed. */
function listed_origins(): array {
	return array_values( array_filter( (array) get_option( OPTION, array() ), 'is_string' ) );
}

/**
 * `https://www.commune.fr` of an address, null when it is none. Stricter than browsers are: a backslash or a user name
 * makes PHP and a browser read different hosts, so an address that has one is no address.
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
 * Whether a widget that sends may have this `endpoint`: one address or several, each of the site or of a listed origin.
 * An attribute as it is stored: its entities are read as a browser reads them.
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
