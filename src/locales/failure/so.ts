/** Somali. Not yet reviewed by a native reader. */
import type { FailureWords } from './words.js';

export const words: FailureWords = {
  language: 'so',
  retry: 'Isku day mar kale',
  network: 'Waxan lama soo qaadi karin. Hubi internetka oo isku day mar kale.',
  offline: 'Internetka kuma xirnid. Waxan waa la soo qaadi doonaa marka internetku soo noqdo.',
  timeout: 'Soo qaadista waxan wakhti badan ayay qaadatay. Isku day mar kale goor dhow.',
  status: 'Waxan hadda lama soo qaadi karo. Isku day mar kale goor dhow.',
  missing: 'Waxan cinwaankan kuma jiraan hadda.',
  format: 'Waxan halkan laguma muujin karin. Qaladku waa mareegta, adiga ma aha.',
};
