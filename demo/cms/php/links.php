<?php
/**
 * The items of a feed as a list of links: what search engines, and visitors without JavaScript, read of a widget where no
 * API renders it. The list is content that the widget replaces. Without functions of a CMS: each kit has a copy, makes the
 * request with a time limit and keeps the answer.
 *
 * Reads RSS 0.9x, 1.0 and 2.0, Atom, JSON Feed, the REST API of WordPress, and JSON with a list of objects that have a title
 * and an address, such as schema.org `JobPosting`. The events of an agenda are read by events.php.
 *
 * @package CommuneWidgets
 */

namespace CommuneWidgets\Links;

/** The widgets that show a list. */
const LISTS = array( 'news-feed', 'job-board', 'event-agenda' );
/** The most bytes of an answer. */
const LARGEST = 2000000;
/** The most links, those of a widget without `limit`, and the most characters of a title. */
const MOST    = 50;
const USUAL   = 10;
const LONGEST = 300;

/** The address of the feed; empty where the widget shows no list, or has no complete address. `$home` is that of the site. */
function address( string $home, string $tag, array $attributes ): string {
	$endpoints = preg_split( '/\s+/', $attributes['endpoint'] ?? '', -1, PREG_SPLIT_NO_EMPTY );
	// Several feeds would have to be merged by date, which the widget does.
	return in_array( $tag, LISTS, true ) && 1 === count( $endpoints ) ? \CommuneWidgets\Content\absolute( $endpoints[0], $home ) : '';
}

/** The name under which a list is kept: that of what it depends on. */
function key( string $tag, string $address, array $attributes ): string {
	return implode( ' ', array( $tag, $address, $attributes['limit'] ?? '', $attributes['time-zone'] ?? '' ) );
}

/**
 * `<ul class="commune-widget-liens">…</ul>` of an answer from `$address`; empty without items. Of the attributes `limit` is
 * read, and `time-zone`, the zone of the page.
 */
function listed( string $tag, string $answer, string $address, array $attributes, ?int $now = null ): string {
	$limit = (int) ( $attributes['limit'] ?? USUAL );
	if ( 'event-agenda' === $tag ) {
		require_once __DIR__ . '/events.php';
		$rows = \CommuneWidgets\Events\rows( $answer, $address, $attributes['time-zone'] ?? '', $now ?? time() );
	} else {
		$rows = array_map( __NAMESPACE__ . '\row', items( $answer, $address ) );
	}
	$rows = array_slice( $rows, 0, max( 1, min( MOST, $limit ? $limit : USUAL ) ) );
	return $rows ? '<ul class="commune-widget-liens">' . implode( '', $rows ) . '</ul>' : '';
}

function row( array $item ): string {
	list( $title, $url ) = $item;
	return '<li><a href="' . escaped( $url ) . '">' . escaped( $title ) . '</a></li>';
}

/** The items of a feed as `array( title, address )`; those without either are left out. */
function items( string $answer, string $address ): array {
	$answer = preg_replace( '/^\xEF\xBB\xBF/', '', $answer ) ?? '';
	$found  = in_array( ltrim( $answer )[0] ?? '', array( '{', '[' ), true ) ? json_items( $answer ) : xml_items( $answer );
	$items  = array();
	foreach ( $found as list( $title, $url ) ) {
		$title = plain( $title );
		$url   = complete( $url, $address );
		if ( '' !== $title && '' !== $url ) {
			$items[] = array( $title, $url );
		}
	}
	return $items;
}

/** By patterns, which expand no entities of a document and tolerate the usual faults of feeds. */
function xml_items( string $answer ): array {
	preg_match_all( '~<(item|entry)[\s>].*?</\1>~s', utf8( $answer ), $elements );
	$items = array();
	foreach ( array_slice( $elements[0], 0, MOST ) as $element ) {
		$title = preg_match( '~<title\b[^>]*>(.*?)</title>~s', $element, $found ) ? $found[1] : '';
		$items[] = array( text( $title ), xml_address( $element ) );
	}
	return $items;
}

/** `<link>address</link>` of RSS, or the alternate `<link href="…"/>` of Atom. */
function xml_address( string $element ): string {
	if ( preg_match( '~<link>(.*?)</link>~s', $element, $found ) ) {
		return text( $found[1] );
	}
	preg_match_all( '~<link\s[^>]*>~', $element, $links );
	foreach ( $links[0] as $link ) {
		$is_alternate = ! preg_match( '~\srel\s*=\s*["\'](?!alternate["\'])~', $link );
		if ( $is_alternate && preg_match( '~\shref\s*=\s*(["\'])(.*?)\1~s', $link, $found ) ) {
			return text( $found[2] );
		}
	}
	return '';
}

/** The characters of some XML: those of a CDATA section as they are. */
function text( string $xml ): string {
	$is_raw = preg_match( '~^\s*<!\[CDATA\[(.*?)\]\]>\s*$~s', $xml, $found );
	return trim( $is_raw ? $found[1] : html_entity_decode( $xml, ENT_QUOTES | ENT_HTML5, 'UTF-8' ) );
}

/** In UTF-8: bytes that are none are those of Windows-1252, in which old French sites write. */
function utf8( string $answer ): string {
	if ( preg_match( '//u', $answer ) ) {
		return $answer;
	}
	return function_exists( 'mb_convert_encoding' ) ? mb_convert_encoding( $answer, 'UTF-8', 'Windows-1252' ) : '';
}

function json_items( string $answer ): array {
	$data  = json_decode( $answer, true, 32 );
	$items = array();
	foreach ( is_array( $data ) ? list_in( $data ) : array() as $entry ) {
		if ( is_array( $entry ) ) {
			$title   = $entry['title'] ?? $entry['name'] ?? '';
			$title   = is_array( $title ) ? ( $title['rendered'] ?? '' ) : $title;
			$url     = $entry['url'] ?? $entry['link'] ?? '';
			$items[] = array( is_string( $title ) ? $title : '', is_string( $url ) ? $url : '' );
		}
	}
	return $items;
}

/** The list that some data is, or that one of its members is. */
function list_in( array $data ): array {
	foreach ( array( 'items', 'jobs', 'events', '@graph' ) as $name ) {
		if ( isset( $data[ $name ] ) && is_array( $data[ $name ] ) ) {
			return $data[ $name ];
		}
	}
	return isset( $data[0] ) ? $data : array( $data );
}

/** One line of plain text: titles may contain markup, escaped or not. */
function plain( string $title ): string {
	$text = html_entity_decode( strip_tags( $title ), ENT_QUOTES | ENT_HTML5, 'UTF-8' );
	$text = trim( preg_replace( '/[ \t\r\n\f\v]+/', ' ', $text ) ?? '' );
	return preg_match( '/^.{0,' . LONGEST . '}/u', $text, $found ) ? $found[0] : '';
}

/** A complete http(s) address; empty for any other. */
function complete( string $url, string $address ): string {
	$url = trim( $url );
	preg_match( '~^https?://[^/?#]+~i', $address, $origin );
	$whole = '//' === substr( $url, 0, 2 ) ? "https:$url" : \CommuneWidgets\Content\absolute( $url, $origin[0] ?? '' );
	return preg_match( '~^https?://[^\s"<>]+$~i', $whole ) ? $whole : '';
}

function escaped( string $text ): string {
	return htmlspecialchars( $text, ENT_QUOTES, 'UTF-8' );
}
