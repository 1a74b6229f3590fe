// Where each field stands in JSON that no format knows: the JSON as a tree whose values are buttons, and the tag that comes of it.
const words = {
  items: 'Listan',
  headline: 'Rubrik',
  published: 'Publicerad',
  lead: 'Ingress',
  body: 'Brödtext',
  image: 'Bild',
  url: 'Länk till originalet',
  tags: 'Ämnen',
  publisher: 'Utgivare',
  type: 'Typ',
  language: 'Språk',
  updated: 'Uppdaterad',
  embargo: 'Embargo',
  id: 'Id',
  'image.alt': 'Bildens alt-text',
  'image.caption': 'Bildtext',
  'image.credit': 'Bildens upphovsman',
  'publisher.url': 'Utgivarens webbplats',
  'publisher.logo': 'Utgivarens logotyp',
  next: 'Nästa sida',
};
const ofLists = ['items', 'tags'];
// More than this at once nobody reads; the rest comes on demand.
const atOnce = 50;
const longest = 120;

const make = (name, content = {}, ...children) => {
  const made = Object.assign(document.createElement(name), content);
  made.append(...children);
  return made;
};

/** A JSON Pointer (RFC 6901) of keys. */
export const pointerOf = (keys) =>
  keys.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

const keysOf = (pointer) =>
  pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));

const isBranch = (value) => typeof value === 'object' && value !== null;

const holds = (json, keys) => {
  let at = json;
  for (const key of keys) {
    if (!isBranch(at) || !Object.hasOwn(at, key)) return false;
    at = at[key];
  }
  return true;
};

// Such a key cannot be written in the attribute: these part one field from the next.
const isUnwritable = (pointer) => /[;|]|\s$/.test(pointer);

const inList = (list, keys) =>
  keys.length > list.length && list.every((key, at) => key === keys[at]) && /^\d+$/.test(keys[list.length]);

/** What `fields` says of the choices; what of them it cannot say is among the `outside`. @param isList whether the JSON is itself a list */
export const fieldsOf = (choices, isList) => {
  const list = choices.get('items') ?? (isList ? [] : undefined);
  const outside = [];
  const parts = [];
  for (const name of Object.keys(words)) {
    const keys = choices.get(name);
    if (!keys) continue;
    if (!list || name === 'items' || name === 'next') parts.push(`${name}=${pointerOf(keys)}`);
    else if (inList(list, keys)) parts.push(`${name}=${pointerOf(keys.slice(list.length + 1))}`);
    else outside.push(words[name]);
  }
  return { fields: parts.join('; '), outside };
};

const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const named = (key) => (key.trim() ? key : `”${key}”`);

const textOf = (value) => {
  if (Array.isArray(value)) return `lista med ${value.length}`;
  return typeof value === 'string' ? `”${value.slice(0, longest)}${value.length > longest ? '…' : ''}”` : String(value);
};

/**
 * The picker within its section.
 * @param base where relative addresses in the JSON start
 */
export const makePicker = (section, base) => {
  const part = (name) => section.querySelector(`[data-part="${name}"]`);
  const [tree, said, preview, code, copy, source] = ['tree', 'said', 'preview', 'code', 'copy', 'source'].map(part);
  const choices = new Map();
  // The buttons of values that are on the page, by their pointers.
  const buttons = new Map();
  let json;
  let closeMenu = () => undefined;
  let shown;

  const mark = () => {
    const chosen = new Map();
    for (const [name, keys] of choices) {
      const pointer = pointerOf(keys);
      chosen.set(pointer, [...(chosen.get(pointer) ?? []), words[name]]);
    }
    for (const [pointer, button] of buttons) {
      const names = chosen.get(pointer);
      button.classList.toggle('chosen', names !== undefined);
      button.querySelector('.choice').textContent = names ? names.join(', ') : '';
    }
  };

  const writeCode = () => {
    const { fields, outside } = fieldsOf(choices, Array.isArray(json));
    const name = choices.has('items') || Array.isArray(json) ? 'press-release-list' : 'press-release';
    const address = source.value.trim() || 'https://…';
    code.textContent = choices.size ? `<${name} src="${escape(address)}" fields="${escape(fields)}"></${name}>` : '';
    copy.disabled = !choices.size;
    return { name, fields, outside };
  };

  const tell = () => {
    const { name, fields, outside } = writeCode();
    const missing = ['headline', 'published'].filter((one) => !choices.has(one)).map((one) => words[one].toLowerCase());
    const lines = [];
    if (missing.length) lines.push(`Välj också ${missing.join(' och ')}.`);
    if (outside.length) lines.push(`Står utanför listan och kan inte läsas ur den: ${outside.join(', ')}.`);
    said.textContent = lines.join(' ');
    if (missing.length || outside.length) {
      shown = undefined;
      preview.replaceChildren();
      return;
    }
    const element = make(name, { lang: 'sv' });
    element.setAttribute('fields', fields);
    element.setAttribute('heading-level', '4');
    shown = element;
    element.addEventListener('error', ({ error }) => {
      if (shown === element) said.textContent = `Det gick inte att läsa. ${error?.message ?? ''}`;
    });
    preview.replaceChildren(element);
    void customElements.whenDefined(name).then(() => shown === element && element.show(json, base));
  };

  const update = () => {
    mark();
    tell();
  };

  const openMenu = (button, keys, value) => {
    const wasOpen = button.getAttribute('aria-expanded') === 'true';
    closeMenu();
    if (wasOpen) return;
    const pointer = pointerOf(keys);
    const menu = make('div', { className: 'choices', role: 'group' });
    menu.setAttribute('aria-label', `Vad är ${keys.at(-1) ?? 'hela dokumentet'}?`);
    closeMenu = () => {
      menu.remove();
      button.setAttribute('aria-expanded', 'false');
      closeMenu = () => undefined;
    };
    const close = () => {
      closeMenu();
      button.focus();
    };
    if (isUnwritable(pointer))
      menu.append(
        make('p', {
          textContent: 'Nyckeln har ett tecken (; eller |, eller ett sista mellanslag) som fields inte kan skriva.',
        }),
      );
    else
      for (const name of Array.isArray(value) ? ofLists : Object.keys(words).filter((one) => one !== 'items')) {
        const keysBefore = choices.get(name);
        const isChosen = keysBefore !== undefined && pointerOf(keysBefore) === pointer;
        const choice = make('button', { type: 'button', textContent: words[name] });
        choice.setAttribute('aria-pressed', String(isChosen));
        choice.addEventListener('click', () => {
          if (isChosen) choices.delete(name);
          else choices.set(name, keys);
          close();
          update();
        });
        menu.append(choice);
      }
    menu.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') close();
    });
    button.after(menu);
    button.setAttribute('aria-expanded', 'true');
    (menu.querySelector('button') ?? button).focus();
  };

  const valueButton = (key, value, keys) => {
    const button = make(
      'button',
      { type: 'button', className: 'value' },
      make('span', { className: 'key', textContent: key === undefined ? 'Hela dokumentet' : named(key) }),
      make('span', { className: 'held', textContent: textOf(value) }),
      make('span', { className: 'choice' }),
    );
    button.setAttribute('aria-expanded', 'false');
    button.addEventListener('click', () => openMenu(button, keys, value));
    buttons.set(pointerOf(keys), button);
    return button;
  };

  const list = (value, keys) => {
    const items = make('ul');
    const names = Object.keys(value);
    let from = 0;
    const more = make('button', { type: 'button', className: 'more' });
    const add = () => {
      const next = names.slice(from, from + atOnce);
      from += next.length;
      const made = next.map((name, index) =>
        make('li', {}, node(name, value[name], [...keys, name], from === next.length && index === 0)),
      );
      const rest = names.length - from;
      more.textContent = `Visa ${Math.min(atOnce, rest)} till av ${names.length}`;
      items.append(...made);
      if (rest) items.append(make('li', {}, more));
      else more.parentElement?.remove();
      return made;
    };
    more.addEventListener('click', () => {
      more.parentElement.remove();
      const [first] = add();
      first.querySelector('button, summary')?.focus();
      mark();
    });
    add();
    return items;
  };

  const node = (key, value, keys, isFirst) => {
    if (!isBranch(value)) return valueButton(key, value, keys);
    const branch = make('details', {}, make('summary', { textContent: key === undefined ? 'JSON' : named(key) }));
    const parts = Array.isArray(value) ? [valueButton(key, value, keys)] : [];
    // What nobody has opened is not made: documents may be large and deep.
    const fill = () => {
      if (branch.dataset.filled) return;
      branch.dataset.filled = 'true';
      branch.append(...parts, Object.keys(value).length ? list(value, keys) : make('p', { textContent: 'Tomt.' }));
      mark();
    };
    branch.addEventListener('toggle', () => branch.open && fill());
    const isOnTheWay = [...choices.values()].some(
      (chosen) => chosen.length > keys.length && keys.every((one, at) => one === chosen[at]),
    );
    if (isOnTheWay || (keys.length < 5 && (isFirst || !keys.length))) {
      branch.open = true;
      fill();
    }
    return branch;
  };

  copy.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(code.textContent);
      said.textContent = 'Koden är kopierad.';
    } catch {
      getSelection().selectAllChildren(code);
      said.textContent = 'Koden är markerad: kopiera den.';
    }
  });
  source.addEventListener('input', writeCode);

  return {
    /** Shows other JSON; undefined where there is none. @param picked pointers by names, else those of before that lead somewhere */
    show: (given, picked) => {
      json = given;
      closeMenu();
      buttons.clear();
      if (picked) {
        choices.clear();
        for (const [name, pointer] of Object.entries(picked)) choices.set(name, keysOf(pointer));
      }
      for (const [name, keys] of choices) if (!holds(json, keys)) choices.delete(name);
      section.hidden = !isBranch(json);
      tree.replaceChildren(...(isBranch(json) ? [node(undefined, json, [], true)] : []));
      update();
      if (!choices.size) said.textContent = 'Klicka på ett värde och välj vad det är.';
    },
  };
};
