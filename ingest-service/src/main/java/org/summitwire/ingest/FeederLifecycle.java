package org.summitwire.ingest;

import org.springframework.context.SmartLifecycle;
import org.summitwire.ingest.fetching.Feeder;

/** Reads files from when the web server answers until the context closes. */
final class FeederLifecycle implements SmartLifecycle {

    private final Feeder feeder;
    private volatile boolean running;

    FeederLifecycle(Feeder feeder) {
        this.feeder = feeder;
    }

    @Override
    public void start() {
        feeder.start();
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        feeder.stop();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
