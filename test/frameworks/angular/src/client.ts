import { bootstrapApplication, provideClientHydration } from '@angular/platform-browser';
import { Page } from './page';

void bootstrapApplication(Page, { providers: [provideClientHydration()] });
