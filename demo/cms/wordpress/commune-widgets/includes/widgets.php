<?php
/**
 * The widgets and their markup: a `<div>`, which every editor and filter keeps.
 *
 * @package CommuneWidgets
 */

namespace CommuneWidgets;

/**
 * The widgets by name: title, whether it sends data, attributes. From the manifest of the elements, when the plugin is
 * packaged.
 */
function widgets(): array {
	static $widgets = null;
	if ( null === $widgets ) {
		$widgets = json_decode( (string) file_get_contents( plugin_dir_path( FILE ) . 'attributes.json' ), true );
	}
	return is_array( $widgets ) ? $widgets : array();
}

/** The names of the attributes of a widget. */
function attribute_names( string $widget ): array {
	return array_column( widgets()[ $widget ]['attributes'] ?? array(), 'name' );
}

/**
 * The attributes that the widget has, in its order, without empty ones, except for `heading`: an empty one hides the
 * title.
 */
function known_attributes( string $widget, array $attributes ): array {
	$known = array();
	foreach ( attribute_names( $widget ) as $name ) {
		$value = $attributes[ $name ] ?? '';
		$value = is_scalar( $value ) ? trim( is_bool( $value ) ? ( $value ? 'true' : '' ) : (string) $value ) : '';
		if ( '' !== $value || ( 'heading' === $name && isset( $attributes[ $name ] ) ) ) {
			$known[ $name ] = $value;
		}
	}
	return $known;
}

/**
 * `<div class="commune-widget" data-cw="news-feed" data-cw-endpoint="…"><a href="…">Actualités</a></div>`, on one line.
 * Only the link for an unknown widget. `$wrapper` is the escaped `class="…"` of the div.
 */
function markup( string $widget, array $attributes, string $link, string $label, string $wrapper = 'class="commune-widget"' ): string {
	$title    = widgets()[ $widget ]['title'] ?? get_bloginfo( 'name' );
	$url      = esc_url( $link );
	$fallback = sprintf(
		'<a href="%s">%s</a>',
		'' === $url ? esc_url( home_url( '/' ) ) : $url,
		esc_html( '' === trim( $label ) ? $title : trim( $label ) )
	);
	if ( ! isset( widgets()[ $widget ] ) ) {
		return $fallback;
	}
	enqueue();
	$marks = '';
	foreach ( known_attributes( $widget, $attributes ) as $name => $value ) {
		$safe   = 'endpoint' === $name ? escape_endpoints( $value ) : esc_attr( preg_replace( '/\s+/', ' ', $value ) );
		$marks .= '' === $safe && 'heading' !== $name ? '' : sprintf( ' data-cw-%s="%s"', esc_attr( $name ), $safe );
	}
	return sprintf( '<div %s data-cw="%s"%s>%s</div>', $wrapper, esc_attr( $widget ), $marks, $fallback );
}

/** Escapes one address, or several separated by spaces; those that are not http(s) are left out. */
function escape_endpoints( string $endpoints ): string {
	$urls = preg_split( '/\s+/', $endpoints, -1, PREG_SPLIT_NO_EMPTY );
	$safe = array_map(
		function ( string $url ): string {
			return esc_url( $url, array( 'http', 'https' ) );
		},
		$urls
	);
	return implode( ' ', array_filter( $safe ) );
}
