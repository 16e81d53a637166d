package org.summitwire.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Where pages are, on whichever service. */
public final class Links {

    private final PageSettings settings;

    public Links(PageSettings settings) {
        this.settings = settings;
    }

    public String alerts() {
        return settings.alerts() + "/";
    }

    public String meetings() {
        return settings.meetings() + "/meetings";
    }

    public String subscriptions() {
        return settings.alerts() + "/page/subscriptions";
    }

    public String subscription(String id) {
        return subscriptions() + '/' + encoded(id);
    }

    /**
     * The form of a new one, with something filled in.
     *
     * @param field as the interface names it: {@code rule.forums}
     */
    public String newSubscription(String field, String value) {
        return subscriptions() + "/new?" + encoded(field) + '=' + encoded(value);
    }

    /** The feeds and the stream of a subscription that is fetched. */
    public String subscriptionApi(String id) {
        return settings.alerts() + "/subscriptions/" + encoded(id);
    }

    public String meeting(String id) {
        return meetings() + '/' + encoded(id);
    }

    public String fact(String meetingId, String factId) {
        return meeting(meetingId) + "#fact-" + encoded(factId);
    }

    public String setAside(String meetingId) {
        return meeting(meetingId) + "/set-aside";
    }

    /** The account as JSON. */
    public String summit(String id) {
        return settings.meetings() + "/summits/" + encoded(id);
    }

    public String modelApi() {
        return settings.meetings() + "/openapi/model.yaml";
    }

    public String notifyApi() {
        return settings.alerts() + "/openapi/notify.yaml";
    }

    public String ingestApi() {
        return settings.articles() + "/openapi/ingest.yaml";
    }

    private static String encoded(String id) {
        return URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
