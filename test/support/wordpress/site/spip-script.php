<?php
// Prints what the SPIP plugin inserts into a page: arguments are its folder, its constants as JSON, and the page; without a
// page, what it inserts for #INSERT_HEAD.
define( '_ECRIRE_INC_VERSION', 1 );
foreach ( json_decode( $argv[2], true ) as $name => $value ) {
	define( $name, $value );
}
function find_in_path( $file ) {
	global $argv;
	return isset( $argv[3] ) ? $argv[1] . "/$file" : basename( $file );
}
function timestamp( $file ) {
	return "$file?1";
}
function url_absolue( $path ) {
	return 'https://www.commune.example/' . basename( $path );
}
require $argv[1] . '/commune_widgets_pipelines.php';
echo isset( $argv[3] ) ? commune_widgets_affichage_final( $argv[3] ) : commune_widgets_insert_head( '' );
