<?php
/**
 * Lets those keep the custom tags whom WordPress does not trust with any markup: authors, and everybody on a network.
 *
 * @package CommuneWidgets
 */

namespace CommuneWidgets;

add_filter( 'wp_kses_allowed_html', __NAMESPACE__ . '\\allow_tags', 10, 2 );

/**
 * `data-cw-*` on a `<div>` WordPress keeps by itself. A placeholder that sends is held by the script to the listed
 * origins; a tag that is written out is not, so its address is looked at here.
 */
function allow_tags( $tags, $context ) {
	if ( 'post' !== $context || ! is_array( $tags ) ) {
		return $tags;
	}
	foreach ( widgets() as $name => $widget ) {
		$tags[ $name ] = array_fill_keys( array_merge( attribute_names( $name ), array( 'class', 'id', 'data-*' ) ), true );
		if ( ! empty( $widget['sends'] ) ) {
			$tags[ $name ]['endpoint'] = array( 'value_callback' => __NAMESPACE__ . '\\may_send' );
		}
	}
	return $tags;
}
