/** Croatian. Not yet reviewed by a native reader. */
import type { FailureWords } from './words.js';

export const words: FailureWords = {
  language: 'hr',
  retry: 'Pokušaj ponovno',
  network: 'Sadržaj se nije mogao učitati. Provjerite vezu i pokušajte ponovno.',
  offline: 'Nema internetske veze. Sadržaj će se učitati kad se veza vrati.',
  timeout: 'Učitavanje sadržaja trajalo je predugo. Pokušajte ponovno malo poslije.',
  status: 'Sadržaj se trenutačno ne može učitati. Pokušajte ponovno malo poslije.',
  missing: 'Sadržaja više nema na ovoj adresi.',
  format: 'Sadržaj se ovdje nije mogao prikazati. Pogreška je na strani mrežnog mjesta, a ne na vašoj.',
};
