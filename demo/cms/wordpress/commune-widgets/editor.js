/* The block's editor, run by WordPress without a build. `window.communeWidgets` comes from includes/block.php. */
(({ blocks, blockEditor, components, element, i18n }, { attributes: stored, widgets, script, origins, home }) => {
  const { createElement: el, Fragment, useEffect, useRef, useState } = element;
  const { InspectorControls, useBlockProps } = blockEditor;
  const { Disabled, Flex, Notice, PanelBody, Placeholder, SelectControl, TextControl, ToggleControl } = components;
  const __ = (text) => i18n.__(text, 'commune-widgets');
  /** Milliseconds without typing after which a changed address is used: each change sends a request to a server. */
  const PAUSE = 600;

  const names = Object.keys(widgets);
  const titleOf = (widget) => widgets[widget]?.title ?? widget;

  /** The control for one attribute. An empty value means that the attribute is absent. */
  function Field({ attribute, value, onChange }) {
    const { label, help, kind, choices } = attribute;
    const common = { label, help, __nextHasNoMarginBottom: true };
    if (kind === 'flag') {
      return el(ToggleControl, { ...common, checked: value === 'true', onChange: (on) => onChange(on ? 'true' : '') });
    }
    if (kind === 'choice') {
      const options = [{ value: '', label: __('Par défaut') }, ...choices];
      return el(SelectControl, { ...common, value: value ?? '', options, onChange });
    }
    return el(TextControl, { ...common, type: kind === 'number' ? 'number' : 'text', value: value ?? '', onChange });
  }

  /**
   * A control of its own for an empty title, which hides the heading: an empty text field would mean that the attribute
   * is absent.
   */
  function NoHeading({ options, setOption }) {
    const { heading } = options;
    return el(ToggleControl, {
      label: __('Sans titre'),
      checked: heading === '',
      onChange: (on) => setOption('heading', on ? '' : undefined),
      __nextHasNoMarginBottom: true,
    });
  }

  function Fields({ attributes, options, setOption }) {
    return attributes.map((attribute) =>
      el(Field, {
        key: attribute.name,
        attribute,
        value: options[attribute.name],
        // An emptied field removes its attribute.
        onChange: (value) => setOption(attribute.name, value === '' ? undefined : value),
      }),
    );
  }

  /** The value, once it has not changed for `PAUSE` milliseconds. */
  function useSettled(value) {
    const [settled, setSettled] = useState(value);
    useEffect(() => {
      const timer = setTimeout(() => setSettled(value), PAUSE);
      return () => clearTimeout(timer);
    }, [JSON.stringify(value)]);
    return settled;
  }

  /** Loads the script into the document that shows the block: newer editors show it in a frame. */
  function load(document) {
    if (document.getElementById('commune-widgets-preview')) return;
    const tag = Object.assign(document.createElement('script'), { id: 'commune-widgets-preview' });
    for (const [name, value] of Object.entries(script)) tag.setAttribute(name, value);
    document.head.append(tag);
  }

  /** The real widget, disabled, so that nobody votes or sends proposals from the editor. */
  function Preview({ widget, options, children }) {
    const place = useRef();
    const settled = useSettled(options);
    useEffect(() => load(place.current.ownerDocument), []);
    const shown = settled === options ? options : { ...options, endpoint: settled.endpoint };
    return el('div', { ref: place }, el(Disabled, null, el(widget, { key: widget, ...shown }, children)));
  }

  /** The origins to which the widget would send data although the setting does not allow them. */
  function unlistedOrigins({ widget, options }) {
    if (!widgets[widget]?.sends) return [];
    const urls = `${options.endpoint ?? ''} ${options.geocoder ?? ''}`
      .split(/\s+/)
      .filter((url) => URL.canParse(url, home));
    return urls.map((url) => new URL(url, home).origin).filter((origin) => !origins.includes(origin));
  }

  function Refused({ origin }) {
    const text = __(
      'Rien ne sera envoyé à %s : un administrateur doit d’abord l’ajouter dans Réglages › Widgets de la commune.',
    );
    return el(Notice, { status: 'warning', isDismissible: false }, i18n.sprintf(text, origin));
  }

  function Edit({ attributes, setAttributes }) {
    const { widget, options, link, label } = attributes;
    const known = widgets[widget]?.attributes ?? [];
    const setOption = (name, value) => {
      const next = Object.entries({ ...options, [name]: value }).filter(([, each]) => each !== undefined);
      setAttributes({ options: Object.fromEntries(next) });
    };
    const setWidget = (next) =>
      setAttributes({ widget: next, options: {}, label: label === titleOf(widget) ? titleOf(next) : label });
    const fields = (isWanted) => el(Fields, { attributes: known.filter(isWanted), options, setOption });
    const isEndpoint = ({ name }) => name === 'endpoint';
    const isUntitled = ({ name }) => name === 'heading' && options.heading === '';

    const choice = el(SelectControl, {
      label: __('Widget'),
      value: widget,
      options: names.map((name) => ({ value: name, label: titleOf(name) })),
      onChange: setWidget,
      __nextHasNoMarginBottom: true,
    });
    const fallback = el('a', { href: link }, label);
    const body = options.endpoint
      ? el(Preview, { widget, options }, fallback)
      : el(
          Placeholder,
          {
            icon: 'megaphone',
            label: __('Widget de la commune'),
            instructions: __('Choisissez un widget et collez l’adresse de ses données.'),
            isColumnLayout: true,
          },
          el(Flex, { direction: 'column', gap: 4, expanded: true }, choice, fields(isEndpoint)),
        );

    return el(
      Fragment,
      null,
      el(
        InspectorControls,
        null,
        el(
          PanelBody,
          { title: __('Contenu') },
          choice,
          fields(isEndpoint),
          fields((attribute) => !attribute.common && !isEndpoint(attribute)),
        ),
        el(
          PanelBody,
          { title: __('Lien de secours'), initialOpen: false },
          el(TextControl, { label: __('Texte'), value: label, onChange: (text) => setAttributes({ label: text }) }),
          el(TextControl, { label: __('Adresse'), value: link, onChange: (url) => setAttributes({ link: url }) }),
        ),
        el(
          PanelBody,
          { title: __('Réglages communs'), initialOpen: false },
          el(NoHeading, { options, setOption }),
          fields((attribute) => attribute.common && !isEndpoint(attribute) && !isUntitled(attribute)),
        ),
      ),
      el(
        'div',
        useBlockProps(),
        unlistedOrigins(attributes).map((origin) => el(Refused, { key: origin, origin })),
        body,
      ),
    );
  }

  blocks.registerBlockType('commune-widgets/widget', {
    edit: Edit,
    // The saved content is a link, which remains when the plugin is removed.
    save: ({ attributes: { link, label } }) => el('a', { href: link }, label || link),
    // A block that was written by hand or by a program may have attributes only.
    deprecated: [{ attributes: stored, save: () => null }],
  });
})(window.wp, window.communeWidgets);
