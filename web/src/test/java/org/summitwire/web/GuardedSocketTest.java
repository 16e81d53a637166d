package org.summitwire.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.summitwire.web.address.AddressRules;

class GuardedSocketTest {

    @Test
    void theSocketItselfConnectsToNothingElse() throws IOException {
        var budget = new Budget(Duration.ofSeconds(30), 1);
        try (var server = RawServer.saying("");
                var socket = new GuardedSocket("a.example", AddressRules.publicOnly(), budget)) {
            var there = new InetSocketAddress(InetAddress.getLoopbackAddress(), server.port());

            var refused = catchThrowableOfType(Trouble.class, () -> socket.connect(there, 1_000));

            assertThat(refused.fault()).isEqualTo(Fault.ADDRESS);
            assertThat(socket.isConnected()).isFalse();
        }
    }
}
