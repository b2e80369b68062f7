<?php
/**
 * The script, a module of this site, once per page and only where a widget is. Without its hash: a page cache keeps the
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

/**
 * Registers the script: in the head when a widget is found before the page is sent; one that is found later makes
 * WordPress put it in the footer.
 */
function register_script(): void {
	wp_register_script( HANDLE, script_url(), array(), null, false );
}

/** Enqueues the script; the page has it once, however often this is called. */
function enqueue(): void {
	wp_enqueue_script( HANDLE );
	if ( '' !== api() ) {
		wp_enqueue_style( STYLE_HANDLE );
	}
}

/** The hash of the file. Empty when the plugin was not packaged. */
function integrity(): string {
	$hashes = json_decode( (string) file_get_contents( plugin_dir_path( FILE ) . 'assets/integrity.json' ), true );
	return (string) ( $hashes[ SCRIPT ] ?? '' );
}

/** The address of the script, which changes with its content, so that browsers don't use an outdated copy. */
function script_url(): string {
	return plugins_url( 'assets/' . SCRIPT, FILE ) . '?ver=' . substr( md5( integrity() ), 0, 12 );
}

/** The attributes of the script tag, for the page and for the frame of the block editor. */
function script_attributes(): array {
	$zone = wp_timezone_string();
	return array_filter(
		array(
			'type'              => 'module',
			'src'               => script_url(),
			'crossorigin'       => 'anonymous',
			'data-cw-lang'      => str_replace( '_', '-', get_locale() ),
			// A site with a UTC offset has no name for its time zone: widgets keep their own default.
			'data-cw-time-zone' => false === strpos( $zone, ':' ) ? $zone : '',
			'data-cw-origins'   => implode( ' ', listed_origins() ),
			'data-cw-links'     => reads_links() ? 'on' : '',
		)
	);
}

/** Writes the script tag anew, because WordPress before 6.5 cannot mark a script as a module. */
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
