import { define } from '../define.js';
import { JobsProgressElement } from './jobs-progress.js';

define('jobs-progress', JobsProgressElement);

declare global {
  interface HTMLElementTagNameMap {
    'jobs-progress': JobsProgressElement;
  }
}
