<?php
/**
 * Where the settings name the commune’s API: puts the content of each widget into its placeholder on the server. Without
 * an answer the placeholder keeps its link alone, as without the API.
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
	return $is_page && '' !== api() && is_string( $markup ) ? Content\fill( $markup, __NAMESPACE__ . '\\content_of' ) : $markup;
}

/** The content of a widget, in the language and the time zone of the site; empty if there is none. */
function content_of( string $tag, array $attributes ): string {
	$known = known_attributes( $tag, $attributes ) + array( 'lang' => str_replace( '_', '-', get_locale() ) );
	$zone  = script_attributes()['data-cw-time-zone'] ?? '';
	$all   = '' === $zone ? $known : $known + array( 'time-zone' => $zone );
	$url   = Content\address( api(), home_url( '/' ), $tag, $all );
	return '' === $url || ! isset( widgets()[ $tag ] ) ? '' : cached_content( $url );
}

/** The last answer for a day at most; asked for again when it is no longer fresh, with a pause after a failure. */
function cached_content( string $url ): string {
	$key  = 'commune_widgets_' . md5( $url );
	$kept = get_transient( $key );
	$kept = is_array( $kept ) ? $kept : array( 'html' => '', 'until' => 0 );
	if ( $kept['until'] > time() ) {
		return $kept['html'];
	}
	// Other visitors do not wait for this request.
	set_transient( $key, array( 'html' => $kept['html'], 'until' => time() + Content\PAUSE ), DAY_IN_SECONDS );
	$answer = wp_remote_get(
		$url,
		array( 'timeout' => Content\PATIENCE, 'redirection' => 0, 'limit_response_size' => Content\LONGEST )
	);
	$status = (int) wp_remote_retrieve_response_code( $answer );
	// 204: there is nothing to show.
	if ( 200 !== $status && 204 !== $status ) {
		return $kept['html'];
	}
	$html = Content\checked( wp_remote_retrieve_body( $answer ) );
	set_transient( $key, array( 'html' => $html, 'until' => time() + Content\FRESH ), DAY_IN_SECONDS );
	return $html;
}
