<?php
/**
 * The markup of a widget, which every editor and text filter keeps. Without functions of a CMS: the kits for Drupal, Joomla
 * and TYPO3 have a copy.
 *
 * @package CommuneWidgets
 */

namespace CommuneWidgets\Placeholder;

/**
 * `<div class="commune-widget" data-cw="news-feed" …><a href="/actualites">Actualités</a></div>`, on one line; only the
 * link for a name that is none of a widget. An empty attribute is left out, except for `heading`, which hides the title.
 */
function markup( string $name, array $attributes, string $link, string $label ): string {
	$href = preg_match( '~^(?:https?://|mailto:|/(?!/))~i', $link ) ? $link : '/';
	$a    = '<a href="' . escaped( $href ) . '">' . escaped( '' === trim( $label ) ? 'Voir la page' : $label ) . '</a>';
	if ( ! preg_match( '~^[a-z]+(?:-[a-z]+)+$~D', $name ) ) {
		return $a;
	}
	$marks = '';
	foreach ( $attributes as $key => $value ) {
		$is_name = preg_match( '~^[a-z]+(?:-[a-z]+)*$~D', (string) $key );
		if ( $is_name && ( '' !== trim( $value ) || 'heading' === $key ) ) {
			$marks .= " data-cw-$key=\"" . escaped( trim( $value ) ) . '"';
		}
	}
	return "<div class=\"commune-widget\" data-cw=\"$name\"$marks>$a</div>";
}

/** The settings of some lines, `limit=5`, by name; a line of another form is ignored. */
function options( string $lines ): array {
	preg_match_all( '~^[ \t]*(?:data-cw-)?([a-z]+(?:-[a-z]+)*)[ \t]*=[ \t]*"?(.*?)"?[ \t\r]*$~m', $lines, $found, PREG_SET_ORDER );
	return array_column( $found, 2, 1 );
}

/**
 * A text in which each `[commune-widget news-feed endpoint="…" limit="5" lien="/actualites" texte="Actualités"]` has become
 * its markup; one that names no widget stays as it is. Values are between quotes of any kind, escaped or not.
 */
function shortcodes( string $text ): string {
	return preg_replace_callback(
		'~(<p>\s*)?\[commune-widget\s+([^\[\]]*)\](?(1)(?:\s*</p>)?)~u',
		function ( array $found ): string {
			preg_match( '~^[a-z]+(?:-[a-z]+)+~', $found[2], $name );
			preg_match_all( '~([a-z]+(?:-[a-z]+)*)\s*=\s*(?:"([^"]*)"|&quot;(.*?)&quot;|[“«]\s*(.*?)\s*[”»])~u', $found[2], $pairs, PREG_SET_ORDER );
			$attributes = array();
			foreach ( $pairs as $pair ) {
				$attributes[ $pair[1] ] = html_entity_decode( end( $pair ), ENT_QUOTES | ENT_HTML5, 'UTF-8' );
			}
			$link  = $attributes['lien'] ?? '/';
			$label = $attributes['texte'] ?? '';
			unset( $attributes['lien'], $attributes['texte'] );
			return $name ? markup( $name[0], $attributes, $link, $label ) : $found[0];
		},
		$text
	) ?? $text;
}

function escaped( string $text ): string {
	return htmlspecialchars( $text, ENT_QUOTES, 'UTF-8' );
}
