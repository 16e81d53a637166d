package org.summitwire.notify.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KnownCodesTest {

    @ParameterizedTest
    @CsvSource({
        "JP, JP",
        "jp, JP",
        "XK, XK",
        "USA, US",
        "UK, GB",
        "JPN, JP",
        "Japan, JP",
        "Selandia Baru, NZ",
        "EU, EU",
        "eu, EU",
        "WTO, WTO",
        "asean, ASEAN",
        "isdb, IsDB",
        "WORLD BANK, World Bank",
        "central_asia, CENTRAL_ASIA",
        "CAF, CAF", // a bank, as alerts have it, though the Central African Republic in three letters
        "G7, G7",
        "NEWBODY, NEWBODY"
    })
    void aPartyIsCalledByItsCodeOrName(String written, String code) {
        assertThat(KnownCodes.party(written)).contains(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "J", "QQ", "XYZ", "qqq", "Nippon", "newbody", "JP,KZ", "JP KZ", "A_B"})
    void whatIsNoPartyIsNone(String written) {
        assertThat(KnownCodes.party(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "CA+JAD, forum:CA+JAD",
        "ca+jad, forum:CA+JAD",
        "Forum:ca+jad, forum:CA+JAD",
        "asean, forum:ASEAN",
        "COMMONWEALTH, forum:Commonwealth",
        "central_asia, forum:CENTRAL_ASIA",
        "gr-cy-il+1, forum:GR-CY-IL+1",
        "3+3, forum:3+3",
        "parties:JP+KZ, parties:JP+KZ",
        "parties:KZ+JP, parties:JP+KZ",
        "PARTIES:kz+Japan, parties:JP+KZ",
        "parties:EU+JP, parties:EU+JP",
        "kz+jp, parties:JP+KZ",
        "forum:KZ+JP, forum:KZ+JP"
    })
    void aForumIsCalledInAnyCaseAndThoseWhoMetInAnyOrder(String written, String key) {
        assertThat(KnownCodes.forum(written)).contains(key);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "forum:", "parties:", "parties:JP+", "parties:JP+QQ", "the summit", "a,b", "other:X"})
    void whatIsNoForumIsNone(String written) {
        assertThat(KnownCodes.forum(written)).isEmpty();
    }
}
