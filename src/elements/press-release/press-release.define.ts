import { define } from '../define.js';
import { PressReleaseElement } from './press-release.js';

define('press-release', PressReleaseElement);

declare global {
  interface HTMLElementTagNameMap {
    'press-release': PressReleaseElement;
  }
}
