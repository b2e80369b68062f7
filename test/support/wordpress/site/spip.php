<?php
// Prints the output of a SPIP model: arguments are its folder, its parameters as JSON, its widget.
define( '_ECRIRE_INC_VERSION', 1 );
require $argv[1] . '/commune_widgets_fonctions.php';
echo commune_widgets_balise( json_decode( $argv[2], true ), $argv[3] );
