/** Spanish. Not yet reviewed by a native reader. */
import type { FailureWords } from './words.js';

export const words: FailureWords = {
  language: 'es',
  retry: 'Reintentar',
  network: 'No se ha podido cargar este contenido. Compruebe su conexión e inténtelo de nuevo.',
  offline: 'No tiene conexión. Este contenido se cargará cuando vuelva.',
  timeout: 'Este contenido ha tardado demasiado en cargarse. Inténtelo de nuevo dentro de un rato.',
  status: 'En este momento no se puede cargar este contenido. Inténtelo de nuevo dentro de un rato.',
  missing: 'Este contenido ya no está en esta dirección.',
  format: 'No se ha podido mostrar este contenido aquí. El fallo es del sitio, no suyo.',
};
