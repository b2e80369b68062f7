<?php

defined('_JEXEC') or die;

// Échappé par placeholder.php.
echo $markup;
