package org.summitwire.notify.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignatureTest {

    /** The secret, id, time and body of the specification's reference libraries, and the signature they expect. */
    @Test
    void signsAsTheSpecificationsLibrariesDo() {
        var signature = Signature.with("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")
                .of("msg_p5jXN8AQM9LWM0D4loKWxJek", Instant.ofEpochSecond(1614265330), "{\"test\": 2432232314}");

        assertThat(signature).isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource({
        "geheim,                    does not start with whsec_",
        "whsec_geheim!,             is not Base64",
        "whsec_Z2VoZWlt,            has 6 bytes",
    })
    void saysWhatIsWrongWithASecretAndNotWhatItIs(String secret, String wrong) {
        assertThatThrownBy(() -> Signature.with(secret))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(wrong)
                .hasMessageContaining("24 to 64 bytes")
                .hasNoCause()
                .satisfies(failure -> assertThat(failure.getMessage()).doesNotContain("geheim", "Z2VoZWlt"));
        assertThat(Signature.with("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")).hasToString("a secret");
    }
}
