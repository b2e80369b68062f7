<?php
/**
 * Ajoute le script, une fois par page publique. Le squelette doit contenir #INSERT_HEAD, comme ceux de SPIP.
 */

if (!defined('_ECRIRE_INC_VERSION')) {
	return;
}

/**
 * Sans empreinte : SPIP garde en cache la page avec celle de l’ancien fichier, et après une mise à jour le navigateur
 * refuserait le script. Qui pourrait changer le fichier pourrait aussi changer la page.
 *
 * Dans mes_options.php : define('_COMMUNE_WIDGETS_ORIGINES', 'https://services.commune.fr'); si le sondage ou la
 * proposition d’actualité envoient à un autre site que celui-ci ; define('_COMMUNE_WIDGETS_LIENS', true); pour que les
 * liens comme https://…/flux.json#cw=news-feed deviennent des widgets.
 */
function commune_widgets_insert_head($flux) {
	$fichier = find_in_path('javascript/commune-widgets.js');
	if (!$fichier) {
		return $flux;
	}
	$attributs = [
		'src' => url_absolue(timestamp($fichier)),
		'crossorigin' => 'anonymous',
		'data-cw-origins' => defined('_COMMUNE_WIDGETS_ORIGINES') ? _COMMUNE_WIDGETS_ORIGINES : '',
		'data-cw-links' => defined('_COMMUNE_WIDGETS_LIENS') && _COMMUNE_WIDGETS_LIENS ? 'on' : '',
	];
	$balise = '<script type="module"';
	foreach (array_filter($attributs) as $nom => $valeur) {
		$balise .= " $nom=\"" . htmlspecialchars($valeur, ENT_QUOTES, 'UTF-8') . '"';
	}
	return $flux . "$balise></script>\n";
}
