<?php
/**
 * Le script, une fois par page publique. Le squelette doit contenir #INSERT_HEAD, comme ceux de SPIP.
 */

if (!defined('_ECRIRE_INC_VERSION')) {
	return;
}

/**
 * Dans mes_options.php : define('_COMMUNE_WIDGETS_ORIGINES', 'https://services.commune.fr'); si le sondage ou la
 * proposition d’actualité envoient à un autre site que celui-ci.
 */
function commune_widgets_insert_head($flux) {
	$fichier = find_in_path('javascript/commune-widgets.js');
	if (!$fichier) {
		return $flux;
	}
	$attributs = [
		'src' => url_absolue(timestamp($fichier)),
		'integrity' => 'sha384-' . base64_encode(hash_file('sha384', $fichier, true)),
		'crossorigin' => 'anonymous',
		'data-cw-origins' => defined('_COMMUNE_WIDGETS_ORIGINES') ? _COMMUNE_WIDGETS_ORIGINES : '',
	];
	$balise = '<script type="module"';
	foreach (array_filter($attributs) as $nom => $valeur) {
		$balise .= " $nom=\"" . htmlspecialchars($valeur, ENT_QUOTES, 'UTF-8') . '"';
	}
	return $flux . "$balise></script>\n";
}
