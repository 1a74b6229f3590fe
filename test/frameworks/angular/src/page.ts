import 'sprid/comment-box/define';
import 'sprid/jobs-progress/define';
import 'sprid/press-release/define';
import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import type { CommentBoxSubmitEvent } from 'sprid';

const news = 'https://news.example';

@Component({
  selector: 'app-page',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <press-release
      [attr.src]="news + '/api/releases/' + id()"
      [attr.variant]="variant()"
      heading-level="3"
      no-share
      (load)="said.set('load')"
      (error)="said.set($event.code)"
    >
      <a [href]="news + '/sprids-i-europa'">1000-jobb sprids i Europa</a>
    </press-release>
    <comment-box [attr.src]="news + '/api/threads/sprids-i-europa/comments'" (comment-box-submit)="keep($event)">
      <a [href]="news + '/sprids-i-europa#comments'">Comments</a>
    </comment-box>
    <button type="button" id="whole" (click)="variant.set('full')">Whole</button>
    <button type="button" id="elsewhere" (click)="id.set('nowhere')">Elsewhere</button>
    <output>{{ said() }}</output>
  `,
})
export class Page {
  readonly news = news;
  readonly id = signal('sprids-i-europa');
  readonly variant = signal<'card' | 'full'>('card');
  readonly said = signal('');

  keep(event: CommentBoxSubmitEvent): void {
    event.preventDefault();
    this.said.set(event.text);
  }
}
