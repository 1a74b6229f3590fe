/** Dutch. Not yet reviewed by a native reader. */
import type { Catalog } from './catalog.js';
import { words as commentBox } from './comment-box/nl.js';
import { words as commentBoxLinking } from './comment-box/linking/nl.js';
import { words as commentBoxListening } from './comment-box/listening/nl.js';
import { words as commentBoxReporting } from './comment-box/reporting/nl.js';
import { words as commentBoxRights } from './comment-box/rights/nl.js';
import { words as commentBoxWriting } from './comment-box/writing/nl.js';
import { words as consent } from './consent/nl.js';
import { words as failure } from './failure/nl.js';
import { words as jobsProgress } from './jobs-progress/nl.js';
import { words as jobsProgressHistory } from './jobs-progress/history/nl.js';
import { words as jobsProgressLive } from './jobs-progress/live/nl.js';
import { words as jobsProgressParticulars } from './jobs-progress/particulars/nl.js';
import { words as jobsProgressRegions } from './jobs-progress/regions/nl.js';
import { words as jobsProgressVariants } from './jobs-progress/variants/nl.js';
import { words as pages } from './pages/nl.js';
import { words as pagesBuilder } from './pages/builder/nl.js';
import { words as pagesModeration } from './pages/moderation/nl.js';
import { words as pressRelease } from './press-release/nl.js';
import { words as pressReleaseList } from './press-release-list/nl.js';
import { words as pressReleaseTools } from './press-release/tools/nl.js';

export const nl: Catalog = {
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
