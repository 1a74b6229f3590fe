/**
 * What takes the place of Lit's own in ReactiveElement. Every property has an attribute and is a string, a number
 * or a boolean; one that is reflected is a string. No class has accessors or hooks of its own but those below.
 */
class ReactiveElement extends HTMLElement {
  static createProperty(name, options) {
    const key = Symbol();
    this.elementProperties.set(name, options);
    defineProperty(this.prototype, name, {
      get() {
        return this[key];
      },
      set(value) {
        const oldValue = this[key];
        this[key] = value;
        this.requestUpdate(name, oldValue, options);
      },
      configurable: true,
      enumerable: true,
    });
  }

  static __prepare() {
    const superCtor = getPrototypeOf(this);
    superCtor.finalize();
    this.elementProperties = new Map(superCtor.elementProperties);
  }

  static finalize() {
    if (this.hasOwnProperty('finalized')) return;
    this.finalized = true;
    this.__prepare();
    if (this.hasOwnProperty('properties'))
      for (const name of Object.keys(this.properties)) this.createProperty(name, this.properties[name]);
    this.__attributeToPropertyMap = new Map();
    for (const [name, options] of this.elementProperties)
      this.__attributeToPropertyMap.set(this.__attributeNameForProperty(name, options), name);
    this.elementStyles = [this.styles].flat();
  }

  constructor() {
    super();
    this.__controllers = new Set();
    this.__reflectingProperties = new Set();
    this.__updatePromise = new Promise((resolve) => (this.enableUpdating = resolve));
    this._$changedProperties = new Map();
    this.__instanceProperties = new Map();
    for (const name of this.constructor.elementProperties.keys()) {
      if (this.hasOwnProperty(name)) {
        this.__instanceProperties.set(name, this[name]);
        delete this[name];
      }
    }
    this.requestUpdate();
  }

  addController(controller) {
    this.__controllers.add(controller);
    if (this.renderRoot && this.isConnected) controller.hostConnected?.();
  }

  createRenderRoot() {
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    adoptStyles(root, this.constructor.elementStyles);
    return root;
  }

  connectedCallback() {
    this.renderRoot ??= this.createRenderRoot();
    this.enableUpdating(true);
    for (const controller of this.__controllers) controller.hostConnected?.();
  }

  disconnectedCallback() {
    for (const controller of this.__controllers) controller.hostDisconnected?.();
  }

  update() {
    for (const name of this.__reflectingProperties) this.__propertyToAttribute(name, this[name]);
    this.__reflectingProperties.clear();
    this.__markUpdated();
  }

  static __attributeNameForProperty(name, { attribute }) {
    return attribute ?? name.toLowerCase();
  }

  __propertyToAttribute(name, value) {
    const ctor = this.constructor;
    const attribute = ctor.__attributeNameForProperty(name, ctor.elementProperties.get(name));
    this.__reflectingProperty = name;
    if (value == null) this.removeAttribute(attribute);
    else this.setAttribute(attribute, value);
    this.__reflectingProperty = null;
  }

  attributeChangedCallback(attribute, _before, value) {
    const ctor = this.constructor;
    const name = ctor.__attributeToPropertyMap.get(attribute);
    if (name === undefined || this.__reflectingProperty === name) return;
    const { type } = ctor.elementProperties.get(name);
    this.__reflectingProperty = name;
    this[name] = type === Boolean ? value !== null : type === Number && value !== null ? Number(value) : value;
    this.__reflectingProperty = null;
  }

  requestUpdate(name, oldValue, options) {
    if (name !== undefined) {
      if (is(this[name], oldValue)) return;
      if (!this._$changedProperties.has(name))
        this._$changedProperties.set(name, this.hasUpdated ? oldValue : undefined);
      if (options.reflect && this.__reflectingProperty !== name) this.__reflectingProperties.add(name);
    }
    if (!this.isUpdatePending) this.__updatePromise = this.__enqueueUpdate();
  }

  async __enqueueUpdate() {
    this.isUpdatePending = true;
    try {
      await this.__updatePromise;
    } catch (error) {
      Promise.reject(error);
    }
    this.performUpdate();
    return !this.isUpdatePending;
  }

  performUpdate() {
    if (!this.isUpdatePending) return;
    if (!this.hasUpdated) {
      this.renderRoot ??= this.createRenderRoot();
      for (const [name, value] of this.__instanceProperties) this[name] = value;
    }
    const changedProperties = this._$changedProperties;
    try {
      this.willUpdate(changedProperties);
      this.update(changedProperties);
    } catch (error) {
      this.__markUpdated();
      throw error;
    }
    for (const controller of this.__controllers) controller.hostUpdated?.();
    this.hasUpdated = true;
    this.updated(changedProperties);
  }

  get updateComplete() {
    return this.__updatePromise;
  }
}
