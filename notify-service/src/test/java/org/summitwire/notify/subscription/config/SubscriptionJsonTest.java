package org.summitwire.notify.subscription.config;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.summitwire.notify.alerting.Kind;
import org.summitwire.notify.subscription.ChannelKind;
import org.summitwire.notify.subscription.Grouping;
import org.summitwire.notify.subscription.Rule;
import org.summitwire.notify.subscription.Rules;
import org.summitwire.notify.subscription.SealedChannel;
import org.summitwire.notify.subscription.Sealing;
import org.summitwire.notify.subscription.ServiceKey;
import org.summitwire.notify.subscription.Silence;
import org.summitwire.notify.subscription.Subscription;

class SubscriptionJsonTest {

    private static final Instant NOW = Instant.parse("2026-03-14T10:00:00Z");
    private static final Sealing SEALING =
            new Sealing(ServiceKey.of(Base64.getEncoder().encodeToString(new byte[32])));

    private static final String WHOLE =
            """
            {"id":"desk","name":"Japan desk","language":"id","leastVoices":2,"enabled":true,
             "rule":{"parties":["jp"],"forums":["CA+JAD"],"summits":["s1"],"changes":["new","Revised"],
               "subjects":["document","target"],"documentTypes":["memorandum"],"measures":["trade"],"areas":["energy"],
               "leastAmount":500000000,"currency":"usd","languages":["id"],"outlets":["Kompas"],"expression":"voices >= 1"},
             "channel":{"kind":"webhook","target":"https://hooks.example/T0KEN"},
             "grouping":"daily","digestAt":"08:00","zone":"Asia/Jakarta","quietHours":"22:00/06:00",
             "silences":[{"summitId":"s1","until":"2026-04-01T00:00:00Z","reason":"holiday"},{"until":"2026-03-15T00:00:00Z"}]}
            """;

    @Test
    void everythingThatIsToldIsRead() {
        var read = right(WHOLE, form("desk", null));

        assertThat(read.rule().parties()).containsExactly("JP");
        assertThat(read.rule().forums()).containsExactly("forum:CA+JAD");
        assertThat(read.rule().subjects()).containsExactly(Kind.DOCUMENT, Kind.TARGET);
        assertThat(read.rule().leastAmount()).isEqualByComparingTo("500000000");
        assertThat(read.rule().currency()).isEqualTo("USD");
        assertThat(read.grouping()).isEqualTo(Grouping.DAILY);
        assertThat(read.digestAt()).hasToString("08:00");
        assertThat(read.quietHours()).hasToString("22:00/06:00");
        assertThat(read.silences()).hasSize(2);
        assertThat(read.channel().target()).isEqualTo("https://hooks.example/T0KEN");
        assertThat(read.leastVoices()).isEqualTo(2);
        assertThat(read.createdAt()).isEqualTo(NOW);
    }

    @Test
    void whatIsShownMayComeBackAndChangesNothing() {
        var read = right(WHOLE, form("desk", null));
        var shown = SubscriptionJson.write(SubscriptionJson.write(read));
        var again = right(shown, new SubscriptionForm("desk", read, NOW.plusSeconds(9), SEALING));

        assertThat(shown).doesNotContain("T0KEN").contains("https://hooks.example/…");
        assertThat(again.dated(read.createdAt(), read.changedAt())).isEqualTo(read);
        assertThat(again.createdAt()).isEqualTo(NOW);
        assertThat(again.changedAt()).isEqualTo(NOW.plusSeconds(9));
    }

    @Test
    void aSilenceThatIsThereStaysHoweverLong() {
        var feed = right("{\"channel\":{\"kind\":\"feed\"}}", form("desk", null));
        var there = feed.silenced(List.of(new Silence(null, null, NOW.plus(Duration.ofDays(999)), null)), NOW);
        var shown = SubscriptionJson.write(SubscriptionJson.write(there));

        assertThat(right(shown, form("desk", there)).silences()).isEqualTo(there.silences());
        assertThat(wrong(shown, form("desk", null))).extracting(Fault::field).containsExactly("silences[0].until");
    }

    @Test
    void whatWasTakenOutIsPutBackWithItsSealedAddress() {
        var read = right(WHOLE, form("desk", null));
        var taken = read.with(read.channel().withNextSecret(NOW, NOW), NOW);
        var gone = SubscriptionJson.write(taken);
        gone.withObject("channel").put("sealedTarget", SealedChannel.seal(SEALING, "desk", taken.channel()));
        gone.put("createdAt", "2026-03-01T00:00:00Z");

        var back = right(gone.toString(), form("desk", null));

        assertThat(back.channel()).isEqualTo(taken.channel());
        assertThat(back.createdAt()).isEqualTo("2026-03-01T00:00:00Z");
        assertThat(wrong(gone.put("id", "other").toString(), form("other", null)))
                .extracting(Fault::field)
                .containsExactly("channel.sealedTarget");
    }

    @Test
    void theLeastThatIsNeededIsAChannel() {
        var read = right("{\"channel\":{\"kind\":\"feed\"}}", form("all", null));

        assertThat(read.rule()).isEqualTo(Rule.ALL);
        assertThat(read.name()).isEqualTo("All alerts.");
        assertThat(read.channel().kind()).isEqualTo(ChannelKind.FEED);
        assertThat(read.language()).isEqualTo("en");
        assertThat(read.zone()).hasToString("UTC");
        assertThat(read.enabled()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            textBlock =
                    """
            {}                                                         ; channel            ; nothing         ; a channel, such as
            []                                                         ; ``                 ; []              ; a JSON object
            {"channel":{}}                                             ; channel.kind       ; nothing         ; one of webhook
            {"channel":{"kind":"pigeon"}}                              ; channel.kind       ; 'pigeon'        ; one of webhook, mail
            {"channel":{"kind":"mail"}}                                ; channel.target     ; nothing         ; one mail address
            {"channel":{"kind":"webhook","target":"T0KEN"}}            ; channel.target     ; not shown       ; an absolute http or https
            {"channel":{"kind":"sse","target":"x"}}                    ; channel.target     ; not shown       ; none
            {"channel":{"kind":"feed"},"color":"red"}                  ; color              ; no meaning      ; one of id, name
            {"id":"other","channel":{"kind":"feed"}}                   ; id                 ; 'other'         ; the id of the path, desk
            {"channel":{"kind":"feed"},"language":"fr"}                ; language           ; 'fr'            ; en or id
            {"channel":{"kind":"feed"},"grouping":"hourly"}            ; grouping           ; hourly          ; each, as alerts
            {"channel":{"kind":"feed"},"digestAt":"08:00"}             ; digestAt           ; 08:00           ; none, as grouping is each
            {"channel":{"kind":"mail","target":"a@b.c"},"grouping":"daily"} ; digestAt      ; nothing         ; a time of day
            {"channel":{"kind":"feed"},"zone":"Mars/Base"}             ; zone               ; 'Mars/Base'     ; a time zone
            {"channel":{"kind":"feed"},"quietHours":"22:00/22:00"}     ; quietHours         ; '22:00/22:00'   ; two different times
            {"channel":{"kind":"feed"},"leastVoices":0}                ; leastVoices        ; 0               ; a whole number from 1
            {"channel":{"kind":"feed"},"enabled":"yes"}                ; enabled            ; "yes"           ; true or false
            {"channel":{"kind":"feed"},"silences":[{}]}                ; silences[0].until  ; nothing         ; the time at which
            {"channel":{"kind":"feed"},"silences":[{"until":"2099-01-01T00:00:00Z"}]} ; silences[0].until ; 2099-01-01 ; at most 366 days
            {"channel":{"kind":"feed"},"rule":{"parties":["J"]}}       ; rule.parties[0]    ; 'J'             ; a country or organisation
            {"channel":{"kind":"feed"},"rule":{"parties":["JP","XYZ"]}}  ; rule.parties[1]  ; 'XYZ'           ; a country or organisation
            {"channel":{"kind":"feed"},"rule":{"forums":["parties:JP+QQ"]}} ; rule.forums[0] ; 'parties:JP+QQ' ; a forum, such as
            {"channel":{"kind":"feed"},"rule":{"areas":["cheese"]}}    ; rule.areas[0]      ; 'cheese'        ; one of energy
            {"channel":{"kind":"feed"},"rule":{"changes":["old"]}}     ; rule.changes[0]    ; 'old'           ; one of new, revised
            {"channel":{"kind":"feed"},"rule":{"leastAmount":5}}       ; rule.currency      ; nothing         ; a currency that has
            {"channel":{"kind":"feed"},"rule":{"currency":"USD"}}      ; rule.leastAmount   ; nothing         ; an amount
            {"channel":{"kind":"feed"},"rule":{"leastAmount":-5,"currency":"USD"}} ; rule.leastAmount ; -5    ; a number above zero
            {"channel":{"kind":"feed"},"rule":{"leastAmount":5,"currency":"XYZ"}}  ; rule.currency ; 'XYZ'    ; a currency that has
            {"channel":{"kind":"feed"},"rule":{"subjects":["document"],"measures":["trade"]}} ; rule.measures ; measures of targets ; none, as subjects
            {"channel":{"kind":"feed"},"rule":{"expression":"voices >"}} ; rule.expression  ; the end at character 9 ; one of
            {"channel":{"kind":"feed"},"rule":{"languages":["xx"]}}    ; rule.languages[0]  ; 'xx'            ; ISO 639-1
            {"channel":                                                ; ``                 ; no JSON at line 1 ; a JSON object
            """)
    void everyFaultNamesItsFieldWhatWasFoundAndWhatWasExpected(
            String json, String field, String found, String expected) {
        assertThat(wrong(json, form("desk", null))).singleElement().satisfies(fault -> {
            assertThat(fault.field()).isEqualTo(field);
            assertThat(fault.found("en")).contains(found).doesNotContain("T0KEN");
            assertThat(fault.expected().in("en")).contains(expected);
        });
    }

    @Test
    void allFaultsAreToldAtOnce() {
        var faults = wrong(
                "{\"channel\":{\"kind\":\"mail\",\"target\":\"x\"},\"zone\":\"Z9\",\"rule\":{\"areas\":[\"x\",\"y\"]}}",
                form("desk", null));

        assertThat(faults)
                .extracting(Fault::field)
                .containsExactlyInAnyOrder("channel.target", "zone", "rule.areas[0]", "rule.areas[1]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"webhook", "slack", "teams"})
    void withoutAKeyNoTokenIsTakenIn(String kind) {
        var json = "{\"channel\":{\"kind\":\"" + kind + "\",\"target\":\"https://hooks.example/\"}}";

        assertThat(wrong(json, new SubscriptionForm("desk", null, NOW, null)))
                .singleElement()
                .satisfies(fault -> assertThat(fault.expected().in("en")).contains("summitwire.notify.key"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Desk", "", "-desk", "hook-1", "desk/1"})
    void anIdIsPlain(String id) {
        assertThat(wrong("{\"channel\":{\"kind\":\"feed\"}}", form(id, null)))
                .extracting(Fault::field)
                .containsExactly("id");
    }

    @Test
    void aRuleAloneOrThatOfASubscriptionIsAskedFor() {
        assertThat(wanted("{\"parties\":[\"JP\"]}").rule().parties()).containsExactly("JP");
        assertThat(wanted("{\"parties\":[\"USA\",\"UK\",\"jp\"],\"forums\":[\"asean\",\"parties:KZ+JP\"]}")
                        .rule())
                .isEqualTo(Rules.all()
                        .parties("US", "GB", "JP")
                        .forums("forum:ASEAN", "parties:JP+KZ")
                        .rule());
        assertThat(wanted("{}").rule()).isEqualTo(Rule.ALL);
        assertThat(wanted(WHOLE).leastVoices()).isEqualTo(2);
        assertThat(wanted(WHOLE).zone()).hasToString("Asia/Jakarta");
        assertThat(wanted("{\"channel\":{\"kind\":\"webhook\"}}").rule()).isEqualTo(Rule.ALL);
        assertThat(((Reading.Wrong<Wanted>) SubscriptionJson.wanted("{\"party\":[\"JP\"]}")).faults())
                .extracting(Fault::field)
                .containsExactly("party");
    }

    @Test
    void aSilenceHasAnEndOrALength() {
        var length = ((Reading.Right<SilenceForm>) SubscriptionJson.silence("{\"for\":\"PT8H\"}")).value();

        assertThat(length.from(NOW).orElseThrow().until()).isEqualTo("2026-03-14T18:00:00Z");
        var past = (Reading.Right<SilenceForm>) SubscriptionJson.silence("{\"until\":\"2026-03-14T10:00:00Z\"}");
        assertThat(past.value().from(NOW)).isEmpty();
        assertThat(SubscriptionJson.silence("{}")).isInstanceOf(Reading.Wrong.class);
        assertThat(SubscriptionJson.silence("{\"for\":\"PT8H\",\"until\":\"2026-03-14T10:00:00Z\"}"))
                .isInstanceOf(Reading.Wrong.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"id\":\"a\",\"channel\":{\"kind\":\"feed\"}}\n\nnone\n{\"id\":\"a\",\"channel\":{\"kind\":\"sse\"}}\n",
                "[{\"id\":\"a\",\"channel\":{\"kind\":\"feed\"}},5,{\"id\":\"a\",\"channel\":{\"kind\":\"sse\"}}]"
            })
    void aFileIsReadAsFarAsItIsRight(String file) {
        var read = SubscriptionList.read(file.getBytes(UTF_8), id -> form(null, null));

        assertThat(read.values().stream().map(it -> it instanceof Reading.Right<Subscription>))
                .containsExactly(true, false, false);
        assertThat(read.keySet().iterator().next()).isIn("line 1", "entry 1");
        assertThat(read.values().stream().toList().get(2).toString()).contains("'a' for the second time");
    }

    @Test
    void aFileThatIsNoneIsOneFault() {
        assertThat(SubscriptionList.read("[{\"id\"".getBytes(UTF_8), id -> form(null, null)))
                .containsOnlyKeys("the file");
    }

    private static SubscriptionForm form(@Nullable String id, @Nullable Subscription existing) {
        return new SubscriptionForm(id, existing, NOW, SEALING);
    }

    private static Subscription right(String json, SubscriptionForm form) {
        var read = SubscriptionJson.read(json, form);
        assertThat(read).isInstanceOf(Reading.Right.class);
        return ((Reading.Right<Subscription>) read).value();
    }

    private static List<Fault> wrong(String json, SubscriptionForm form) {
        var read = SubscriptionJson.read(json, form);
        assertThat(read).isInstanceOf(Reading.Wrong.class);
        return ((Reading.Wrong<Subscription>) read).faults();
    }

    private static Wanted wanted(String json) {
        return ((Reading.Right<Wanted>) SubscriptionJson.wanted(json)).value();
    }
}
