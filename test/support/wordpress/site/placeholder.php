<?php
// Prints what the kits for Drupal, Joomla and TYPO3 write: arguments are a function of placeholder.php and its arguments as
// JSON.
require $argv[1] . '/placeholder.php';
echo json_encode( call_user_func_array( 'CommuneWidgets\\Placeholder\\' . $argv[2], json_decode( $argv[3], true ) ) );
