<?php
/**
 * `[commune_widget widget="news-feed" endpoint="…" limit="5"]<a href="/actualites">Actualités</a>[/commune_widget]`
 *
 * @package CommuneWidgets
 */

namespace CommuneWidgets;

const SHORTCODE = 'commune_widget';

add_shortcode( SHORTCODE, __NAMESPACE__ . '\\shortcode' );
// Before WordPress formats paragraphs, at priority 10, and parses shortcodes, at 11.
add_filter( 'the_content', __NAMESPACE__ . '\\straight_quotes', 7 );
add_filter( 'widget_text', __NAMESPACE__ . '\\straight_quotes', 7 );
add_filter( 'widget_block_content', __NAMESPACE__ . '\\straight_quotes', 7 );

/**
 * Straightens the quotes around attribute values of our shortcode, which word processors curl, French ones with a space
 * inside. Quotes within a value stay, as do those outside the shortcode.
 */
function straight_quotes( $content ) {
	if ( ! is_string( $content ) || false === strpos( $content, '[' . SHORTCODE ) ) {
		return $content;
	}
	$quote = '(?:[“”„‟«»″‘’]|&(?:#8220|#8221|#8222|#8243|#8216|#8217|ldquo|rdquo|bdquo|laquo|raquo|lsquo|rsquo|Prime);)';
	$space = '(?:[\s\x{00A0}\x{202F}]|&nbsp;|&#160;)';
	// A value may contain a closing quote: it ends only where the next attribute begins or the shortcode ends.
	$end = "(?=$space+[a-z][a-z0-9-]*$space*=$space*(?:$quote|[\"'])|$space*\/?\])";
	return preg_replace_callback(
		'/\[' . SHORTCODE . '\b[^\]]*\]/u',
		function ( array $tag ) use ( $quote, $space, $end ): string {
			return preg_replace( "/=$space*$quote+(?!$end)$space*(.*?)$space*$quote+$end/isu", '="$1"', $tag[0] ) ?? $tag[0];
		},
		$content
	) ?? $content;
}

/**
 * Renders the shortcode. Its content is the link that is shown until the data is loaded, or the text of a link to
 * `link`.
 */
function shortcode( $attributes, $content = '' ): string {
	$attributes = is_array( $attributes ) ? $attributes : array();
	$content    = (string) $content;
	$href       = preg_match( '~<a\s[^<>]*?href\s*=\s*(["\'])(.*?)\1~is', $content, $match ) ? $match[2] : '';
	return markup(
		strtolower( trim( (string) ( $attributes['widget'] ?? '' ) ) ),
		array_map( 'html_entity_decode', array_filter( $attributes, 'is_string' ) ),
		html_entity_decode( $attributes['link'] ?? $href ),
		html_entity_decode( wp_strip_all_tags( $content ), ENT_QUOTES | ENT_HTML5, 'UTF-8' )
	);
}
