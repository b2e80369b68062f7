<?php
/**
 * Ajoute le script, une fois par page publique, et ce qui est demandé avec lui. Le squelette doit contenir #INSERT_HEAD,
 * comme ceux de SPIP.
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
 * liens comme https://…/flux.json#cw=news-feed deviennent des widgets ; define('_COMMUNE_WIDGETS_API',
 * 'https://services.commune.fr/api'); pour que l’API de la commune rende le contenu des widgets, lisible sans JavaScript.
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
	$feuille = defined('_COMMUNE_WIDGETS_API') ? find_in_path('javascript/prerendered.css') : '';
	if ($feuille) {
		$adresse = htmlspecialchars(url_absolue(timestamp($feuille)), ENT_QUOTES, 'UTF-8');
		$flux .= "<link rel=\"stylesheet\" href=\"$adresse\" />\n";
	}
	return $flux . "$balise></script>\n";
}

/**
 * Sur la page entière, dont les widgets sont alors connus : leurs données et leurs fichiers sont demandés avec le script, et
 * leur hauteur est gardée jusqu’à lui.
 */
function commune_widgets_affichage_final($page) {
	$fin = strpos($page, '</head>');
	$table = $fin && strpos($page, 'data-cw=') ? find_in_path('javascript/head.json') : '';
	$script = $table ? find_in_path('javascript/commune-widgets.js') : '';
	if (!$script || strpos($page, 'commune-widgets.js') > $fin) {
		return $page;
	}
	include_once __DIR__ . '/inc/head.php';
	include_once __DIR__ . '/inc/content.php';
	$lignes = CommuneWidgets\Head\lines(
		commune_widgets_de_la_page($page),
		json_decode(file_get_contents($table), true),
		substr(url_absolue($script), 0, -strlen('commune-widgets.js'))
	);
	return substr_replace($page, implode("\n", $lignes) . "\n", $fin, 0);
}

/** Les widgets d’une page : les blocs <div data-cw="…">, remplis ou non. */
function commune_widgets_de_la_page($page) {
	preg_match_all('~<div(?=[^<>]*\sdata-cw=)[^<>]*>(\s*<div data-cw-prerendered[^>]*>)?~i', $page, $blocs, PREG_SET_ORDER | PREG_OFFSET_CAPTURE);
	$widgets = [];
	foreach ($blocs as $bloc) {
		$attributs = CommuneWidgets\Content\attributes($bloc[0][0]);
		$contenu = empty($bloc[1][0]) ? '' : substr($page, $bloc[1][1], strpos($page, '</script>', $bloc[1][1]) - $bloc[1][1]);
		$widgets[] = [
			'tag' => strtolower($attributs['data-cw'] ?? ''),
			'form' => 'placeholder',
			'attributes' => $attributs,
			'filled' => CommuneWidgets\Content\is_complete($contenu),
		];
	}
	return $widgets;
}
