package org.summitwire.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
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

    @Test
    void aLookEndsHoweverMuchComes() throws IOException {
        var budget = new Budget(Duration.ofSeconds(30), Long.MAX_VALUE);
        try (var server = RawServer.dripping("", "x".repeat(100_000), 0);
                var socket = new GuardedSocket("a.example", AddressRules.allowing(List.of("127.0.0.1:*")), budget)) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), server.port()), 1_000);
            socket.getOutputStream().write("POST / HTTP/1.1\r\n\r\n".getBytes(ISO_8859_1));
            var in = socket.getInputStream();
            assertThat(in.read()).isEqualTo('x');
            socket.looks(1);

            assertThatThrownBy(() -> {
                        while (in.read() == 'x') {
                            assertThat(socket.isConnected()).isTrue();
                        }
                    })
                    .hasMessage("something comes all the time");
        }
    }
}
