<?php
/**
 * Balisage que produisent les modèles : un <div> sur une ligne, que le filtre de SPIP et ceux des navigateurs gardent
 * tel quel.
 */

if (!defined('_ECRIRE_INC_VERSION')) {
	return;
}

/**
 * `<commune_widget1|widget=news-feed|endpoint=…|limit=5|lien=/actualites|texte=Actualités>` : tout paramètre devient un
 * attribut du widget, sauf widget, lien et texte.
 *
 * @param mixed $args Les paramètres du modèle, #ENV**{args}.
 * @param string $widget Le nom du widget, quand le modèle lui est propre.
 */
function commune_widgets_balise($args, $widget = '') {
	$args = array_map('commune_widgets_valeur', is_array($args) ? $args : []);
	$widget = strtolower($widget ?: ($args['widget'] ?? ''));
	$lien = commune_widgets_lien($args['lien'] ?? '');
	$texte = ($args['texte'] ?? '') ?: 'Voir la page';
	unset($args['widget'], $args['lien'], $args['texte']);
	$repli = '<a href="' . commune_widgets_proteger($lien) . '">' . commune_widgets_proteger($texte) . '</a>';
	if (!preg_match('/^[a-z]+(?:-[a-z]+)+$/D', $widget)) {
		return $repli;
	}
	$marques = '';
	foreach ($args as $nom => $valeur) {
		// Un paramètre vide est ignoré, sauf le titre : `heading=` le retire.
		if (($valeur !== '' || $nom === 'heading') && preg_match('/^[a-z]+(?:-[a-z]+)*$/D', $nom)) {
			$marques .= " data-cw-$nom=\"" . commune_widgets_proteger($valeur) . '"';
		}
	}
	$bloc = "<div class=\"commune-widget\" data-cw=\"$widget\"$marques>$repli</div>";
	return commune_widgets_rempli($bloc);
}

/** L’adresse de l’API de la commune, que mes_options.php définit ; vide sans elle. */
function commune_widgets_api() {
	return defined('_COMMUNE_WIDGETS_API') ? _COMMUNE_WIDGETS_API : '';
}

/**
 * Un bloc avec ce qui se lit sans JavaScript : le contenu que rend l’API, ou les titres du flux en liens ; tel quel sans
 * réponse.
 */
function commune_widgets_rempli($bloc) {
	include_once __DIR__ . '/inc/content.php';
	include_once __DIR__ . '/inc/links.php';
	include_once __DIR__ . '/inc/commune_widgets_contenu.php';
	return CommuneWidgets\Content\fill($bloc, 'commune_widgets_contenu');
}

/** Une valeur peut avoir été échappée : une barre s’écrit &#124; dans un modèle, où elle sépare les paramètres. */
function commune_widgets_valeur($valeur) {
	$texte = html_entity_decode(is_scalar($valeur) ? (string) $valeur : '', ENT_QUOTES | ENT_HTML5, 'UTF-8');
	return trim(preg_replace('/[\s\x00-\x1f]+/', ' ', $texte), " \"'");
}

/** Le lien s’il est relatif, ou en http, https ou mailto ; sinon « / ». */
function commune_widgets_lien($lien) {
	$protocole = preg_match('/^([a-z][a-z0-9+.-]*):/i', str_replace(' ', '', $lien), $trouve) ? strtolower($trouve[1]) : 'https';
	return $lien !== '' && in_array($protocole, ['https', 'http', 'mailto'], true) ? $lien : '/';
}

function commune_widgets_proteger($texte) {
	return htmlspecialchars($texte, ENT_QUOTES, 'UTF-8');
}
