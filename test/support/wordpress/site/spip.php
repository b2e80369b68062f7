<?php
// Prints the output of a SPIP model: arguments are its folder, its parameters as JSON, its widget, and optionally the
// address of the API and a folder for its answers.
define( '_ECRIRE_INC_VERSION', 1 );
if ( isset( $argv[4] ) ) {
	define( '_COMMUNE_WIDGETS_API', $argv[4] );
	define( '_DIR_CACHE', $argv[5] );
}
function url_de_base() {
	return 'https://www.commune.example/';
}
function sous_repertoire( $folder ) {
	return "$folder/";
}
require $argv[1] . '/commune_widgets_fonctions.php';
echo commune_widgets_balise( json_decode( $argv[2], true ), $argv[3] );
