package org.summitwire.notify.api.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.io.WireFeedInput;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.summitwire.notify.alerting.News150;
import org.summitwire.notify.api.Fetched;
import org.summitwire.notify.api.LatestAlerts;
import org.summitwire.notify.api.Subscribed;
import org.summitwire.notify.api.WebServer;
import org.summitwire.notify.delivery.Letters;
import org.summitwire.notify.delivery.Links;
import org.summitwire.notify.delivery.Notices;
import org.summitwire.notify.subscription.Silence;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Against a real web server. */
class FeedControllerTest {

    private static final Instant FIVE = Instant.parse("2025-12-21T05:00:00Z");

    private final LatestAlerts alerts = new LatestAlerts(1_000);
    private final Subscribed subscriptions = new Subscribed();
    private final HttpClient http = HttpClient.newHttpClient();
    private WebServer server = server(URI.create("https://summitwire.example"));

    @AfterEach
    void close() throws Exception {
        server.close();
    }

    @Test
    void allAlertsAsAtom() throws Exception {
        alerts.add(News150.alert("a", "summit-1", FIVE));
        alerts.add(News150.alert("b", "summit-2", FIVE.plusSeconds(60)));

        var answer = get("/alerts/feed.atom");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("content-type")).contains("application/atom+xml;charset=UTF-8");
        assertThat(answer.headers().firstValue("content-language")).contains("en");
        assertThat(answer.headers().firstValue("last-modified")).contains("Sun, 21 Dec 2025 05:01:00 GMT");
        var feed = atom(answer.body());
        assertThat(feed.getId()).isEqualTo("urn:summitwire:alerts");
        assertThat(feed.getTitle()).isEqualTo("Alerts of Summitwire");
        assertThat(feed.getUpdated()).isEqualTo(FIVE.plusSeconds(60));
        assertThat(feed.getOtherLinks())
                .extracting(Link::getRel, Link::getHref)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("self", "https://summitwire.example/alerts/feed.atom"));
        assertThat(feed.getEntries())
                .extracting(it -> it.getId())
                .containsExactly("urn:summitwire:alert:b", "urn:summitwire:alert:a");
        var entry = feed.getEntries().get(1);
        assertThat(entry.getTitle()).isEqualTo("CA+JAD summit, Tokyo: 150 cooperation documents signed");
        assertThat(entry.getUpdated()).isEqualTo(FIVE);
        assertThat(entry.getAlternateLinks())
                .extracting(Link::getHref)
                .containsExactly("https://summitwire.example/meetings/summit-1#fact-fact-1");
        assertThat(entry.getOtherLinks())
                .extracting(Link::getRel, Link::getHref)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("via", "https://warta.example/1"));
        assertThat(entry.getCategories())
                .extracting(it -> it.getTerm())
                .contains("new", "document", "forum:CA+JAD", "KZ");
        assertThat(Jsoup.parse(entry.getContents().get(0).getValue())
                        .select("blockquote")
                        .text())
                .isEqualTo("“lebih dari 150 dokumen kerja sama”");
        assertThat(root(answer.body()).getAttribute("xml:lang")).isEqualTo("en");
    }

    @Test
    void allAlertsAsJsonFeed() throws Exception {
        alerts.add(News150.alert("a", "summit-1", FIVE));

        var answer = get("/alerts/feed.json?language=id&limit=5");

        assertThat(answer.headers().firstValue("content-type")).contains("application/feed+json;charset=UTF-8");
        var feed = json(answer.body());
        assertThat(feed.get("version").asString()).isEqualTo("https://jsonfeed.org/version/1.1");
        assertThat(feed.get("title").asString()).isEqualTo("Kabar Summitwire");
        assertThat(feed.get("feed_url").asString())
                .isEqualTo("https://summitwire.example/alerts/feed.json?language=id&limit=5");
        assertThat(feed.get("language").asString()).isEqualTo("id");
        var item = feed.at("/items/0");
        assertThat(item.get("id").asString()).isEqualTo("urn:summitwire:alert:a");
        assertThat(item.get("url").asString()).isEqualTo("https://summitwire.example/meetings/summit-1#fact-fact-1");
        assertThat(item.get("external_url").asString()).isEqualTo("https://warta.example/1");
        assertThat(item.get("title").asString()).contains("150 dokumen kerja sama");
        assertThat(item.get("date_published").asString()).isEqualTo("2025-12-21T05:00:00Z");
        assertThat(item.get("content_text").asString()).contains("“lebih dari 150 dokumen kerja sama”");
        assertThat(item.at("/_summitwire/alert/factId").asString()).isEqualTo("fact-1");
    }

    @Test
    void aSubscriptionShowsWhatItTakes() throws Exception {
        subscriptions.put(Subscribed.toSummit("desk", "summit-2", "id"));
        alerts.add(News150.alert("a", "summit-1", FIVE));
        alerts.add(News150.alert("b", "summit-2", FIVE.plusSeconds(60)));

        var feed = atom(get("/subscriptions/desk/feed.atom").body());
        assertThat(feed.getId()).isEqualTo("urn:summitwire:subscription:desk");
        assertThat(feed.getTitle()).isEqualTo("Kabar Summitwire: Desk of desk");
        assertThat(feed.getEntries()).extracting(it -> it.getId()).containsExactly("urn:summitwire:alert:b");
        var json = json(get("/subscriptions/desk/feed.json").body());
        assertThat(json.get("feed_url").asString())
                .isEqualTo("https://summitwire.example/subscriptions/desk/feed.json");
        assertThat(json.at("/items/0/language").asString()).isEqualTo("id");
    }

    @Test
    void whatCameInASilenceOrWithTooFewVoicesIsNotShown() throws Exception {
        subscriptions.put(Subscribed.toAll("loud", 3));
        subscriptions.put(Subscribed.toAll("strict", 4));
        subscriptions.put(Subscribed.toAll("silent", 1, new Silence("summit-1", FIVE, FIVE.plusSeconds(1), null)));
        alerts.add(News150.alert("before", "summit-1", FIVE.minusMillis(1)));
        alerts.add(News150.alert("a", "summit-1", FIVE));
        alerts.add(News150.alert("b", "summit-1", FIVE.plusSeconds(1)));

        assertThat(shown("loud")).containsExactly(ids("b", "a", "before"));
        assertThat(shown("strict")).isEmpty();
        assertThat(shown("silent")).containsExactly(ids("b", "before"));
    }

    @Test
    void whatCorrectsAnAlertThatIsShownIsShownWhateverTheRuleSays() throws Exception {
        subscriptions.put(Subscribed.toSummit("desk", "summit-1", "en"));
        subscriptions.put(Subscribed.toAll("strict", 4));
        subscriptions.put(Subscribed.toAll("silent", 1, new Silence("summit-2", FIVE, FIVE.plusSeconds(5), null)));
        alerts.add(News150.alert("a", "summit-1", FIVE));
        alerts.add(Notices.correcting(News150.alert("b", "summit-2", FIVE.plusSeconds(1)), "a"));
        alerts.add(Notices.correcting(News150.alert("c", "summit-2", FIVE.plusSeconds(2)), "b", "of-no-alert"));
        alerts.add(Notices.correcting(News150.alert("d", "summit-2", FIVE.plusSeconds(3)), "e"));

        assertThat(shown("desk")).containsExactly(ids("c", "b", "a"));
        assertThat(shown("strict")).isEmpty();
        assertThat(shown("silent")).containsExactly(ids("a"));
    }

    @Test
    void anEmptyFeedIsAFeed() throws Exception {
        subscriptions.put(Subscribed.toAll("desk", 1));

        assertThat(atom(get("/subscriptions/desk/feed.atom").body()).getUpdated())
                .isEqualTo(Instant.parse("2025-12-01T00:00:00Z"));
        assertThat(json(get("/alerts/feed.json").body()).get("items").isEmpty()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/alerts/feed.atom", "/alerts/feed.json", "/subscriptions/desk/feed.atom"})
    void whatDidNotChangeIsNotSentAgain(String path) throws Exception {
        subscriptions.put(Subscribed.toAll("desk", 1));
        alerts.add(News150.alert("a", "summit-1", FIVE));
        var first = get(path);
        var tag = first.headers().firstValue("etag").orElseThrow();

        var again = get(path, "if-none-match", tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(again.headers().firstValue("etag")).contains(tag);
        assertThat(get(path, "if-modified-since", "Sun, 21 Dec 2025 05:00:00 GMT")
                        .statusCode())
                .isEqualTo(304);

        alerts.add(News150.alert("b", "summit-1", FIVE.plusSeconds(1)));
        var changed = get(path, "if-none-match", tag);
        assertThat(changed.statusCode()).isEqualTo(200);
        assertThat(changed.headers().firstValue("etag").orElseThrow()).isNotEqualTo(tag);
        assertThat(get(path, "if-modified-since", "Sun, 21 Dec 2025 05:00:00 GMT")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void whereNoAddressIsSetTheOneThatWasAskedIsTold() throws Exception {
        server.close();
        server = server(null);
        alerts.add(News150.alert("a", "summit-1", FIVE));

        assertThat(json(get("/alerts/feed.json").body()).get("feed_url").asString())
                .isEqualTo(server.uri("/alerts/feed.json").toString());
        assertThat(json(get("/alerts/feed.json").body()).at("/items/0/url").asString())
                .isEqualTo(server.uri("/meetings/summit-1#fact-fact-1").toString());
    }

    @ParameterizedTest
    @FieldSource("org.summitwire.notify.delivery.Notices#HOSTILE")
    void whatArticlesSayStaysText(String words) throws Exception {
        alerts.add(Notices.hostile("a", words));

        var entry = atom(get("/alerts/feed.atom").body()).getEntries().get(0);
        var html = Jsoup.parse(entry.getContents().get(0).getValue());
        assertThat(html.select("script, img, h1, [onerror], [onmouseover]")).isEmpty();
        assertThat(html.select("a").eachAttr("href"))
                .containsExactly("https://summitwire.example/meetings/summit-1#fact-fact-1");
        assertThat(entry.getTitleEx().getType()).isEqualTo("text");
        var item = json(get("/alerts/feed.json").body()).at("/items/0");
        assertThat(Jsoup.parse(item.get("content_html").asString()).select("script, img, h1, [onerror]"))
                .isEmpty();
        assertThat(item.has("external_url")).isFalse();
    }

    @Test
    void whereThereIsNoneItIsAProblem() throws Exception {
        assertThat(get("/subscriptions/nobody/feed.atom").statusCode()).isEqualTo(404);
        assertThat(get("/subscriptions/nobody/feed.json").body()).contains("There is no subscription 'nobody'");
        assertThat(get("/alerts/feed.atom?limit=0").body()).contains("limit must be a whole number from 1 to 500");
        assertThat(get("/alerts/feed.json?language=fr").statusCode()).isEqualTo(400);
    }

    private static String[] ids(String... alerts) {
        return Stream.of(alerts).map(it -> "urn:summitwire:alert:" + it).toArray(String[]::new);
    }

    private java.util.List<String> shown(String id) throws Exception {
        return json(get("/subscriptions/" + id + "/feed.json").body())
                .get("items")
                .valueStream()
                .map(it -> it.get("id").asString())
                .toList();
    }

    private WebServer server(@Nullable URI address) {
        var links = new Links(address, null);
        return new WebServer(new FeedController(
                alerts,
                new Fetched(subscriptions, alerts),
                new Letters(links, null, it -> Optional.empty()),
                links,
                "en"));
    }

    private static Feed atom(String body) throws Exception {
        return (Feed) new WireFeedInput().build(new StringReader(body));
    }

    private static org.w3c.dom.Element root(String body) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(body.getBytes(UTF_8)))
                .getDocumentElement();
    }

    private static JsonNode json(String body) {
        return JsonMapper.shared().readTree(body);
    }

    private HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(server.uri(path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return http.send(request.build(), BodyHandlers.ofString());
    }
}
