class ReactiveElement extends HTMLElement {
  // No property has an accessor that its class has made itself.
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

  static finalizeStyles(styles) {
    return [styles].flat();
  }

  // Each has an attribute.
  static __attributeNameForProperty(name, { attribute }) {
    return attribute ?? name.toLowerCase();
  }

  // What is reflected is a string.
  __propertyToAttribute(name, value) {
    const ctor = this.constructor;
    const attribute = ctor.__attributeNameForProperty(name, ctor.elementProperties.get(name));
    this.__reflectingProperty = name;
    if (value == null) this.removeAttribute(attribute);
    else this.setAttribute(attribute, value);
    this.__reflectingProperty = null;
  }

  // Each is a string, a number or a boolean.
  _$attributeToProperty(attribute, value) {
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
      if (options.reflect && this.__reflectingProperty !== name) (this.__reflectingProperties ??= new Set()).add(name);
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
      for (const [name, value] of this.__instanceProperties ?? []) this[name] = value;
      this.__instanceProperties = undefined;
    }
    const changedProperties = this._$changedProperties;
    try {
      this.willUpdate(changedProperties);
      this.update(changedProperties);
    } catch (error) {
      this.__markUpdated();
      throw error;
    }
    this.__controllers?.forEach((controller) => controller.hostUpdated?.());
    this.hasUpdated = true;
    this.updated(changedProperties);
  }

  get updateComplete() {
    return this.__updatePromise;
  }
}
