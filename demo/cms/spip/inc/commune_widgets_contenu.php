<?php
/**
 * Ce qui se lit d’un widget sans JavaScript, demandé à l’API de la commune ou au flux, et gardé sur le disque : SPIP refait
 * ses pages plus souvent que les données ne changent.
 */

if (!defined('_ECRIRE_INC_VERSION')) {
	return;
}

/** Le contenu ; vide s’il n’y en a pas, ou si l’adresse n’a pas encore répondu. */
function commune_widgets_contenu($widget, $attributs) {
	return commune_widgets_api() ? commune_widgets_rendu($widget, $attributs) : commune_widgets_liens($widget, $attributs);
}

/** Ce que rend l’API. */
function commune_widgets_rendu($widget, $attributs) {
	$attributs += ['lang' => isset($GLOBALS['spip_lang']) ? $GLOBALS['spip_lang'] : 'fr'];
	$adresse = CommuneWidgets\Content\address(commune_widgets_api(), url_de_base(), $widget, $attributs);
	return commune_widgets_garde($adresse, $adresse, CommuneWidgets\Content\LONGEST, function ($corps) {
		return CommuneWidgets\Content\checked($corps);
	});
}

/** Les titres du flux, en liens ; les événements avec leurs dates. Un rédacteur en écrit l’adresse : SPIP n’en lit pas qui soient de son propre réseau. */
function commune_widgets_liens($widget, $attributs) {
	$adresse = CommuneWidgets\Links\address(url_de_base(), $widget, $attributs);
	include_spip('inc/distant');
	if ($adresse === '' || !valider_url_distante($adresse)) {
		return '';
	}
	$nom = CommuneWidgets\Links\key($widget, $adresse, $attributs);
	return commune_widgets_garde($adresse, $nom, CommuneWidgets\Links\LARGEST, function ($corps) use ($widget, $adresse, $attributs) {
		return CommuneWidgets\Links\listed($widget, $corps, $adresse, $attributs);
	});
}

/** Ce que $lire fait d’une réponse, gardé sous $nom ; vide pour une adresse vide. */
function commune_widgets_garde($adresse, $nom, $taille, $lire) {
	if ($adresse === '') {
		return '';
	}
	$fichier = sous_repertoire(_DIR_CACHE, 'commune_widgets') . md5($nom) . '.html';
	$garde = is_readable($fichier) ? file_get_contents($fichier) : '';
	// La date du fichier est le moment à partir duquel la réponse est redemandée.
	if (is_file($fichier) && filemtime($fichier) > time()) {
		return $garde;
	}
	$reponse = commune_widgets_reponse($adresse, $taille);
	$contenu = $reponse === null ? $garde : $lire($reponse);
	$attente = $reponse === null ? CommuneWidgets\Content\PAUSE : CommuneWidgets\Content\FRESH;
	if (file_put_contents($fichier, $contenu, LOCK_EX) !== false) {
		touch($fichier, time() + $attente);
		clearstatcache(true, $fichier);
	}
	return $contenu;
}

/** Le corps de la réponse, vide s’il n’y a rien à montrer ; null si l’adresse ne répond pas, ou par une erreur. */
function commune_widgets_reponse($adresse, $taille) {
	$options = ['timeout' => CommuneWidgets\Content\PATIENCE, 'follow_location' => 0, 'ignore_errors' => true];
	$flux = @fopen($adresse, 'r', false, stream_context_create(['http' => $options]));
	if (!$flux) {
		return null;
	}
	$statut = stream_get_meta_data($flux)['wrapper_data'][0];
	$corps = stream_get_contents($flux, $taille);
	$est_complet = !stream_get_meta_data($flux)['timed_out'];
	fclose($flux);
	return $est_complet && preg_match('~^HTTP/[\d.]+ 20[04]\b~', $statut) ? (string) $corps : null;
}
