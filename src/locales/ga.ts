/** Irish. Not yet reviewed by a native reader. */
import type { Catalog } from './catalog.js';
import { words as commentBox } from './comment-box/ga.js';
import { words as commentBoxLinking } from './comment-box/linking/ga.js';
import { words as commentBoxListening } from './comment-box/listening/ga.js';
import { words as commentBoxReporting } from './comment-box/reporting/ga.js';
import { words as commentBoxRights } from './comment-box/rights/ga.js';
import { words as commentBoxWriting } from './comment-box/writing/ga.js';
import { words as consent } from './consent/ga.js';
import { words as failure } from './failure/ga.js';
import { words as jobsProgress } from './jobs-progress/ga.js';
import { words as jobsProgressHistory } from './jobs-progress/history/ga.js';
import { words as jobsProgressLive } from './jobs-progress/live/ga.js';
import { words as jobsProgressParticulars } from './jobs-progress/particulars/ga.js';
import { words as jobsProgressRegions } from './jobs-progress/regions/ga.js';
import { words as jobsProgressVariants } from './jobs-progress/variants/ga.js';
import { words as pages } from './pages/ga.js';
import { words as pagesBuilder } from './pages/builder/ga.js';
import { words as pagesModeration } from './pages/moderation/ga.js';
import { words as pressRelease } from './press-release/ga.js';
import { words as pressReleaseList } from './press-release-list/ga.js';
import { words as pressReleaseTools } from './press-release/tools/ga.js';

export const ga: Catalog = {
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
