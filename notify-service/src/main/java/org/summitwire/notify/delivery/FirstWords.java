package org.summitwire.notify.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/** Reads the beginning of an answer and hangs up: enough to log, however much the receiver sends. */
final class FirstWords implements BodySubscriber<String> {

    private static final int LIMIT = 512;

    private final CompletableFuture<String> words = new CompletableFuture<>();
    private final ByteArrayOutputStream read = new ByteArrayOutputStream();
    private Flow.@Nullable Subscription subscription;

    @Override
    public CompletionStage<String> getBody() {
        return words;
    }

    @Override
    public void onSubscribe(Flow.Subscription sending) {
        subscription = sending;
        sending.request(1);
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        for (var buffer : buffers) {
            var bytes = new byte[Math.min(buffer.remaining(), LIMIT - read.size())];
            buffer.get(bytes);
            read.writeBytes(bytes);
        }
        if (subscription != null && read.size() < LIMIT) {
            subscription.request(1);
        } else if (subscription != null) {
            subscription.cancel();
            onComplete();
        }
    }

    @Override
    public void onError(Throwable failure) {
        words.completeExceptionally(failure);
    }

    @Override
    public void onComplete() {
        words.complete(read.toString(UTF_8).replaceAll("\\p{Cntrl}+", " ").strip());
    }
}
