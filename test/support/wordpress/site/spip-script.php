<?php
// Prints the script tag of the SPIP plugin: arguments are its folder, its constants as JSON.
define( '_ECRIRE_INC_VERSION', 1 );
foreach ( json_decode( $argv[2], true ) as $name => $value ) {
	define( $name, $value );
}
function find_in_path( $file ) {
	return basename( $file );
}
function timestamp( $file ) {
	return "$file?1";
}
function url_absolue( $path ) {
	return "https://www.commune.example/$path";
}
require $argv[1] . '/commune_widgets_pipelines.php';
echo commune_widgets_insert_head( '' );
