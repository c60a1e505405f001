import assert from 'node:assert/strict';
import { MessageChannel } from 'node:worker_threads';
import { connect } from '../../src/worker/port.ts';

describe('a connection to an engine that ended', () => {
  it('rejects the calls that are open, and those that come later', async () => {
    const { port1, port2 } = new MessageChannel();
    const { engine, fail } = connect(port1);
    try {
      const open = engine.takeOver();
      fail('the engine was restarted');
      await assert.rejects(open, /restarted/);
      await assert.rejects(engine.takeOver(), /restarted/);
    } finally {
      port1.close();
      port2.close();
    }
  });
});
