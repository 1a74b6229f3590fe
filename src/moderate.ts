/** The script of the moderators' pages: the same forms, without loading a new page. */
import { ModerationDesk } from './moderation/moderation-desk.js';

if (!customElements.get('moderation-desk')) customElements.define('moderation-desk', ModerationDesk);
