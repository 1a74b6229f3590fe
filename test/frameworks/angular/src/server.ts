import { bootstrapApplication, provideClientHydration, type BootstrapContext } from '@angular/platform-browser';
import { provideServerRendering, RenderMode, withRoutes } from '@angular/ssr';
import { provideRouter } from '@angular/router';
import { Page } from './page';

const providers = [
  provideClientHydration(),
  provideRouter([{ path: '', children: [] }]),
  provideServerRendering(withRoutes([{ path: '**', renderMode: RenderMode.Prerender }])),
];

const bootstrap = (context: BootstrapContext) => bootstrapApplication(Page, { providers }, context);

export default bootstrap;
