<?php
/**
 * Puts content into each placeholder on the server: what the commune’s API renders, where the settings name one, else the
 * items of its feed as a list of links. Without an answer the placeholder keeps its link alone.
 *
 * @package CommuneWidgets
 */

namespace CommuneWidgets;

const API_OPTION   = 'commune_widgets_api';
const STYLE_HANDLE = 'commune-widgets-prerendered';

add_action( 'init', __NAMESPACE__ . '\\register_style' );
foreach ( array( 'the_content', 'render_block', 'widget_text', 'widget_custom_html_content' ) as $commune_widgets_filter ) {
	add_filter( $commune_widgets_filter, __NAMESPACE__ . '\\fill', 100 );
}

/** The address of the API, `https://services.commune.fr/api`; empty without one. */
function api(): string {
	return (string) get_option( API_OPTION, '' );
}

function register_style(): void {
	wp_register_style( STYLE_HANDLE, plugins_url( 'assets/prerendered.css', FILE ), array(), substr( md5( integrity() ), 0, 12 ) );
}

/** Fills the placeholders in some markup of a page; a filter. Not in feeds and excerpts, nor for the editor. */
function fill( $markup ) {
	$is_page = ! is_feed() && ! is_admin() && ! wp_is_json_request() && ! doing_filter( 'get_the_excerpt' );
	return $is_page && is_string( $markup ) ? Content\fill( $markup, __NAMESPACE__ . '\\content_of' ) : $markup;
}

/** The content of a widget; empty if there is none. */
function content_of( string $tag, array $attributes ): string {
	if ( ! isset( widgets()[ $tag ] ) ) {
		return '';
	}
	$known = known_attributes( $tag, $attributes );
	return '' === api() ? links_of( $tag, $known ) : rendered( $tag, $known );
}

/** The attributes with the time zone of the site, unless they name one, or it has no name. */
function in_zone( array $attributes ): array {
	$zone = script_attributes()['data-cw-time-zone'] ?? '';
	return '' === $zone ? $attributes : $attributes + array( 'time-zone' => $zone );
}

/** What the API renders, in the language and the time zone of the site. */
function rendered( string $tag, array $attributes ): string {
	$all = $attributes + array( 'lang' => str_replace( '_', '-', get_locale() ) );
	$url = Content\address( api(), home_url( '/' ), $tag, in_zone( $all ) );
	return cached_content(
		$url,
		$url,
		Content\LONGEST,
		function ( string $body ): string {
			return Content\checked( $body );
		}
	);
}

/** The items of the feed as links; events with their dates, in the time zone of the site. */
function links_of( string $tag, array $attributes ): string {
	$url = Links\address( home_url( '/' ), $tag, $attributes );
	$all = in_zone( $attributes );
	return cached_content(
		$url,
		Links\key( $tag, $url, $all ),
		Links\LARGEST,
		function ( string $body ) use ( $tag, $url, $all ): string {
			return Links\listed( $tag, $body, $url, $all );
		}
	);
}

/**
 * What `$read` makes of the answer of an address, kept under `$name` for a day at most; asked for again when it is no longer
 * fresh, with a pause after a failure. An empty address has none.
 */
function cached_content( string $url, string $name, int $longest, callable $read ): string {
	if ( '' === $url ) {
		return '';
	}
	$key  = 'commune_widgets_' . md5( $name );
	$kept = get_transient( $key );
	$kept = is_array( $kept ) ? $kept : array( 'html' => '', 'until' => 0 );
	if ( $kept['until'] > time() ) {
		return $kept['html'];
	}
	// Other visitors do not wait for this request.
	set_transient( $key, array( 'html' => $kept['html'], 'until' => time() + Content\PAUSE ), DAY_IN_SECONDS );
	$answer = answer_of( $url, array( 'timeout' => Content\PATIENCE, 'redirection' => 0, 'limit_response_size' => $longest ) );
	$status = (int) wp_remote_retrieve_response_code( $answer );
	// 204: there is nothing to show.
	if ( 200 !== $status && 204 !== $status ) {
		return $kept['html'];
	}
	$html = $read( wp_remote_retrieve_body( $answer ) );
	set_transient( $key, array( 'html' => $html, 'until' => time() + Content\FRESH ), DAY_IN_SECONDS );
	return $html;
}

/** The administrator names the API, which may be in the network of the server; authors name feeds, which may not. */
function answer_of( string $url, array $options ) {
	$is_api = '' !== api() && 0 === strpos( $url, rtrim( api(), '/' ) . '/' );
	return $is_api ? wp_remote_get( $url, $options ) : wp_safe_remote_get( $url, $options );
}
