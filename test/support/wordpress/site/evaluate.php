<?php
// Prints one value of the running site.
require $argv[1] . '/wp-load.php';
echo wp_json_encode( eval( "return {$argv[2]};" ) );
