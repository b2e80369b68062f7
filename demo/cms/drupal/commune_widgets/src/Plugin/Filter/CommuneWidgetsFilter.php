<?php

namespace Drupal\commune_widgets\Plugin\Filter;

use Drupal\Core\StringTranslation\TranslatableMarkup;
use Drupal\filter\Attribute\Filter;
use Drupal\filter\FilterProcessResult;
use Drupal\filter\Plugin\FilterBase;
use Drupal\filter\Plugin\FilterInterface;

/**
 * Change le code court [commune-widget …] en widget, et ajoute le script aux pages où il y en a un.
 *
 * L’annotation est pour Drupal 10.2 et avant, l’attribut pour les suivants.
 *
 * @Filter(
 *   id = "commune_widgets",
 *   title = @Translation("Widgets de la commune"),
 *   description = @Translation("Change [commune-widget news-feed endpoint=""/rss.xml""] en widget. À placer après « Limiter les balises HTML autorisées »."),
 *   type = Drupal\filter\Plugin\FilterInterface::TYPE_TRANSFORM_IRREVERSIBLE
 * )
 */
#[Filter(
  id: 'commune_widgets',
  title: new TranslatableMarkup('Widgets de la commune'),
  type: FilterInterface::TYPE_TRANSFORM_IRREVERSIBLE,
  description: new TranslatableMarkup('Change [commune-widget news-feed endpoint="/rss.xml"] en widget. À placer après « Limiter les balises HTML autorisées ».'),
)]
final class CommuneWidgetsFilter extends FilterBase {

  /**
   * {@inheritdoc}
   */
  public function process($text, $langcode) {
    require_once dirname(__DIR__, 3) . '/php/placeholder.php';
    $filled = \CommuneWidgets\Placeholder\shortcodes($text);
    $result = new FilterProcessResult($filled);
    if (str_contains($filled, 'data-cw=')) {
      $result->addAttachments(['library' => ['commune_widgets/widgets']]);
    }
    return $result;
  }

  /**
   * {@inheritdoc}
   */
  public function tips($long = FALSE) {
    return $this->t('Un widget de la commune : [commune-widget news-feed endpoint="/rss.xml" limit="5" lien="/actualites" texte="Actualités"]');
  }

}
