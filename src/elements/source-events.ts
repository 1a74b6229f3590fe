/** The events of every element, by name, so that listeners get typed events. */
import type { LoadError, LoadErrorCode } from '../client/load-error.js';
import type { ConsentEvent } from './consent.js';

/** Fired when `src` could not be shown; `code` says why. It does not bubble. */
export class LoadErrorEvent extends Event {
  readonly code: LoadErrorCode;
  readonly error: LoadError;

  constructor(error: LoadError) {
    super('error');
    this.code = error.code;
    this.error = error;
  }
}

/** The events of any element, and ours. */
export interface SourceEventMap extends Omit<HTMLElementEventMap, 'error'> {
  error: LoadErrorEvent;
  loadend: Event;
  'sprid-consent': ConsentEvent;
}

/** The typed `addEventListener` of an element. */
export interface Listens<Events> {
  addEventListener<Type extends keyof Events & string>(
    type: Type,
    listener: (event: Events[Type]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void;
  removeEventListener<Type extends keyof Events & string>(
    type: Type,
    listener: (event: Events[Type]) => unknown,
    options?: boolean | EventListenerOptions,
  ): void;
  removeEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | EventListenerOptions,
  ): void;
}
