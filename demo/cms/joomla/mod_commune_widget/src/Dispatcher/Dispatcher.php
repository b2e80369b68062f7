<?php

namespace CommuneWidgets\Module\CommuneWidget\Site\Dispatcher;

defined('_JEXEC') or die;

use Joomla\CMS\Dispatcher\AbstractModuleDispatcher;

/**
 * Donne au gabarit le balisage du widget, et à la page le script, une fois.
 */
class Dispatcher extends AbstractModuleDispatcher
{
    protected function getLayoutData(): array
    {
        require_once dirname(__DIR__, 2) . '/php/placeholder.php';
        $data   = parent::getLayoutData();
        $params = $data['params'];
        $attributes = ['type' => 'module', 'crossorigin' => 'anonymous'];
        $origins    = trim($params->get('origins', ''));
        if ($origins !== '') {
            $attributes['data-cw-origins'] = $origins;
        }
        $this->app->getDocument()->getWebAssetManager()->registerAndUseScript(
            'mod_commune_widget',
            'mod_commune_widget/commune-widgets.js',
            ['version' => 'auto'],
            $attributes
        );
        $data['markup'] = \CommuneWidgets\Placeholder\markup(
            $params->get('widget', 'news-feed'),
            ['endpoint' => $params->get('endpoint', '')] + \CommuneWidgets\Placeholder\options($params->get('options', '')),
            $params->get('link', '/'),
            $params->get('label', '') ?: $this->module->title
        );
        return $data;
    }
}
