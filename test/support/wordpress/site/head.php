<?php
// Prints the head that the kits write: arguments are the folder of their PHP, a file with widgets, table and folder as JSON.
require $argv[1] . '/head.php';
$given = json_decode( file_get_contents( $argv[2] ), true );
echo json_encode( array_map( fn ( $widgets ) => CommuneWidgets\Head\lines( $widgets, $given['table'], $given['folder'] ), $given['pages'] ) );
