<?php
/**
 * The content of a widget, which the commune’s API renders (`GET /render/{widget}`): visible without JavaScript, and to
 * search engines. The widget takes it over. Without functions of a CMS: each kit has a copy, makes the request with a time
 * limit and keeps the answer.
 *
 * @package CommuneWidgets
 */

namespace CommuneWidgets\Content;

/** The most bytes of an answer. */
const LONGEST = 500000;
/** Seconds: of a request; until an answer is asked for again; the same after a failure, during which the last one stays. */
const PATIENCE = 2;
const FRESH    = 600;
const PAUSE    = 120;

/** The address of the answer; empty where the widget has no content or no address. `$home` is that of the site, with a slash. */
function address( string $api, string $home, string $tag, array $attributes ): string {
	$endpoints = array();
	foreach ( preg_split( '/\s+/', $attributes['endpoint'] ?? '', -1, PREG_SPLIT_NO_EMPTY ) as $endpoint ) {
		$endpoints[] = absolute( $endpoint, $home );
	}
	// A form can’t be sent without JavaScript.
	if ( '' === $api || 'submit-news' === $tag || ! $endpoints || in_array( '', $endpoints, true ) ) {
		return '';
	}
	$query = array( 'endpoint' => implode( ' ', $endpoints ), 'page' => $home ) + $attributes;
	ksort( $query );
	return rtrim( $api, '/' ) . "/render/$tag?" . http_build_query( $query );
}

/** A complete address; empty for one that is relative to the page. */
function absolute( string $address, string $home ): string {
	if ( preg_match( '~^https?://~i', $address ) ) {
		return $address;
	}
	return preg_match( '~^/(?![/\\\\])~', $address ) && preg_match( '~^https?://[^/]+~i', $home, $origin ) ? $origin[0] . $address : '';
}

/** The content in an answer; empty if it is something else. */
function checked( string $answer ): string {
	return strlen( $answer ) < LONGEST && 0 === strpos( $answer, '<div data-cw-prerendered="' ) ? $answer : '';
}

/** Whether the widget needs no request when the page is opened: not so for a poll, whose token is for one visitor. */
function is_complete( string $content ): bool {
	return '' !== $content && false === strpos( $content, ' data-cw-data="" ' );
}

/**
 * Puts content into each placeholder of some markup that has none, at its beginning. `$content_of( $tag, $attributes )`
 * returns it, or an empty text.
 */
function fill( string $markup, callable $content_of ): string {
	return preg_replace_callback(
		'~<div(?=[^<>]*\sdata-cw=)[^<>]*>(?!\s*<(?:div data-cw-prerendered|ul class="commune-widget-liens"))~i',
		function ( array $found ) use ( $content_of ): string {
			$attributes = attributes( $found[0] );
			$tag        = strtolower( $attributes['data-cw'] ?? '' );
			unset( $attributes['data-cw'] );
			return $found[0] . with_endpoint( $content_of( $tag, $attributes ), $attributes['endpoint'] ?? '' );
		},
		$markup
	) ?? $markup;
}

/** The attributes of a placeholder by their names on the widget, and `data-cw`. */
function attributes( string $tag ): array {
	preg_match_all( '~\s(data-cw(?:-[a-z-]+)?)\s*=\s*(?:"([^"]*)"|\'([^\']*)\')~i', $tag, $found, PREG_SET_ORDER );
	$attributes = array();
	foreach ( $found as $each ) {
		$name                = preg_replace( '/^data-cw-/', '', strtolower( $each[1] ) );
		$attributes[ $name ] = trim( html_entity_decode( $each[3] ?? $each[2], ENT_QUOTES | ENT_HTML5, 'UTF-8' ) );
	}
	return $attributes;
}

/** The content with the address as the page has it, by which the widget recognises its data. */
function with_endpoint( string $content, string $endpoint ): string {
	$written = htmlspecialchars( $endpoint, ENT_COMPAT, 'UTF-8' );
	return preg_replace_callback(
		'~(<script type="application/json"[^<>]* data-endpoint=")[^"]*(")~',
		function ( array $found ) use ( $written ): string {
			return $found[1] . $written . $found[2];
		},
		$content,
		1
	) ?? $content;
}
