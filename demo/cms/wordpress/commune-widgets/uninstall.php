<?php
/**
 * Deletes the options of the plugin; it has no table, file or task. What it has kept of answers expires within a day.
 *
 * @package CommuneWidgets
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

foreach ( array( 'commune_widgets_origins', 'commune_widgets_links', 'commune_widgets_api' ) as $commune_widgets_option ) {
	if ( is_multisite() ) {
		foreach ( get_sites( array( 'fields' => 'ids', 'number' => 0 ) ) as $commune_widgets_site ) {
			delete_blog_option( $commune_widgets_site, $commune_widgets_option );
		}
	} else {
		delete_option( $commune_widgets_option );
	}
}
