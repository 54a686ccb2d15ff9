/** The page of the timeline: shows the events that the editor sends, and tells it what the reader wants to see. */
import './style.css';
import { connect } from './host';
import { TimelinePage } from './page';

const host = connect();
let page: TimelinePage | undefined;
host.listen((message) => {
  if (message.kind === 'words') page ??= new TimelinePage(host, message.words, message.locale);
  else if (message.kind === 'picture') page?.setPicture(message.picture);
  else page?.setCard(message.event, message.card);
});
host.post({ kind: 'ready' });
