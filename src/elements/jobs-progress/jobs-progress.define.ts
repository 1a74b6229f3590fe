import { JobsProgressElement } from './jobs-progress.js';

if (!customElements.get('jobs-progress')) customElements.define('jobs-progress', JobsProgressElement);

declare global {
  interface HTMLElementTagNameMap {
    'jobs-progress': JobsProgressElement;
  }
}
