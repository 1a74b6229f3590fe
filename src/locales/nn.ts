/** Norwegian Nynorsk. Not yet reviewed by a native reader. */
import type { Catalog } from './catalog.js';
import { words as commentBox } from './comment-box/nn.js';
import { words as commentBoxLinking } from './comment-box/linking/nn.js';
import { words as commentBoxListening } from './comment-box/listening/nn.js';
import { words as commentBoxReporting } from './comment-box/reporting/nn.js';
import { words as commentBoxRights } from './comment-box/rights/nn.js';
import { words as commentBoxWriting } from './comment-box/writing/nn.js';
import { words as consent } from './consent/nn.js';
import { words as failure } from './failure/nn.js';
import { words as jobsProgress } from './jobs-progress/nn.js';
import { words as jobsProgressHistory } from './jobs-progress/history/nn.js';
import { words as jobsProgressLive } from './jobs-progress/live/nn.js';
import { words as jobsProgressParticulars } from './jobs-progress/particulars/nn.js';
import { words as jobsProgressRegions } from './jobs-progress/regions/nn.js';
import { words as jobsProgressVariants } from './jobs-progress/variants/nn.js';
import { words as pages } from './pages/nn.js';
import { words as pagesBuilder } from './pages/builder/nn.js';
import { words as pagesModeration } from './pages/moderation/nn.js';
import { words as pressRelease } from './press-release/nn.js';
import { words as pressReleaseList } from './press-release-list/nn.js';
import { words as pressReleaseTools } from './press-release/tools/nn.js';

export const nn: Catalog = {
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
