package org.summitwire.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.summitwire.notify.subscription.ServiceKey;

class KeptSecretTest {

    @TempDir
    Path directory;

    @Test
    void aKeyIsMadeOnceAndReadByItsOwnerAlone() throws Exception {
        var data = directory.resolve("data");
        var key = NotifyKey.in(data);

        assertThat(NotifyKey.in(data)).isEqualTo(key);
        assertThat(Base64.getDecoder().decode(key)).hasSize(ServiceKey.BYTES);
        assertThat(ServiceKey.of(key).webhookSecret("desk", 1, null)).startsWith("whsec_");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("notify.key"))))
                .isEqualTo("rw-------");
        assertThat(NotifyKey.in(directory.resolve("other"))).isNotEqualTo(key);
    }

    @Test
    void aSecretOfWebhooksSaysWhatItIs() {
        assertThat(WebhookSecret.in(directory)).startsWith("whsec_").isEqualTo(WebhookSecret.in(directory));
    }

    @Test
    void aKeyThatCannotBeKeptStopsTheStart() throws Exception {
        var file = Files.createFile(directory.resolve("file"));

        assertThatThrownBy(() -> NotifyKey.in(file))
                .isInstanceOf(StartFailed.class)
                .hasMessageStartingWith("The key for subscriptions cannot be kept in");
    }
}
