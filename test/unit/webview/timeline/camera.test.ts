import assert from 'node:assert/strict';
import type { PictureExtent } from '../../../../src/protocol/timeline';
import { Camera } from '../../../../src/webview/timeline/camera';
import { DAY_MS, zoomed, type Stretch } from '../../../../src/webview/timeline/view';
import { onDay } from './events';

const extentOf = (day: number): PictureExtent => onDay('', day).extent;

describe('The camera of the timeline', () => {
  let width = 1000;
  let extents: readonly PictureExtent[] = [];
  function cameraOn(chosen?: Stretch): Camera {
    const camera = new Camera(
      { show: (view) => camera.moved(view, false), width: () => width, extents: () => extents },
      chosen,
    );
    return camera;
  }
  beforeEach(() => {
    width = 1000;
    extents = [10, 20, 30].map(extentOf);
  });
  const days = ({ start, end }: Stretch): number[] => [start, end].map((time) => Math.round(time / DAY_MS));

  it('fits what there is as long as the reader has chosen nothing', () => {
    const camera = cameraOn();
    assert.equal(camera.restore(), false);
    camera.fit();
    assert.equal(camera.stretch, undefined);
    const [first = 0, last = 0] = days(camera.inView);
    assert.ok(first < 10 && last > 30);
  });

  it('keeps what the reader has chosen when the page becomes wider', () => {
    const camera = cameraOn({ start: 12 * DAY_MS, end: 16 * DAY_MS });
    assert.ok(camera.restore());
    width = 400;
    assert.ok(camera.restore());
    assert.deepEqual(days(camera.inView), [12, 16]);
  });

  it('takes a gesture for a choice, but not what the page itself shows', () => {
    const camera = cameraOn();
    camera.fit();
    camera.moved(zoomed(camera.view, 2, 500), true);
    assert.deepEqual(camera.stretch, camera.inView);
    camera.fit();
    assert.equal(camera.stretch, undefined);
  });

  it('knows whether all is in view where some stand far from the rest', () => {
    const camera = cameraOn();
    camera.fit();
    assert.equal(camera.showsWhole, false); // nothing is left out
    extents = [10, 12, 14, 16, 18, 20, 2000].map(extentOf);
    camera.fit();
    assert.equal(camera.showsWhole, false);
    assert.ok(camera.whole);
    camera.choose(camera.whole);
    assert.equal(camera.showsWhole, true);
    camera.choose(zoomed(camera.view, 2, 500));
    assert.equal(camera.showsWhole, false);
  });

  it('moves to what is out of sight, and not for what is in sight', () => {
    const camera = cameraOn({ start: 9 * DAY_MS, end: 19 * DAY_MS });
    camera.restore();
    camera.reveal(extentOf(12));
    assert.deepEqual(days(camera.inView), [9, 19]);
    camera.reveal(extentOf(30));
    const [first = 0, last = 0] = days(camera.inView);
    assert.ok(first > 19 && last > 30);
  });
});
