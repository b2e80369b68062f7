<?php
// Prints what the kits make of feeds: arguments are the folder of their PHP, and a file with a list of bodies, addresses,
// attributes and, for other widgets than the news, tags and the moment in seconds, as JSON.
require $argv[1] . '/content.php';
require $argv[1] . '/links.php';
require $argv[1] . '/events.php';
$given = json_decode( file_get_contents( $argv[2] ), true );
$made  = function ( $feed ) {
	$body = base64_decode( $feed['body'] );
	$tag  = $feed['tag'] ?? 'news-feed';
	$zone = CommuneWidgets\Events\zone_of( $feed['attributes']['time-zone'] ?? '' );
	$now  = $feed['now'] ?? null;
	return array(
		'items'  => $now ? CommuneWidgets\Events\coming( $body, $zone, $now ) : CommuneWidgets\Links\items( $body, $feed['address'] ),
		'markup' => CommuneWidgets\Links\listed( $tag, $body, $feed['address'], $feed['attributes'] ?? array(), $now ),
	);
};
echo json_encode( array_map( $made, $given ) );
