<?php
/**
 * The lines that a page with widgets needs in its head beside the script: the same as src/head/ writes, from the table
 * head.json. Without functions of a CMS: each kit has a copy.
 *
 * A widget is array( 'tag' => 'news-feed', 'form' => 'element' | 'placeholder' | 'link', 'attributes' => array( 'endpoint'
 * => '…' ) ); with 'filled' => true its data is in the page, and is not requested.
 *
 * @package CommuneWidgets
 */

namespace CommuneWidgets\Head;

/** The lines, for files in this folder; `$folder` ends in a slash. */
function lines( array $widgets, array $table, string $folder ): array {
	$links = array();
	foreach ( requests( $widgets, $table, $folder ) as $request ) {
		$link = '<link';
		foreach ( $request as $name => $value ) {
			$link .= " $name=\"" . htmlspecialchars( $value, ENT_COMPAT, 'UTF-8' ) . '"';
		}
		$links[] = "$link>";
	}
	$style = style( $widgets, $table );
	return '' === $style ? $links : array_merge( $links, array( "<style>$style</style>" ) );
}

/** The attributes of each link: for each widget its data, its chunk and what reads its format. */
function requests( array $widgets, array $table, string $folder ): array {
	$all = array();
	foreach ( $widgets as $widget ) {
		$attributes = $widget['attributes'];
		$endpoint   = $attributes['endpoint'] ?? '';
		$waits      = ! empty( $widget['filled'] ) || 'lazy' === ( $attributes['loading'] ?? '' );
		foreach ( $waits ? array() : preg_split( '/\s+/', $endpoint, -1, PREG_SPLIT_NO_EMPTY ) as $href ) {
			$all += array( $href => array( 'rel' => 'preload', 'as' => 'fetch', 'crossorigin' => 'anonymous', 'href' => $href ) );
		}
		foreach ( chunks( $widget['tag'], facts( $attributes, $endpoint ), $table['chunks'] ) as $chunk ) {
			$href = $folder . $chunk['file'];
			$all += array( $href => array( 'rel' => 'modulepreload', 'href' => $href, 'integrity' => $chunk['integrity'] ) );
		}
	}
	$counts = array( server( $folder ) => 1 );
	return array_filter(
		array_values( $all ),
		function ( array $request ) use ( &$counts, $table ): bool {
			$server            = server( $request['href'] );
			$counts[ $server ] = ( $counts[ $server ] ?? 0 ) + 1;
			return $counts[ $server ] <= $table['connections'];
		}
	);
}

/** What decides about the chunks of a widget: its format and endpoint, and the names of its attributes. */
function facts( array $attributes, string $endpoint ): array {
	$names = array_map( static fn( $name ) => "@$name", array_keys( $attributes ) );
	return array( ( $attributes['format'] ?? '' ) . " $endpoint", ...$names );
}

/** The chunks that a widget needs at once. */
function chunks( string $tag, array $facts, array $chunks ): array {
	return array_filter(
		$chunks,
		function ( array $chunk ) use ( $tag, $facts ): bool {
			$is_part = isset( $chunk['look'] ) && ( $chunk['of'] ?? $tag ) === $tag && preg_grep( "~{$chunk['look']}~i", $facts );
			return $chunk['name'] === $tag || $is_part;
		}
	);
}

/** `https://commune.fr:8080`; empty for an address of the page’s own site. */
function server( string $address ): string {
	return preg_match( '~^https?://[^/?#]+~i', $address, $found ) ? strtolower( $found[0] ) : '';
}

/** The rule that keeps the height of the widgets until the script does. */
function style( array $widgets, array $table ): string {
	$all = array();
	foreach ( $widgets as $widget ) {
		if ( isset( $table['heights'][ $widget['tag'] ] ) ) {
			$all[] = place( $widget, $table );
		}
	}
	$places = distinct( $all );
	$wide   = '';
	$narrow = '';
	$blocks = array();
	foreach ( $places as $selector => $place ) {
		$wide .= "$selector{--cw--h:{$place['wide']}em}";
		if ( $place['narrow'] !== $place['wide'] ) {
			$narrow .= "$selector{--cw--h:{$place['narrow']}em}";
		}
		$blocks[ $place['form'] ][] = block( $place );
	}
	if ( ! $places ) {
		return '';
	}
	$css = $wide . ( '' === $narrow ? '' : "@media(width<{$table['wide']}){{$narrow}}" );
	foreach ( $blocks as $form => $selectors ) {
		$display = array( 'element' => 'display:flow-root;', 'placeholder' => '', 'link' => 'display:inline-block;' )[ $form ];
		$own     = implode( ',', array_unique( $selectors ) );
		$css    .= ":where($own){{$display}min-block-size:var({$table['kept']},min(100svh,var(--cw--h)))}";
	}
	return "@media(scripting){{$css}" . margins( $all, array_intersect( array_column( $widgets, 'tag' ), $table['low'] ) ? $table['place'] : '[data-cw]' ) . '}';
}

function place( array $widget, array $table ): array {
	$heights    = $table['heights'][ $widget['tag'] ];
	$attributes = $widget['attributes'];
	$layout     = $attributes['layout'] ?? '';
	$options    = '' !== $layout && isset( $heights[ $layout ] ) ? array( 'layout' => $layout ) : array();
	list( $frame, $item, $wide_frame, $wide_item, $items ) = $heights[ $options ? $layout : '' ];
	$counts = array();
	foreach ( $table['counts'] as $name ) {
		$count = (string) ( $attributes[ $name ] ?? '' );
		if ( preg_match( '/^(?:0|[1-9]\d?)$/D', $count ) && (int) $count <= $table['most'] ) {
			$counts[ $name ] = $count;
		}
	}
	$count = $counts ? max( array_map( 'intval', $counts ) ) : $items;
	return array(
		'form'    => $widget['form'],
		'tag'     => $widget['tag'],
		'options' => $options + $counts,
		'narrow'  => em( $frame + $item * $count ),
		'wide'    => em( $wide_frame + $wide_item * $count ),
	);
}

/** Independent of the locale, which may write a comma. */
function em( $height ): string {
	return rtrim( rtrim( number_format( $height, 2, '.', '' ), '0' ), '.' );
}

/** Each place once, by its selector; without options if all of its form and widget have one height. */
function distinct( array $places ): array {
	$found = array();
	foreach ( $places as $place ) {
		$is_alike = true;
		foreach ( $places as $other ) {
			$is_same  = $other['form'] === $place['form'] && $other['tag'] === $place['tag'];
			$is_alike = $is_alike && ( ! $is_same || array( $other['narrow'], $other['wide'] ) === array( $place['narrow'], $place['wide'] ) );
		}
		$place['options']           = $is_alike ? array() : $place['options'];
		$found[ selector( $place ) ] = $place;
	}
	// Not `uasort`, which keeps the order of equals from PHP 8 on only.
	$sorted = array();
	foreach ( array( 0, 1, 2, 3 ) as $count ) {
		foreach ( $found as $selector => $place ) {
			if ( count( $place['options'] ) === $count ) {
				$sorted[ $selector ] = $place;
			}
		}
	}
	return $sorted;
}

function selector( array $place ): string {
	$form     = $place['form'];
	$selector = 'element' === $form ? $place['tag'] : ( 'link' === $form ? "a[href*=\"cw={$place['tag']}\"]" : "[data-cw={$place['tag']}]" );
	foreach ( $place['options'] as $name => $value ) {
		$prefix    = 'placeholder' === $form ? 'data-cw-' : '';
		$selector .= 'link' === $form ? "[href*=\"$name=$value\"]" : "[$prefix$name=\"$value\"]";
	}
	return $selector;
}

function block( array $place ): string {
	$place['options'] = array();
	return 'placeholder' === $place['form'] ? '[data-cw]' : selector( $place ) . ( 'element' === $place['form'] ? ':not(:defined)' : '' );
}

function margins( array $places, string $placeholder ): string {
	$blocks = array();
	foreach ( $places as $place ) {
		if ( 'link' !== $place['form'] ) {
			$blocks[] = 'element' === $place['form'] ? $place['tag'] : $placeholder;
		}
	}
	$distinct = array_unique( $blocks );
	$any      = count( $distinct ) > 1 ? ':is(' . implode( ',', $distinct ) . ')' : implode( '', $distinct );
	return count( $blocks ) > 1 ? ":where($any:has(+$any),$any+$any){margin-block:1em}" : '';
}
