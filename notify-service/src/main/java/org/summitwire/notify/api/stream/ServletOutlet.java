package org.summitwire.notify.api.stream;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.IOException;

/** A connection of the web server, written to without blocking (Servlet 6.1, 5.6). */
final class ServletOutlet implements Outlet {

    private final AsyncContext context;
    private final ServletOutputStream out;

    ServletOutlet(AsyncContext context) throws IOException {
        this.context = context;
        this.out = context.getResponse().getOutputStream();
        context.setTimeout(0); // ends when a side ends it
    }

    /** Lets that reader write, and lets its streams know when the connection is gone. */
    void serve(Reader reader, AlertStreams streams) {
        context.addListener(new Gone(reader, streams));
        out.setWriteListener(new WriteListener() {
            @Override
            public void onWritePossible() {
                reader.opened();
            }

            @Override
            public void onError(Throwable failed) {
                streams.leave(reader);
            }
        });
    }

    @Override
    public boolean isReady() {
        return out.isReady();
    }

    @Override
    public void write(byte[] bytes) throws IOException {
        out.write(bytes);
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }

    @Override
    public void end() {
        try {
            context.complete();
        } catch (IllegalStateException already) {
            // the server ended it first
        }
    }

    private record Gone(Reader reader, AlertStreams streams) implements AsyncListener {

        @Override
        public void onComplete(AsyncEvent event) {
            streams.leave(reader);
        }

        @Override
        public void onTimeout(AsyncEvent event) {
            event.getAsyncContext().complete();
        }

        @Override
        public void onError(AsyncEvent event) {
            streams.leave(reader);
            event.getAsyncContext().complete();
        }

        @Override
        public void onStartAsync(AsyncEvent event) {
            // not started again
        }
    }
}
