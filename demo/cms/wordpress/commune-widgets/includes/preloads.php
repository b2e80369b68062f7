<?php
/**
 * The lines in the head beside the script: they request its parts and the data at the same time, and keep the height of
 * the widgets until it runs.
 *
 * @package CommuneWidgets
 */

namespace CommuneWidgets;

add_action( 'wp_head', __NAMESPACE__ . '\\print_preloads', 2 );

/** Prints the lines. For a list of posts only the script: it may show excerpts, and what is not shown is not requested. */
function print_preloads(): void {
	if ( ! wp_script_is( HANDLE ) ) {
		return;
	}
	printf( '<link rel="modulepreload" href="%s" crossorigin="anonymous">' . "\n", esc_url( script_attributes()['src'] ) );
	if ( is_singular() ) {
		// Escaped by head.php.
		echo implode( "\n", Head\lines( shown_widgets(), head_table(), plugins_url( 'assets/', FILE ) ) ), "\n";
	}
}

/** The widgets in the posts of the page. */
function shown_widgets(): array {
	$widgets = array();
	foreach ( shown_posts() as $post ) {
		array_push( $widgets, ...array_values( placements( $post->post_content ) ) );
	}
	foreach ( $widgets as $index => $widget ) {
		$is_placeholder              = 'placeholder' === $widget['form'] && '' !== api();
		$widgets[ $index ]['filled'] = $is_placeholder && Content\is_complete( content_of( $widget['tag'], $widget['attributes'] ) );
	}
	return $widgets;
}

function head_table(): array {
	return (array) json_decode( (string) file_get_contents( plugin_dir_path( FILE ) . 'assets/head.json' ), true );
}
