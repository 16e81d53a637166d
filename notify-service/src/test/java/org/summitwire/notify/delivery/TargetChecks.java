package org.summitwire.notify.delivery;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import javax.net.ssl.SSLSocketFactory;
import org.summitwire.web.GuardedClient;
import org.summitwire.web.address.AddressRules;

/** Checks of addresses that ask no network: {@code inside.example} is a private host, {@code unknown.example} is none. */
public final class TargetChecks {

    private TargetChecks() {}

    /** By the rules of an operator who allows these. */
    public static TargetCheck allowing(String... hosts) {
        return new TargetCheck(
                new GuardedClient(AddressRules.allowing(List.of(hosts)), TargetChecks::addresses, (SSLSocketFactory)
                        SSLSocketFactory.getDefault()));
    }

    private static List<InetAddress> addresses(String host) throws UnknownHostException {
        return switch (host) {
            case "inside.example" -> List.of(InetAddress.getByName("10.0.0.7"));
            case "unknown.example" -> throw new UnknownHostException(host);
            default -> List.of(InetAddress.getByName(host.endsWith(".example") ? "93.184.215.14" : host));
        };
    }
}
