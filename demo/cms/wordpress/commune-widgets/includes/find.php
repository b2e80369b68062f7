<?php
/**
 * Finds the widgets of a page before it is sent, so that its head has the script, and what is requested with it.
 *
 * @package CommuneWidgets
 */

namespace CommuneWidgets;

add_action( 'wp_enqueue_scripts', __NAMESPACE__ . '\\enqueue_for_posts' );
// Widgets outside posts (in a sidebar or a template) are found when they are rendered.
foreach ( array( 'the_content', 'render_block', 'widget_text', 'widget_custom_html_content' ) as $commune_widgets_filter ) {
	add_filter( $commune_widgets_filter, __NAMESPACE__ . '\\enqueue_for_markup', 99 );
}

/** Whether some markup contains a widget: a `<div>`, its tag or, where the site has enabled them, a link. */
function has_widget( string $markup ): bool {
	if ( reads_links() && preg_match( '~<a\s[^<>]*href=[^<>]*(?:#|&|&amp;|&#0?38;)cw=~i', $markup ) ) {
		return true;
	}
	$tags = implode( '|', array_map( 'preg_quote', array_keys( widgets() ) ) );
	return (bool) preg_match( "~<[^<>]*\sdata-cw=|<(?:$tags)[\s>]~i", $markup );
}

/** Enqueues the script when the markup contains a widget; a filter that returns the markup unchanged. */
function enqueue_for_markup( $markup ) {
	if ( is_string( $markup ) && has_widget( $markup ) ) {
		enqueue();
	}
	return $markup;
}

function enqueue_for_posts(): void {
	foreach ( shown_posts() as $post ) {
		if ( has_block( BLOCK, $post ) || has_shortcode( $post->post_content, SHORTCODE ) || has_widget( $post->post_content ) ) {
			enqueue();
		}
	}
}

/** The posts of the page, except protected ones whose password the visitor has not given. */
function shown_posts(): array {
	$posts = is_array( $GLOBALS['wp_query']->posts ?? null ) ? $GLOBALS['wp_query']->posts : array();
	return array_filter(
		$posts,
		function ( $post ): bool {
			return $post instanceof \WP_Post && ! post_password_required( $post );
		}
	);
}

/** The widgets in some content, in whatever form they are written: see head.php. */
function placements( string $content ): array {
	$found = array();
	foreach ( flat_blocks( parse_blocks( $content ) ) as $block ) {
		if ( BLOCK === $block['blockName'] ) {
			$found[] = placement( $block['attrs']['widget'] ?? 'news-feed', 'placeholder', (array) ( $block['attrs']['options'] ?? array() ) );
		}
	}
	preg_match_all( '/' . get_shortcode_regex( array( SHORTCODE ) ) . '/s', straight_quotes( $content ), $shortcodes );
	foreach ( $shortcodes[3] as $text ) {
		$attributes = (array) shortcode_parse_atts( $text );
		$found[]    = placement( $attributes['widget'] ?? '', 'placeholder', $attributes );
	}
	$tags = implode( '|', array_map( 'preg_quote', array_keys( widgets() ) ) );
	preg_match_all( "~<([a-z][a-z0-9]*(?=[^<>]*\sdata-cw=)|$tags)\s([^<>]*)>~i", $content, $elements, PREG_SET_ORDER );
	foreach ( $elements as list( , $name, $text ) ) {
		$attributes = element_attributes( $text );
		$found[]    = placement( $attributes['data-cw'] ?? $name, isset( $attributes['data-cw'] ) ? 'placeholder' : 'element', $attributes );
	}
	return array_filter( $found );
}

/** A widget with the attributes that it has; null for a name that is no widget. */
function placement( $widget, string $form, array $attributes ): ?array {
	$tag = is_string( $widget ) ? strtolower( trim( $widget ) ) : '';
	return isset( widgets()[ $tag ] ) ? array( 'tag' => $tag, 'form' => $form, 'attributes' => known_attributes( $tag, $attributes ) ) : null;
}

/** The attributes of an element, by name: `data-cw-limit="3"` and `limit="3"` are the same. */
function element_attributes( string $text ): array {
	$attributes = array();
	foreach ( wp_kses_hair( $text, array( 'http', 'https' ) ) as $attribute ) {
		$name                = preg_replace( '/^data-cw-/', '', strtolower( $attribute['name'] ) );
		$attributes[ $name ] = html_entity_decode( $attribute['value'], ENT_QUOTES | ENT_HTML5, 'UTF-8' );
	}
	return $attributes;
}

function flat_blocks( array $blocks ): array {
	foreach ( $blocks as $block ) {
		array_push( $blocks, ...flat_blocks( $block['innerBlocks'] ?? array() ) );
	}
	return $blocks;
}
