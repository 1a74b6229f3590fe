import '../press-release/press-release.define.js';
import { define } from '../define.js';
import { PressReleaseListElement } from './press-release-list.js';

define('press-release-list', PressReleaseListElement);

declare global {
  interface HTMLElementTagNameMap {
    'press-release-list': PressReleaseListElement;
  }
}
