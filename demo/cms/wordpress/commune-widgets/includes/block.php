<?php
/**
 * Registers the block. It stores its link, which remains when the plugin is removed; the page gets the placeholder.
 *
 * @package CommuneWidgets
 */

namespace CommuneWidgets;

const BLOCK         = 'commune-widgets/widget';
const EDITOR_HANDLE = 'commune-widgets-editor';

add_action( 'init', __NAMESPACE__ . '\\register_block' );

function register_block(): void {
	$dependencies = array( 'wp-blocks', 'wp-block-editor', 'wp-components', 'wp-element', 'wp-i18n' );
	$file         = plugin_dir_path( FILE ) . 'editor.js';
	wp_register_script( EDITOR_HANDLE, plugins_url( 'editor.js', FILE ), $dependencies, (string) filemtime( $file ), true );
	wp_set_script_translations( EDITOR_HANDLE, 'commune-widgets' );
	$block = register_block_type( plugin_dir_path( FILE ), array( 'render_callback' => __NAMESPACE__ . '\\render_block' ) );
	if ( is_admin() && $block ) {
		$data = wp_json_encode( editor_data( $block->attributes ), JSON_HEX_TAG );
		wp_add_inline_script( EDITOR_HANDLE, "window.communeWidgets = $data;", 'before' );
	}
}

/** The data that the editor needs about the block and the site. */
function editor_data( array $attributes ): array {
	return array(
		'attributes' => $attributes,
		'widgets'    => widgets(),
		'script'     => script_attributes(),
		'origins'    => array_merge( array( origin_of( home_url() ) ), listed_origins() ),
		'home'       => home_url( '/' ),
	);
}

function render_block( array $attributes ): string {
	return markup(
		(string) $attributes['widget'],
		(array) $attributes['options'],
		(string) $attributes['link'],
		(string) $attributes['label'],
		get_block_wrapper_attributes( array( 'class' => 'commune-widget' ) )
	);
}
