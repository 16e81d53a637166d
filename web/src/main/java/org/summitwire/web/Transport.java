package org.summitwire.web;

import static java.util.Objects.requireNonNull;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocketFactory;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.MessageConstraintException;
import org.apache.hc.core5.http.NoHttpResponseException;
import org.jspecify.annotations.Nullable;
import org.summitwire.web.address.AddressRules;
import org.summitwire.web.address.Resolver;

/**
 * One request at a time, by HTTP/1.1, on a connection of its own or one that is kept: no redirect is followed, no cookie is
 * kept, no proxy is used. What is read is bounded in bytes and in time. Thread-safe.
 */
public final class Transport implements Closeable {

    /** TLS handshakes with their certificates, and chunks' own heads, come on top of content and head. */
    private static final long ON_TOP = 256 << 10;

    private final Connections connections;
    private final Kept kept;
    private final int mostOfHead;
    private final Http http;

    /**
     * A transport to what the rules allow.
     *
     * @param perAddress how many connections to one address at once
     * @param mostOfHead bytes of an answer's head
     */
    public Transport(AddressRules rules, Resolver resolver, int perAddress, SSLSocketFactory tls, int mostOfHead) {
        this(rules, new Addresses(resolver, perAddress), tls, mostOfHead, Kept.none());
    }

    /** One that keeps connections for the next exchange with the same origin. */
    Transport(AddressRules rules, Addresses addresses, SSLSocketFactory tls, int mostOfHead, Kept kept) {
        this.kept = kept;
        this.connections = new Connections(rules, addresses, tls);
        this.mostOfHead = mostOfHead;
        this.http = new Http(mostOfHead, kept.isUsed());
    }

    /** What to do with the content of an answer. */
    @FunctionalInterface
    public interface Taking {

        /**
         * Takes what it wants; what it leaves is not read.
         *
         * @param length in bytes, as the host tells it; negative where it does not
         * @param watch the time that is left
         * @throws IOException a {@link Trouble} where the content is not taken
         */
        byte[] take(Head head, InputStream content, long length, Watch watch) throws IOException;
    }

    /** The time that an exchange has left. */
    @FunctionalInterface
    public interface Watch {

        /** From now on there is no more than this left. */
        void hurry(Duration most);
    }

    /**
     * Looks at what an exchange would be refused for, and connects to nothing.
     *
     * @throws Trouble the refusal; a failure where the name has no address now
     */
    void check(Target target, Duration most) throws Trouble, InterruptedException {
        connections.allowed(target.host(), target.port(), most);
    }

    /** Asks once. An interrupt is seen before the connection stands only: {@link GuardedClient} sees it at any time. */
    public Exchange exchange(Target target, Question question, Taking taking) {
        return exchange(target, question, taking, new Leash());
    }

    /**
     * The same, and whoever holds the leash can end it. Where a connection that was kept ends at once and without a word, its
     * host had most likely left it before, and is asked once more on a new one.
     */
    Exchange exchange(Target target, Question question, Taking taking, Leash leash) {
        var budget = new Budget(question.total(), question.most() + mostOfHead + ON_TOP);
        var asking = new Asking(target, question, taking, budget, leash);
        try {
            var old = kept.take(target.origin());
            var answer = old == null ? null : on(old, asking);
            return answer == null ? onNew(asking) : answer;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new Exchange.Broken(Trouble.failure(Fault.CLOSED, "the thread that asks was interrupted"));
        } catch (IOException failed) {
            return new Exchange.Broken(trouble(failed, null, target));
        }
    }

    private Exchange onNew(Asking asking) throws IOException, InterruptedException {
        var target = asking.target();
        var connection =
                connections.open(target.host(), target.port(), asking.question().connect(), asking.budget());
        if (connection == null) {
            return new Exchange.Crowded();
        }
        @Nullable Conversation conversation = null;
        try {
            asking.leash().hold(connection.socket());
            conversation = new Conversation(connection, http.on(connection, target));
        } catch (IOException failed) {
            return new Exchange.Broken(trouble(failed, connection.socket().trouble(), target));
        } finally {
            if (conversation == null) {
                connection.close();
            }
        }
        return requireNonNull(on(conversation, asking), "it is new");
    }

    /** Null where the conversation is an old one that its host has ended. */
    private @Nullable Exchange on(Conversation conversation, Asking asking) throws IOException {
        conversation.socket().serves(asking.budget());
        boolean goesOn = false;
        try {
            asking.leash().hold(conversation.socket());
            var reply = http.ask(conversation.http(), asking);
            goesOn = reply.goesOn() && asking.leash().letGo();
            return reply.answered();
        } catch (IOException | HttpException failed) {
            var told = conversation.socket().trouble();
            return conversation.isOld() && told == null && hadEnded(failed, asking)
                    ? null
                    : new Exchange.Broken(trouble(failed, told, asking.target()));
        } finally {
            if (goesOn) {
                conversation.isAnswered();
                kept.put(asking.target().origin(), conversation);
            } else {
                conversation.close();
            }
        }
    }

    /** Over TLS an end has words of its own, so that what came is no part of an answer there. */
    private boolean hadEnded(Exception failed, Asking asking) {
        boolean isWordless = asking.target().isHttps()
                ? failed instanceof NoHttpResponseException || !asking.budget().isSpent()
                : !asking.budget().isSpent();
        return failed instanceof IOException
                && isWordless
                && kept.tellsOfBefore(asking.budget().age())
                && !asking.leash().isCut();
    }

    private Trouble trouble(Exception failed, @Nullable Trouble told, Target target) {
        if (connections.isClosed()) {
            return Trouble.failure(Fault.CLOSED, "this client was closed");
        }
        if (told != null || failed instanceof Trouble) {
            return told != null ? told : (Trouble) failed;
        }
        var where = " from " + target.origin() + ": " + failed.getMessage();
        if (failed instanceof MessageConstraintException) {
            return http.headTooLarge();
        }
        if (failed instanceof SSLException) {
            return Trouble.failure(Fault.TLS, "no secure connection" + where + "; expected a valid certificate");
        }
        if (failed instanceof HttpException) {
            return Trouble.failure(Fault.NOT_HTTP, "no HTTP came" + where);
        }
        return Trouble.failure(Fault.BROKEN_OFF, "the answer did not come whole" + where);
    }

    @Override
    public void close() throws IOException {
        kept.close();
        connections.close();
    }
}
