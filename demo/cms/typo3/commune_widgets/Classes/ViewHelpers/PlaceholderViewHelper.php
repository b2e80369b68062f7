<?php

declare(strict_types=1);

namespace CommuneWidgets\Typo3\ViewHelpers;

use TYPO3Fluid\Fluid\Core\ViewHelper\AbstractViewHelper;

/**
 * Le balisage d’un widget, avec son lien de secours.
 */
final class PlaceholderViewHelper extends AbstractViewHelper
{
    // Échappé par placeholder.php.
    protected $escapeOutput = false;

    public function initializeArguments(): void
    {
        foreach (['widget', 'endpoint', 'link', 'label', 'options'] as $name) {
            $this->registerArgument($name, 'string', '', false, '');
        }
    }

    public function render(): string
    {
        ['widget' => $widget, 'endpoint' => $endpoint, 'link' => $link, 'label' => $label, 'options' => $options] = $this->arguments;
        return \CommuneWidgets\Placeholder\markup(
            (string) $widget,
            ['endpoint' => (string) $endpoint] + \CommuneWidgets\Placeholder\options((string) $options),
            (string) $link,
            (string) $label
        );
    }
}
