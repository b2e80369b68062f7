<?php
// Installs WordPress and its three people; prints the application password of each.
define( 'WP_INSTALLING', true );
require $argv[1] . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install( 'Saint-Martin-des-Prés', 'admin', 'admin@commune.example', true, '', 'secret' );
update_option( 'timezone_string', 'Indian/Reunion' );
update_option( 'show_avatars', 0 );
update_option( 'active_plugins', array( 'commune-widgets/commune-widgets.php' ) );
update_option( 'template', 'twentytwentythree' );
update_option( 'stylesheet', 'twentytwentythree' );
$side = '<div class="commune-widget" data-cw="news-feed" data-cw-endpoint="' . esc_url( $argv[2] ) . '"><a href="/actualites">Actualités</a></div>';
update_option( 'widget_block', array( 2 => array( 'content' => $side ), '_multiwidget' => 1 ) );
update_option( 'sidebars_widgets', array( 'side' => array( 'block-2' ), 'array_version' => 3 ) );

$passwords = array();
foreach ( array( 'admin' => 'administrator', 'edith' => 'editor', 'bob' => 'author' ) as $login => $role ) {
	$user = get_user_by( 'login', $login );
	$id   = $user ? $user->ID : wp_insert_user( array( 'user_login' => $login, 'user_pass' => 'secret', 'user_email' => "$login@commune.example", 'role' => $role ) );
	// The editor shows its welcome guide on first use.
	$seen = array( 'core/edit-post' => array( 'welcomeGuide' => false ), '_modified' => gmdate( 'c' ) );
	update_user_meta( $id, $GLOBALS['wpdb']->get_blog_prefix() . 'persisted_preferences', $seen );
	list( $passwords[ $login ] ) = WP_Application_Passwords::create_new_application_password( $id, array( 'name' => 'suite' ) );
}
echo wp_json_encode( $passwords );
