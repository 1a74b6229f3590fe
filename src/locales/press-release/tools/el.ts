/** Greek. Not yet reviewed by a native reader. */
import type { ReleaseToolsWords } from './words.js';

export const words: ReleaseToolsWords = {
  language: 'el',
  close: 'Κλείσιμο',
  previous: 'Προηγούμενη εικόνα',
  next: 'Επόμενη εικόνα',
  place: (number, of) => `Εικόνα ${number} από ${of}`,
  credit: (name) => `Εικόνα: ${name}`,
  file: 'Άνοιγμα του αρχείου εικόνας',
  play: (title) => `Αναπαραγωγή του βίντεο: ${title}`,
  playsFrom: (host) => `Το βίντεο φορτώνεται από το ${host} μόνο όταν το αναπαράγετε.`,
  share: 'Κοινοποίηση',
  shareBy: 'Κοινοποίηση με εφαρμογή…',
  copyLink: 'Αντιγραφή συνδέσμου',
  mail: 'Αποστολή με email',
  copyText: 'Αντιγραφή ως κείμενο',
  embed: 'Εμφάνιση στον ιστότοπό σας',
  embedHow: 'Επικολλήστε τον κώδικα εκεί όπου θα εμφανίζεται το δελτίο Τύπου.',
  copyCode: 'Αντιγραφή κώδικα',
  copied: 'Αντιγράφηκε.',
  copyByHand: 'Ο περιηγητής δεν επιτρέπει την αντιγραφή. Αντιγράψτε το κείμενο από εδώ:',
  pictures: 'Εικόνες',
  contacts: 'Επικοινωνία',
  source: 'Πηγή',
};
