<?php
// Prints what the kits make of feeds: arguments are the folder of their PHP, and a file with a list of bodies, addresses and
// attributes as JSON.
require $argv[1] . '/content.php';
require $argv[1] . '/links.php';
$given = json_decode( file_get_contents( $argv[2] ), true );
$made  = function ( $feed ) {
	$body = base64_decode( $feed['body'] );
	return array(
		'items'  => CommuneWidgets\Links\items( $body, $feed['address'] ),
		'markup' => CommuneWidgets\Links\listed( $body, $feed['address'], $feed['attributes'] ?? array() ),
	);
};
echo json_encode( array_map( $made, $given ) );
