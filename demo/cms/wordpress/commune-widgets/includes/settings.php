<?php
/**
 * Settings › Widgets de la commune: three options. WordPress itself checks the nonce and the permission.
 *
 * @package CommuneWidgets
 */

namespace CommuneWidgets;

const PAGE = 'commune-widgets';

add_action( 'admin_init', __NAMESPACE__ . '\\register_settings' );
add_action( 'admin_menu', __NAMESPACE__ . '\\add_settings_page' );

function register_settings(): void {
	register_setting(
		PAGE,
		OPTION,
		array(
			'type'              => 'array',
			'default'           => array(),
			'sanitize_callback' => __NAMESPACE__ . '\\sanitize_origins',
		)
	);
	add_settings_section( 'origins', '', '__return_empty_string', PAGE );
	add_settings_field(
		OPTION,
		__( 'Sites qui reçoivent ce que les visiteurs écrivent', 'commune-widgets' ),
		__NAMESPACE__ . '\\origins_field',
		PAGE,
		'origins',
		array( 'label_for' => OPTION )
	);
	register_setting( PAGE, LINKS_OPTION, array( 'type' => 'boolean', 'default' => false, 'sanitize_callback' => 'rest_sanitize_boolean' ) );
	register_setting( PAGE, API_OPTION, array( 'type' => 'string', 'default' => '', 'sanitize_callback' => __NAMESPACE__ . '\\sanitize_api' ) );
	add_settings_field( API_OPTION, __( 'API de la commune', 'commune-widgets' ), __NAMESPACE__ . '\\api_field', PAGE, 'origins', array( 'label_for' => API_OPTION ) );
	add_settings_field( LINKS_OPTION, __( 'Liens', 'commune-widgets' ), __NAMESPACE__ . '\\links_field', PAGE, 'origins' );
}

function add_settings_page(): void {
	$title = __( 'Widgets de la commune', 'commune-widgets' );
	add_options_page( $title, $title, 'manage_options', PAGE, __NAMESPACE__ . '\\settings_page' );
}

/** The origins from the form or from the option, one per line; an invalid one is reported and left out. */
function sanitize_origins( $value ): array {
	$lines   = is_array( $value ) ? $value : preg_split( '/[\s,;]+/', (string) $value );
	$origins = array();
	foreach ( array_filter( array_map( 'trim', array_filter( $lines, 'is_string' ) ) ) as $line ) {
		$origin = origin_of( $line );
		if ( null === $origin ) {
			/* translators: %s: what was written. */
			$message = sprintf( __( '« %s » n’est pas une adresse de site, comme https://www.commune.fr.', 'commune-widgets' ), esc_html( $line ) );
			add_settings_error( OPTION, 'origin', $message );
		} else {
			$origins[] = $origin;
		}
	}
	return array_values( array_unique( $origins ) );
}

function origins_field(): void {
	printf(
		'<textarea id="%1$s" name="%1$s" rows="4" class="large-text code" aria-describedby="%1$s-help">%2$s</textarea><p class="description" id="%1$s-help">%3$s</p>',
		esc_attr( OPTION ),
		esc_textarea( implode( "\n", listed_origins() ) ),
		esc_html__( 'Un par ligne, par exemple https://services.commune.fr. Le sondage et la proposition d’actualité n’envoient qu’à ce site-ci et à ceux de cette liste, quel que soit l’auteur de la page. Sans eux, laissez vide.', 'commune-widgets' )
	);
}

/** The address of the API; an invalid one is reported, and the former one stays. */
function sanitize_api( $value ): string {
	$address = trim( is_string( $value ) ? $value : '' );
	if ( '' === $address || null !== origin_of( $address ) ) {
		return $address;
	}
	/* translators: %s: what was written. */
	add_settings_error( API_OPTION, 'api', sprintf( __( '« %s » n’est pas l’adresse d’une API, comme https://services.commune.fr/api.', 'commune-widgets' ), esc_html( $address ) ) );
	return api();
}

function api_field(): void {
	printf(
		'<input type="url" id="%1$s" name="%1$s" value="%2$s" class="regular-text code" aria-describedby="%1$s-help"><p class="description" id="%1$s-help">%3$s</p>',
		esc_attr( API_OPTION ),
		esc_attr( api() ),
		esc_html__( 'Par exemple https://services.commune.fr/api. Elle rend le contenu des widgets sur le serveur : il se lit sans JavaScript, et les moteurs de recherche le trouvent. Sans elle, laissez vide.', 'commune-widgets' )
	);
}

function links_field(): void {
	printf(
		'<label><input type="checkbox" name="%1$s" value="1"%2$s> %3$s</label><p class="description">%4$s</p>',
		esc_attr( LINKS_OPTION ),
		checked( reads_links(), true, false ),
		esc_html__( 'Changer en widgets les liens comme https://…/flux.json#cw=news-feed&limit=5', 'commune-widgets' ),
		esc_html__( 'Pour les pages dont l’éditeur ne garde que les liens. Quiconque peut écrire un lien peut alors placer un widget, y compris dans un commentaire.', 'commune-widgets' )
	);
}

function settings_page(): void {
	if ( ! current_user_can( 'manage_options' ) ) {
		return;
	}
	echo '<div class="wrap"><h1>' . esc_html( get_admin_page_title() ) . '</h1><form action="options.php" method="post">';
	settings_fields( PAGE );
	do_settings_sections( PAGE );
	submit_button();
	echo '</form></div>';
}
