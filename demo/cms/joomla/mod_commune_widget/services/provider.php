<?php
/**
 * Ce dont Joomla a besoin pour créer le module.
 */

defined('_JEXEC') or die;

use Joomla\CMS\Extension\Service\Provider\Module;
use Joomla\CMS\Extension\Service\Provider\ModuleDispatcherFactory;
use Joomla\DI\Container;
use Joomla\DI\ServiceProviderInterface;

return new class () implements ServiceProviderInterface {
    public function register(Container $container): void
    {
        $container->registerServiceProvider(new ModuleDispatcherFactory('\\CommuneWidgets\\Module\\CommuneWidget'));
        $container->registerServiceProvider(new Module());
    }
};
