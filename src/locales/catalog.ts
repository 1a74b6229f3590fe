/** All words of one language, by their folders. A language that lacks a word does not compile. */
import type { CommentBoxWords } from './comment-box/words.js';
import type { LinkingWords } from './comment-box/linking/words.js';
import type { ListeningWords } from './comment-box/listening/words.js';
import type { ReportingWords } from './comment-box/reporting/words.js';
import type { RightsWords } from './comment-box/rights/words.js';
import type { WritingWords } from './comment-box/writing/words.js';
import type { ConsentWords } from './consent/words.js';
import type { FailureWords } from './failure/words.js';
import type { JobsProgressWords } from './jobs-progress/words.js';
import type { HistoryWords } from './jobs-progress/history/words.js';
import type { LiveWords } from './jobs-progress/live/words.js';
import type { ParticularsWords } from './jobs-progress/particulars/words.js';
import type { RegionsWords } from './jobs-progress/regions/words.js';
import type { VariantsWords } from './jobs-progress/variants/words.js';
import type { PagesWords } from './pages/words.js';
import type { BuilderWords } from './pages/builder/words.js';
import type { ModerationWords } from './pages/moderation/words.js';
import type { PressReleaseWords } from './press-release/words.js';
import type { PressReleaseListWords } from './press-release-list/words.js';
import type { ReleaseToolsWords } from './press-release/tools/words.js';

export interface Catalog {
  'comment-box': CommentBoxWords;
  'comment-box/linking': LinkingWords;
  'comment-box/listening': ListeningWords;
  'comment-box/reporting': ReportingWords;
  'comment-box/rights': RightsWords;
  'comment-box/writing': WritingWords;
  consent: ConsentWords;
  failure: FailureWords;
  'jobs-progress': JobsProgressWords;
  'jobs-progress/history': HistoryWords;
  'jobs-progress/live': LiveWords;
  'jobs-progress/particulars': ParticularsWords;
  'jobs-progress/regions': RegionsWords;
  'jobs-progress/variants': VariantsWords;
  pages: PagesWords;
  'pages/builder': BuilderWords;
  'pages/moderation': ModerationWords;
  'press-release': PressReleaseWords;
  'press-release-list': PressReleaseListWords;
  'press-release/tools': ReleaseToolsWords;
}
