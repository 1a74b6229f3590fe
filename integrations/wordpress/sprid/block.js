/**
 * The block in the editor: what is chosen, and how it looks to readers without a script. The newsroom's own script does
 * not run there. It needs no build: all that it uses, WordPress has.
 */
(({ blocks, blockEditor, components, element, serverSideRender }, words) => {
  const { createElement, useState } = element;
  const { Button, PanelBody, Placeholder, SelectControl, TextControl } = components;

  const Choices = ({ chosen, choose }) => {
    const { show, id, variant, theme } = chosen;
    const looks = Object.fromEntries((words.variants[show] ?? []).map((name) => [name, words.named[name]]));
    const select = (name, label, value, named) =>
      createElement(SelectControl, {
        label,
        value,
        options: Object.entries(named).map(([option, shown]) => ({ value: option, label: shown })),
        onChange: (given) => choose({ [name]: given, ...(name === 'show' && { variant: '' }) }),
      });
    const address = createElement(TextControl, {
      label: words.id,
      value: id,
      onChange: (given) => choose({ id: given }),
    });
    return createElement(
      'div',
      {},
      select('show', words.show, show, words.shows),
      show !== 'press-release-list' && address,
      Object.keys(looks).length > 0 && select('variant', words.variant, variant, { '': words.usual, ...looks }),
      select('theme', words.theme, theme, words.themes),
    );
  };

  /** Nothing is asked of the newsroom while its address is being typed. */
  const First = ({ attributes, setAttributes }) => {
    const [draft, setDraft] = useState(attributes);
    const show = (event) => {
      event.preventDefault();
      setAttributes(draft);
    };
    return createElement(
      Placeholder,
      { icon: 'megaphone', label: words.title, instructions: words.text },
      createElement(
        'form',
        { onSubmit: show },
        createElement(Choices, { chosen: draft, choose: (given) => setDraft({ ...draft, ...given }) }),
        createElement(Button, { variant: 'primary', type: 'submit' }, words.submit),
      ),
    );
  };

  const edit = ({ attributes, setAttributes }) => {
    const isChosen = attributes.id || attributes.show === 'press-release-list';
    const settings = createElement(
      blockEditor.InspectorControls,
      {},
      createElement(
        PanelBody,
        { title: words.title },
        createElement(Choices, { chosen: attributes, choose: setAttributes }),
      ),
    );
    return createElement(
      'div',
      blockEditor.useBlockProps(),
      isChosen && settings,
      isChosen
        ? createElement(serverSideRender, { block: 'sprid/embed', attributes })
        : createElement(First, { attributes, setAttributes }),
    );
  };

  blocks.registerBlockType('sprid/embed', {
    title: words.title,
    description: words.text,
    icon: 'megaphone',
    edit,
    save: () => null,
  });
})(window.wp, window.spridBlock);
