<?php
/**
 * Le contenu d’un widget, demandé à l’API de la commune et gardé sur le disque : SPIP refait ses pages plus souvent que les
 * données ne changent.
 */

if (!defined('_ECRIRE_INC_VERSION')) {
	return;
}

/** Le contenu ; vide s’il n’y en a pas, ou si l’API n’a pas encore répondu. */
function commune_widgets_contenu($widget, $attributs) {
	$attributs += ['lang' => isset($GLOBALS['spip_lang']) ? $GLOBALS['spip_lang'] : 'fr'];
	$adresse = CommuneWidgets\Content\address(commune_widgets_api(), url_de_base(), $widget, $attributs);
	if ($adresse === '') {
		return '';
	}
	$fichier = sous_repertoire(_DIR_CACHE, 'commune_widgets') . md5($adresse) . '.html';
	$garde = is_readable($fichier) ? file_get_contents($fichier) : '';
	// La date du fichier est le moment à partir duquel la réponse est redemandée.
	if (is_file($fichier) && filemtime($fichier) > time()) {
		return $garde;
	}
	$reponse = commune_widgets_reponse($adresse);
	$contenu = $reponse === null ? $garde : CommuneWidgets\Content\checked($reponse);
	$attente = $reponse === null ? CommuneWidgets\Content\PAUSE : CommuneWidgets\Content\FRESH;
	if (file_put_contents($fichier, $contenu, LOCK_EX) !== false) {
		touch($fichier, time() + $attente);
		clearstatcache(true, $fichier);
	}
	return $contenu;
}

/** Le corps de la réponse, vide s’il n’y a rien à montrer ; null si l’API ne répond pas, ou par une erreur. */
function commune_widgets_reponse($adresse) {
	$options = ['timeout' => CommuneWidgets\Content\PATIENCE, 'follow_location' => 0, 'ignore_errors' => true];
	$flux = @fopen($adresse, 'r', false, stream_context_create(['http' => $options]));
	if (!$flux) {
		return null;
	}
	$statut = stream_get_meta_data($flux)['wrapper_data'][0];
	$corps = stream_get_contents($flux, CommuneWidgets\Content\LONGEST);
	$est_complet = !stream_get_meta_data($flux)['timed_out'];
	fclose($flux);
	return $est_complet && preg_match('~^HTTP/[\d.]+ 20[04]\b~', $statut) ? (string) $corps : null;
}
