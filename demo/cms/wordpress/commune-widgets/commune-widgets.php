<?php
/**
 * Plugin Name:       Widgets de la commune
 * Description:       Actualités, météo, agenda, horaires de la mairie, alertes, offres d’emploi, sondage et proposition d’actualité, en bloc ou en code court. Ni cookie, ni appel à un tiers.
 * Version:           1.0.0
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * License:           MIT
 * Text Domain:       commune-widgets
 *
 * @package CommuneWidgets
 */

namespace CommuneWidgets;

defined( 'ABSPATH' ) || exit;

const FILE = __FILE__;

require __DIR__ . '/includes/origins.php';
require __DIR__ . '/includes/widgets.php';
require __DIR__ . '/includes/script.php';
require __DIR__ . '/includes/head.php';
require __DIR__ . '/includes/find.php';
require __DIR__ . '/includes/content.php';
require __DIR__ . '/includes/links.php';
require __DIR__ . '/includes/prerender.php';
require __DIR__ . '/includes/preloads.php';
require __DIR__ . '/includes/block.php';
require __DIR__ . '/includes/shortcode.php';
require __DIR__ . '/includes/kses.php';
require __DIR__ . '/includes/settings.php';
