<?php
/**
 * Keeps the custom tags of users without `unfiltered_html`: authors, and on a network all but its super administrators.
 *
 * @package CommuneWidgets
 */

namespace CommuneWidgets;

add_filter( 'wp_kses_allowed_html', __NAMESPACE__ . '\\allow_tags', 10, 2 );

/**
 * Allows the tags. WordPress itself keeps `data-cw-*` on a `<div>`. The script only lets placeholders send to the
 * listed origins, but does not check a tag that is written out, so its addresses are checked here.
 */
function allow_tags( $tags, $context ) {
	if ( 'post' !== $context || ! is_array( $tags ) ) {
		return $tags;
	}
	foreach ( widgets() as $name => $widget ) {
		$tags[ $name ] = array_fill_keys( array_merge( attribute_names( $name ), array( 'class', 'id', 'data-*' ) ), true );
		if ( ! empty( $widget['sends'] ) ) {
			foreach ( array_intersect( array( 'endpoint', 'geocoder' ), attribute_names( $name ) ) as $recipient ) {
				$tags[ $name ][ $recipient ] = array( 'value_callback' => __NAMESPACE__ . '\\may_send' );
			}
		}
	}
	return $tags;
}
