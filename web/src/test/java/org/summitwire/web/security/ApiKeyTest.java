package org.summitwire.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.HashSet;
import org.junit.jupiter.api.Test;

class ApiKeyTest {

    @Test
    void aKeyHas256RandomBits() {
        var random = new SecureRandom();
        var keys = new HashSet<String>();
        for (int at = 0; at < 100; at++) {
            keys.add(ApiKey.fresh(random));
        }

        assertThat(keys).hasSize(100).allSatisfy(key -> assertThat(key).matches("swk_[A-Za-z0-9_-]{43}"));
    }

    /** The example of FIPS 180-2, B.1: what any other tool computes too. */
    @Test
    void theHashIsSha256() {
        assertThat(ApiKey.sha256("abc")).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }
}
