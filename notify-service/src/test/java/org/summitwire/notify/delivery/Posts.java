package org.summitwire.notify.delivery;

import static org.summitwire.notify.delivery.Notices.NOW;

import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.summitwire.notify.alerting.News150;
import org.summitwire.web.GuardedClient;
import org.summitwire.web.address.AddressRules;

/** What tests of channels over HTTP post with. */
final class Posts {

    static final Duration TIMEOUT = Duration.ofSeconds(2);

    private Posts() {}

    /** To this machine too. */
    static WebPost local() {
        return with(AddressRules.allowing(List.of("127.0.0.1:*")));
    }

    /** To the public Internet alone, as a service does whose operator allowed nothing else. */
    static WebPost guarded() {
        return with(AddressRules.publicOnly());
    }

    private static WebPost with(AddressRules rules) {
        return new WebPost(new GuardedClient(rules), TIMEOUT, InstantSource.fixed(NOW));
    }

    static Letters letters() {
        return new Letters(
                new Links(URI.create("https://summitwire.example"), null),
                "https://summitwire.example/subscriptions/{id}",
                id -> id.equals("alert-0") ? Optional.of(News150.alert("alert-0")) : Optional.empty());
    }
}
