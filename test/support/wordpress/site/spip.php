<?php
// Prints the output of a SPIP model: arguments are its folder, its parameters as JSON, its widget, and optionally a folder
// for the answers of addresses, and the address of the API. Without the folder, no address is remote enough to be read.
define( '_ECRIRE_INC_VERSION', 1 );
define( '_DIR_CACHE', $argv[4] ?? '' );
if ( isset( $argv[5] ) ) {
	define( '_COMMUNE_WIDGETS_API', $argv[5] );
}
function url_de_base() {
	return 'https://www.commune.example/';
}
function sous_repertoire( $folder ) {
	return "$folder/";
}
function include_spip( $file ) {
	return $file;
}
function valider_url_distante( $url ) {
	return '' === _DIR_CACHE ? false : $url;
}
require $argv[1] . '/commune_widgets_fonctions.php';
echo commune_widgets_balise( json_decode( $argv[2], true ), $argv[3] );
