/** Greek. Not yet reviewed by a native reader. */
import { formsOf } from '../forms.js';
import type { CommentBoxWords } from './words.js';

const form = formsOf('el');

export const words: CommentBoxWords = {
  language: 'el',
  heading: (figure) => `Σχόλια (${figure})`,
  empty: 'Δεν υπάρχουν ακόμη σχόλια. Γράψτε το πρώτο!',
  closed: 'Τα σχόλια έχουν κλείσει.',
  elsewhere: (host) => `Σχολιάστε στο ${host}`,
  moderation: {
    first: 'Το πρώτο σας σχόλιο ελέγχεται πριν εμφανιστεί.',
    all: 'Τα σχόλια ελέγχονται πριν εμφανιστούν.',
  },
  sort: 'Σειρά',
  newest: 'Πρώτα τα νεότερα',
  oldest: 'Πρώτα τα παλαιότερα',
  top: 'Πρώτα τα δημοφιλέστερα',
  more: 'Εμφάνιση περισσότερων σχολίων',
  moreReplies: (count, figure) =>
    form(count, { one: `Εμφάνιση ${figure} ακόμη απάντησης`, other: `Εμφάνιση ${figure} ακόμη απαντήσεων` }),
  replies: (count, figure) => form(count, { one: `${figure} απάντηση`, other: `${figure} απαντήσεις` }),
  anonymous: 'Χωρίς όνομα',
  publisher: 'Εκδότης',
  pinned: 'Καρφιτσωμένο',
  report: 'Αναφορά',
  removed: 'Αυτό το σχόλιο αφαιρέθηκε.',
  edited: 'με αλλαγές',
  inReplyTo: (name) => `Απάντηση προς: ${name}`,
  like: 'Μου αρέσει',
  likes: (_, figure) => `${figure} «μου αρέσει»`,
  reply: 'Απάντηση',
  replyTo: (name) => `Απάντηση προς: ${name}`,
  text: 'Γράψτε ένα σχόλιο',
  replyText: (name) => `Γράψτε μια απάντηση προς: ${name}`,
  name: { optional: 'Όνομα (προαιρετικό)', required: 'Όνομα' },
  send: 'Δημοσίευση σχολίου',
  sendReply: 'Αποστολή απάντησης',
  cancel: 'Ακύρωση',
  unready: 'Αυτή τη στιγμή δεν γίνεται. Δοκιμάστε ξανά σε λίγο.',
  pending: 'Αναμένει έλεγχο. Το βλέπετε μόνο εσείς.',
};
