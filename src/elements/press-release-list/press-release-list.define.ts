import '../press-release/press-release.define.js';
import { PressReleaseListElement } from './press-release-list.js';

if (!customElements.get('press-release-list')) customElements.define('press-release-list', PressReleaseListElement);

declare global {
  interface HTMLElementTagNameMap {
    'press-release-list': PressReleaseListElement;
  }
}
