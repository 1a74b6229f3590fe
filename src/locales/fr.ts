/** French. Not yet reviewed by a native reader. */
import type { Catalog } from './catalog.js';
import { words as commentBox } from './comment-box/fr.js';
import { words as commentBoxLinking } from './comment-box/linking/fr.js';
import { words as commentBoxListening } from './comment-box/listening/fr.js';
import { words as commentBoxReporting } from './comment-box/reporting/fr.js';
import { words as commentBoxRights } from './comment-box/rights/fr.js';
import { words as commentBoxWriting } from './comment-box/writing/fr.js';
import { words as consent } from './consent/fr.js';
import { words as failure } from './failure/fr.js';
import { words as jobsProgress } from './jobs-progress/fr.js';
import { words as jobsProgressHistory } from './jobs-progress/history/fr.js';
import { words as jobsProgressLive } from './jobs-progress/live/fr.js';
import { words as jobsProgressParticulars } from './jobs-progress/particulars/fr.js';
import { words as jobsProgressRegions } from './jobs-progress/regions/fr.js';
import { words as jobsProgressVariants } from './jobs-progress/variants/fr.js';
import { words as pages } from './pages/fr.js';
import { words as pagesBuilder } from './pages/builder/fr.js';
import { words as pagesModeration } from './pages/moderation/fr.js';
import { words as pressRelease } from './press-release/fr.js';
import { words as pressReleaseList } from './press-release-list/fr.js';
import { words as pressReleaseTools } from './press-release/tools/fr.js';

export const fr: Catalog = {
  'comment-box': commentBox,
  'comment-box/linking': commentBoxLinking,
  'comment-box/listening': commentBoxListening,
  'comment-box/reporting': commentBoxReporting,
  'comment-box/rights': commentBoxRights,
  'comment-box/writing': commentBoxWriting,
  consent,
  failure,
  'jobs-progress': jobsProgress,
  'jobs-progress/history': jobsProgressHistory,
  'jobs-progress/live': jobsProgressLive,
  'jobs-progress/particulars': jobsProgressParticulars,
  'jobs-progress/regions': jobsProgressRegions,
  'jobs-progress/variants': jobsProgressVariants,
  pages,
  'pages/builder': pagesBuilder,
  'pages/moderation': pagesModeration,
  'press-release': pressRelease,
  'press-release-list': pressReleaseList,
  'press-release/tools': pressReleaseTools,
};
