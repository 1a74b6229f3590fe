class LitElement extends ReactiveElement {
  constructor() {
    super();
    this.renderOptions = { host: this };
  }

  update(changedProperties) {
    const value = this.render();
    super.update(changedProperties);
    render(value, this.renderRoot, this.renderOptions);
  }
}
