import { PressReleaseElement } from './press-release.js';

if (!customElements.get('press-release')) customElements.define('press-release', PressReleaseElement);

declare global {
  interface HTMLElementTagNameMap {
    'press-release': PressReleaseElement;
  }
}
