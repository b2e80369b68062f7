<?php
// A must-use plugin: no requests to other servers, and the other theme on request.
remove_action( 'wp_head', 'print_emoji_detection_script', 7 );
remove_action( 'admin_print_scripts', 'print_emoji_detection_script' );
add_filter( 'should_load_remote_block_patterns', '__return_false' );
add_action(
	'admin_init',
	function () {
		remove_action( 'admin_init', '_maybe_update_core' );
		remove_action( 'admin_init', '_maybe_update_plugins' );
		remove_action( 'admin_init', '_maybe_update_themes' );
	},
	0
);
if ( isset( $_GET['theme'] ) ) {
	$theme = function () {
		return 'classic';
	};
	add_filter( 'pre_option_template', $theme );
	add_filter( 'pre_option_stylesheet', $theme );
}
add_action(
	'widgets_init',
	function () {
		register_sidebar( array( 'id' => 'side', 'name' => 'Colonne' ) );
	}
);
// Feeds of this machine, which WordPress reads from the usual ports only.
add_filter(
	'http_allowed_safe_ports',
	function ( $ports ) {
		return array_merge( $ports, (array) get_option( 'suite_ports', array() ) );
	}
);
