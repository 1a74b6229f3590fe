/**
 * What takes the place of Lit's own in lit-html: without directives, which no template has, and with lists
 * that go by keys instead of one. A value is a primitive, a template, a node, or an array of those.
 */
// Of each text one template, made when it is first rendered.
const templateCache = new Map();

const tag =
  (open) =>
  (text, ...values) => {
    const whole = open + text;
    if (!templateCache.has(whole)) templateCache.set(whole, new Template(whole, open));
    return { _$litType$: templateCache.get(whole), values };
  };

export const html = tag('');

export const svg = tag('<svg>');

// The texts are written by compile-template.ts, which says what stands in them.
class Template {
  constructor(text, open) {
    this.parts = [];
    this.el = d.createElement('template');
    this.el.innerHTML = policy.createHTML(text);
    const { content } = this.el;
    if (open) content.firstChild.replaceWith(...content.firstChild.childNodes);
    walker.currentNode = content;
    for (let index = 0, node; (node = walker.nextNode()); index++) {
      if (node.nodeType === 8) {
        if (node.data) this.parts.push({ index });
      } else
        for (const attribute of node.getAttributeNames()) {
          const ctor = attributeParts[attribute[0]];
          if (!ctor) continue;
          const strings = node.getAttribute(attribute).split('^');
          const name = attribute.slice(1) || strings.shift();
          this.parts.push({ index, ctor, name, strings: strings[1] === undefined ? undefined : strings });
          node.removeAttribute(attribute);
        }
    }
  }
}

class TemplateInstance {
  constructor(template) {
    this._$template = template;
    this._$parts = [];
  }

  _clone(options) {
    const { el, parts } = this._$template;
    const fragment = d.importNode(el.content, true);
    walker.currentNode = fragment;
    let node;
    let nodeIndex = -1;
    for (const { index, ctor, name, strings } of parts) {
      for (; nodeIndex < index; nodeIndex++) node = walker.nextNode();
      this._$parts.push(ctor ? new ctor(node, name, strings, options) : new ChildPart(node, node.nextSibling, options));
    }
    walker.currentNode = d;
    return fragment;
  }

  _update(values) {
    let i = 0;
    for (const part of this._$parts) {
      part._$setValue(values[i], values, i);
      i += part.strings ? part.strings.length - 1 : 1;
    }
  }
}

class ChildPart {
  constructor(startNode, endNode, options) {
    this._$committedValue = nothing;
    this._$startNode = startNode;
    this._$endNode = endNode;
    this.options = options;
  }

  _$setValue(value) {
    if (isPrimitive(value)) {
      if (value === nothing || value == null || value === '') {
        if (this._$committedValue !== nothing) this._$clear();
        this._$committedValue = nothing;
      } else if (value !== this._$committedValue) this._commitText(value);
    } else if (value._$litType$ instanceof Template) this._commitTemplateResult(value);
    else if (value.nodeType) this._commitNode(value);
    else this._commitIterable(value);
  }

  _commitNode(value) {
    if (this._$committedValue === value) return;
    this._$clear();
    this._$committedValue = this._insert(value);
  }

  // On a page that the browser has translated another node stands where the text was.
  _commitText(value) {
    const { nextSibling } = this._$startNode;
    if (this._$committedValue !== nothing && isPrimitive(this._$committedValue) && nextSibling?.nodeType === 3)
      nextSibling.data = value;
    else this._commitNode(d.createTextNode(value));
    this._$committedValue = value;
  }

  _commitTemplateResult(result) {
    const template = result._$litType$;
    let instance = this._$committedValue;
    if (instance._$template === template) instance._update(result.values);
    else {
      instance = new TemplateInstance(template);
      const fragment = instance._clone(this.options);
      instance._update(result.values);
      this._commitNode(fragment);
      this._$committedValue = instance;
    }
  }

  // Items have keys, or else their places. A part goes where its key goes, and takes its nodes along.
  _commitIterable(items) {
    if (!isArray(this._$committedValue)) {
      this._$clear();
      this._$committedValue = [];
    }
    const keys = items.map((item, index) => item?.key ?? index);
    const wanted = new Set(keys);
    const left = new Map();
    // What goes goes first, so that nothing that stays has to make way for it.
    for (const part of this._$committedValue) {
      if (wanted.has(part.key) && !left.has(part.key)) left.set(part.key, part);
      else {
        part._$clear();
        part._$startNode.remove();
        part._$endNode.remove();
      }
    }
    const { parentNode } = this._$startNode;
    const standing = [...left.values()];
    let at = 0;
    this._$committedValue = items.map((item, index) => {
      const key = keys[index];
      const part =
        left.get(key) ?? new ChildPart(this._insert(createMarker()), this._insert(createMarker()), this.options);
      part.key = key;
      left.delete(key);
      // The one before it goes further down: it is the one that moves.
      if (standing[at + 1] === part) at++;
      const place = standing[at]?._$startNode ?? this._$endNode;
      const end = part._$endNode.nextSibling;
      if (place !== part._$startNode && place !== end) {
        // `moveBefore` keeps the focus, where a browser has it.
        for (let node = part._$startNode, next; node !== end; node = next) {
          next = node.nextSibling;
          (parentNode.moveBefore ?? parentNode.insertBefore).call(parentNode, node, place);
        }
      }
      while (standing[at] && !left.has(standing[at].key)) at++;
      part._$setValue(item);
      return part;
    });
  }

  _$clear() {
    while (this._$startNode.nextSibling !== this._$endNode) this._$startNode.nextSibling.remove();
  }
}

class AttributePart {
  constructor(element, name, strings, options) {
    this._$committedValue = nothing;
    this.element = element;
    this.name = name;
    this.options = options;
    this.strings = strings;
  }

  _$setValue(value, values, first) {
    const next = this.strings
      ? this.strings.reduce((text, string, at) => text + (values[first + at - 1] ?? '') + string)
      : value;
    const before = this._$committedValue;
    if (next === before) return;
    this._$committedValue = next;
    this._commitValue(next, before);
  }

  _commitValue(value) {
    if (value === nothing) this.element.removeAttribute(this.name);
    else this.element.setAttribute(this.name, value ?? '');
  }
}

class PropertyPart extends AttributePart {
  _commitValue(value) {
    this.element[this.name] = value === nothing ? undefined : value;
  }
}

class BooleanAttributePart extends AttributePart {
  _commitValue(value) {
    this.element.toggleAttribute(this.name, !!value && value !== nothing);
  }
}

// Listeners are functions.
class EventPart extends AttributePart {
  _commitValue(value, before) {
    if (value === nothing) this.element.removeEventListener(this.name, this);
    else if (before === nothing) this.element.addEventListener(this.name, this);
  }

  handleEvent(event) {
    this._$committedValue.call(this.options?.host ?? this.element, event);
  }
}

const attributeParts = { ':': AttributePart, '.': PropertyPart, '?': BooleanAttributePart, '@': EventPart };

export const render = (value, container, options) => {
  (container._$litPart$ ??= new ChildPart(container.appendChild(createMarker()), null, options))._$setValue(value);
};
