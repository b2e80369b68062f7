<?php
/**
 * The one script of the page, only where a widget is: a module of this site. Without its hash: a page cache keeps the
 * tag, the update replaces the file, and every widget of the cached pages would be refused. Whoever could change the file
 * could change the page as well.
 *
 * @package CommuneWidgets
 */

namespace CommuneWidgets;

const HANDLE = 'commune-widgets';
const SCRIPT = 'commune-widgets.js';

add_action( 'init', __NAMESPACE__ . '\\register_script' );
add_filter( 'script_loader_tag', __NAMESPACE__ . '\\script_tag', 10, 2 );

/** In the head when a widget is found before it is sent; where one is met later, WordPress puts it in the footer. */
function register_script(): void {
	wp_register_script( HANDLE, script_url(), array(), null, false );
}

/** Any number of times: the page has it once. */
function enqueue(): void {
	wp_enqueue_script( HANDLE );
}

/** The hash of the file, which stands for its content. Empty when the plugin was not packaged. */
function integrity(): string {
	$hashes = json_decode( (string) file_get_contents( plugin_dir_path( FILE ) . 'assets/integrity.json' ), true );
	return (string) ( $hashes[ SCRIPT ] ?? '' );
}

/** Its address changes with its content: a browser that kept the last one asks for the next. */
function script_url(): string {
	return plugins_url( 'assets/' . SCRIPT, FILE ) . '?ver=' . substr( md5( integrity() ), 0, 12 );
}

/** What the script tag carries, for the page and for the frame of the block editor alike. */
function script_attributes(): array {
	$zone = wp_timezone_string();
	return array_filter(
		array(
			'type'              => 'module',
			'src'               => script_url(),
			'crossorigin'       => 'anonymous',
			'data-cw-lang'      => str_replace( '_', '-', get_locale() ),
			// A site that counts in hours from Greenwich has no name for its zone: widgets keep their own default.
			'data-cw-time-zone' => false === strpos( $zone, ':' ) ? $zone : '',
			'data-cw-origins'   => implode( ' ', listed_origins() ),
			'data-cw-links'     => reads_links() ? 'on' : '',
		)
	);
}

/** A module has no attribute of its own in WordPress before 6.5, so the tag is written anew. */
function script_tag( string $tag, string $handle ): string {
	if ( HANDLE !== $handle ) {
		return $tag;
	}
	$attributes = '';
	foreach ( script_attributes() as $name => $value ) {
		$attributes .= sprintf( ' %s="%s"', $name, 'src' === $name ? esc_url( $value ) : esc_attr( $value ) );
	}
	return "<script$attributes id=\"commune-widgets-js\"></script>\n";
}
